import type { Assessment } from '@kontor/support';
import type { Gauge } from './sheet.ts';
import type { Wording } from './wording.ts';

/** How much of each account of Credendo is used, where an assessed route shows it. */
export function gaugesOf(_wording: Wording, _assessment: Assessment): readonly Gauge[] {
  return [];
}
