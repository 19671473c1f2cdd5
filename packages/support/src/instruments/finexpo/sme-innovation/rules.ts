import { smeRules } from '../rules/sme-instrument.ts';
import { INNOVATION_RULES } from './innovation.ts';

export const SME_INNOVATION_RULES = smeRules('FX_SME_INNO', INNOVATION_RULES);
