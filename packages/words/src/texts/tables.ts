import { CHOICE_TEXTS } from './choices.ts';
import { ERROR_TEXTS } from './errors.ts';
import { FACT_TEXTS } from './facts.ts';
import { INTERFACE_TEXTS } from './interface.ts';
import { STATUS_TEXTS } from './statuses.ts';

/** Every table of texts. A key may stand in two of them only with the same words. */
export const TABLES = {
  interface: INTERFACE_TEXTS,
  facts: FACT_TEXTS,
  choices: CHOICE_TEXTS,
  statuses: STATUS_TEXTS,
  errors: ERROR_TEXTS,
} as const;
