import { CHOICE_TEXTS } from './choices.ts';
import { CREDENDO_TEXTS } from './credendo.ts';
import { ERROR_TEXTS } from './errors.ts';
import { FACT_TEXTS } from './facts.ts';
import { FINEXPO_TEXTS } from './finexpo.ts';
import { GUIDANCE_TEXTS } from './guidance.ts';
import { INTERFACE_TEXTS } from './interface.ts';
import { REMARK_TEXTS } from './remarks.ts';
import { RULE_TEXTS } from './rules.ts';
import { STATUS_TEXTS } from './statuses.ts';
import { STEP_TEXTS } from './steps.ts';
import { STRUCTURE_TEXTS } from './structures.ts';

/** Every table of texts. A key may stand in two of them only with the same words. */
export const TABLES = {
  interface: INTERFACE_TEXTS,
  facts: FACT_TEXTS,
  choices: CHOICE_TEXTS,
  statuses: STATUS_TEXTS,
  errors: ERROR_TEXTS,
  rules: RULE_TEXTS,
  remarks: REMARK_TEXTS,
  steps: STEP_TEXTS,
  structures: STRUCTURE_TEXTS,
  credendo: CREDENDO_TEXTS,
  finexpo: FINEXPO_TEXTS,
  guidance: GUIDANCE_TEXTS,
} as const;
