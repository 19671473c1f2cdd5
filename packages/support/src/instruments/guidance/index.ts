import type { Route } from '../../assessment/route.ts';
import { FIRST_CONTACT } from './first-contact/index.ts';
import { LICENCE } from './licence/index.ts';
import { MISSION } from './mission/index.ts';
import { STUDY } from './study/index.ts';

/** The routes that are not money. */
export const GUIDANCE_ROUTES: readonly Route[] = [FIRST_CONTACT, LICENCE, MISSION, STUDY];
