import type { Basis, Law } from '@kontor/law';
import { basisOf } from '@kontor/law';

const MONTHS_A_YEAR = 12;

/** Instalments a year of the standard repayment profile: as far apart as the Arrangement allows (OECD-4). */
export function standardInstalments(law: Law): { readonly perYear: number; readonly basis: Basis } | null {
  const months = law.integer('oecd.profile.interval-months');
  return months.found ? { perYear: MONTHS_A_YEAR / months.value, basis: basisOf(months) } : null;
}
