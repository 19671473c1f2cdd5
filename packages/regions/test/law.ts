import { readFileSync } from 'node:fs';
import type { Law, ParameterFile } from '@kontor/law';
import { parametersFrom } from '@kontor/law';
import { localDate } from '@kontor/quantities';

const file = new URL('../../../data/parameters/regions.json', import.meta.url);
const parameters = parametersFrom([JSON.parse(readFileSync(file, 'utf8')) as ParameterFile], 'test');

export const law: Law = parameters.on(localDate('2026-11-24'));
