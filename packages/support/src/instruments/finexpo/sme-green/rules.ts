import { smeRules } from '../rules/sme-instrument.ts';
import { GREEN_RULES } from './theme.ts';

export const SME_GREEN_RULES = smeRules('FX_SME_GREEN', GREEN_RULES);
