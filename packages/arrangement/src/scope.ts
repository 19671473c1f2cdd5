import type { Law } from '@kontor/law';
import type { Exact } from '@kontor/quantities';
import { compare } from '@kontor/quantities';
import type { Answer } from './answer.ts';
import { answered, gather } from './answer.ts';

/**
 * Whether the Arrangement applies to a credit at all (OECD-2): from a repayment term of two years on.
 *
 * @param repaymentYears from the starting point of credit to the last repayment of principal
 */
export function arrangementApplies(law: Law, repaymentYears: Exact): Answer<boolean> {
  const found = gather(law.number('oecd.scope.minimum-term'));
  if (found.kind === 'absent') return found;
  const [minimum] = found.values;
  return answered(compare(repaymentYears, minimum) >= 0, found.basis);
}

/** Whether the common premium rules leave these goods to rules of their own: `ship`, `aircraft` (OECD-2). */
export function hasOwnPremiumRules(law: Law, goods: string): Answer<boolean> {
  const found = gather(law.list('oecd.scope.own-premium-rules'));
  if (found.kind === 'absent') return found;
  const [listed] = found.values;
  return answered(listed.includes(goods), found.basis);
}

/** Whether the Arrangement excludes a project from all support (Article 6): `coal-power-without-ccs`. */
export function isProhibited(law: Law, project: string): Answer<boolean> {
  const found = gather(law.list('oecd.scope.prohibited-projects'));
  if (found.kind === 'absent') return found;
  const [listed] = found.values;
  return answered(listed.includes(project), found.basis);
}
