import type { RouteId } from '../../assessment/route.ts';

/** The nine instruments of Finexpo. */
export const FINEXPO_INSTRUMENTS = [
  'FX_STAB',
  'FX_SUBS',
  'FX_GRANT',
  'FX_SSL_TIED',
  'FX_MIXED',
  'FX_SSL_UNTIED',
  'FX_SME_INNO',
  'FX_SME_GREEN',
  'FX_TA',
] as const satisfies readonly RouteId[];

export type FinexpoInstrument = (typeof FINEXPO_INSTRUMENTS)[number];
export type SmeInstrument = 'FX_SME_INNO' | 'FX_SME_GREEN';
