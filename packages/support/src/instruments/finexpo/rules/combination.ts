import type { Value } from '@kontor/law';
import { defineRule } from '../../../assessment/define-rule.ts';
import { basesOf, reason } from '../../../assessment/reasons.ts';

/** FX-10, seen from an instrument that technical assistance cannot be added to. */
export const notWithTechnicalAssistance = defineRule(
  { id: 'FX-10', aspect: 'not-combinable' },
  ['met'],
  ({ submissionLaw }, name) => {
    const excluded = submissionLaw.list('finexpo.technical-assistance.not-with');
    return excluded.found
      ? reason(name, { outcome: 'met', weight: 'informs', basis: basesOf(excluded) })
      : null;
  },
);

/** FX-10, seen from technical assistance: the instruments it goes with and those it does not. */
export const combinations = defineRule(
  { id: 'FX-10', aspect: 'combinations' },
  ['met'],
  ({ submissionLaw }, name) => {
    const withThem = submissionLaw.list('finexpo.technical-assistance.with');
    const without = submissionLaw.list('finexpo.technical-assistance.not-with');
    if (!withThem.found || !without.found) return null;
    const routes = (codes: readonly string[]): Value => ({
      kind: 'list',
      items: codes.map((code) => ({ kind: 'choice', list: 'route', code })),
    });
    return reason(name, {
      outcome: 'met',
      weight: 'informs',
      comparison: 'none-of',
      limit: routes(without.value),
      basis: basesOf(withThem, without),
    });
  },
);
