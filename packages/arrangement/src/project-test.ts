import type { Law } from '@kontor/law';
import type { Exact, Money } from '@kontor/quantities';
import { compare, compareMoney } from '@kontor/quantities';
import type { Answer, Undecided } from './answer.ts';
import { answered, gather } from './answer.ts';
import { leastDeveloped } from './aid-status.ts';

export interface TiedAidProject {
  /** ISO 3166-1 alpha-3. */
  readonly country: string;
  /** Value in special drawing rights; null when no dated rate gives it (S-42, S-80). */
  readonly valueSdr: Money<'XDR'> | null;
  /** Percent; null when not known. */
  readonly concessionality: Exact | null;
  /** Part of a package with credits that are not concessional. */
  readonly associatedPackage: boolean;
  /** A larger project cut into parts. */
  readonly split: boolean;
}

export type ProjectTestReach =
  | 'applies'
  | 'waived-least-developed'
  | 'waived-concessionality'
  | 'waived-small'
  /** Only the value in special drawing rights could waive it, and it is not known. */
  | 'applies-unless-small';

/**
 * Whether the test of commercial viability applies to a project (OECD-9): not in a least developed country, not from
 * the highest concessionality on outside an associated package, not below the value of a small project unless split.
 */
export function projectTestReach(
  law: Law,
  project: TiedAidProject,
): Answer<ProjectTestReach> | Undecided<ProjectTestReach> {
  const ldc = leastDeveloped(law, project.country);
  if (ldc.kind === 'absent') return ldc;
  if (ldc.kind === 'known' && ldc.holds) return answered('waived-least-developed', [ldc.basis]);
  const otherwise = reachOutsideLeastDeveloped(law, project);
  if (ldc.kind === 'known' || otherwise.kind !== 'answer') return otherwise;
  const waived = answered<ProjectTestReach>('waived-least-developed', [ldc.missing]);
  return { kind: 'undecided', missing: ldc.missing, answers: [waived, otherwise] };
}

function reachOutsideLeastDeveloped(law: Law, project: TiedAidProject): Answer<ProjectTestReach> {
  const { valueSdr, concessionality, associatedPackage, split } = project;
  const found = gather(
    law.number('oecd.tied-aid.project-test-waiver'),
    law.money('oecd.tied-aid.small-project'),
  );
  if (found.kind === 'absent') return found;
  const [waiver, small] = found.values;
  if (!associatedPackage && concessionality !== null && compare(concessionality, waiver) >= 0) {
    return answered('waived-concessionality', found.basis);
  }
  if (split) return answered('applies', found.basis);
  if (valueSdr === null) return answered('applies-unless-small', found.basis);
  return answered(compareMoney<string>(valueSdr, small) < 0 ? 'waived-small' : 'applies', found.basis);
}

export type NotificationClass = 'prompt' | 'prior';

/**
 * How tied aid is notified to the other Participants (OECD-9): at once when it is concessional enough for its size,
 * else beforehand.
 *
 * @param concessionality percent
 */
export function notificationClass(
  law: Law,
  valueSdr: Money<'XDR'>,
  concessionality: Exact,
): Answer<NotificationClass> {
  const size = gather(law.money('oecd.tied-aid.small-project'));
  if (size.kind === 'absent') return size;
  const isSmall = compareMoney<string>(valueSdr, size.values[0]) < 0;
  const found = gather(law.number('oecd.tied-aid.prompt-notification', isSmall ? 'small' : 'large'));
  if (found.kind === 'absent') return found;
  const prompt = compare(concessionality, found.values[0]) >= 0;
  return answered(prompt ? 'prompt' : 'prior', [...size.basis, ...found.basis]);
}
