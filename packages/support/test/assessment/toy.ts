import type { ParameterFile, Parameters } from '@kontor/law';
import { parametersFrom } from '@kontor/law';
import { compareMoney, localDate, money } from '@kontor/quantities';
import { belgianShare } from '../../src/deal/contract.ts';
import type { Deal } from '../../src/deal/deal.ts';
import { holds, reason, requires, unanswered } from '../../src/assessment/reasons.ts';
import { moneyValue, percentValue } from '../../src/assessment/values.ts';
import type { Route, Rule } from '../../src/assessment/route.ts';
import { exact, roundedQuotient } from '@kontor/quantities';

const label = { fr: 'essai', nl: 'proef', de: 'Probe', en: 'trial' };

const FILE: ParameterFile = {
  sources: [{ id: 'T1', title: 'Trial law', reference: 'art. 1', address: null }],
  parameters: [
    {
      id: 'assessment.change.value-share',
      kind: 'table',
      label,
      rules: ['S-05'],
      lines: [
        {
          value: { numerator: 1, denominator: 3 },
          from: 'unknown',
          to: null,
          status: 'inferred',
          sources: ['T1'],
          recorded: localDate('2026-11-23'),
        },
      ],
    },
  ],
};

/** Parameters with nothing but the reach of a proposed change. */
export const TOY_PARAMETERS: Parameters = parametersFrom([FILE], 'toy');

const CEILING = money(1_000_000_00n, 'EUR');
const SHARE = exact(40, 100);

/** Contract at most one million, mended by lowering it. */
export const ceiling: Rule = {
  id: 'T-01',
  aspect: null,
  outcomes: ['met', 'not-met', 'unknown'],
  evaluate({ project }: Deal) {
    const { contractValue } = project;
    const limit = moneyValue(CEILING);
    if (contractValue === null) return unanswered(this, ['contractValue'], { comparison: 'at-most', limit });
    const fits = compareMoney(contractValue, CEILING) <= 0;
    return reason(this, {
      outcome: fits ? 'met' : 'not-met',
      fact: 'contractValue',
      value: moneyValue(contractValue),
      comparison: 'at-most',
      limit,
      remedies: fits ? [] : [[{ fact: 'contractValue', to: limit }]],
    });
  },
};

/** Belgian share at least 40 %, mended by raising the Belgian content. */
export const share: Rule = {
  id: 'T-02',
  aspect: 'belgian-interest',
  outcomes: ['met', 'not-met', 'unknown'],
  evaluate(deal: Deal) {
    const value = belgianShare(deal);
    const { contractValue } = deal.project;
    if (value === null || contractValue === null)
      return unanswered(this, ['belgianContent', 'contractValue']);
    const fits = holds(value, 'at-least', SHARE);
    const cents = roundedQuotient(contractValue.cents * SHARE.n, SHARE.d, 'ceiling');
    return reason(this, {
      outcome: fits ? 'met' : 'not-met',
      fact: 'belgianContent',
      value: percentValue(value),
      comparison: 'at-least',
      limit: percentValue(SHARE),
      remedies: fits
        ? []
        : [[{ fact: 'belgianContent', to: moneyValue(money(cents, contractValue.currency)) }]],
    });
  },
};

/** Contract not signed: broken for ever once it is signed. */
export const unsigned: Rule = {
  id: 'FX-03',
  aspect: null,
  outcomes: ['met', 'not-met', 'unknown'],
  evaluate({ project }: Deal) {
    return requires(this, 'contractSigned', project.contractSigned, false, {
      remedies:
        project.contractSigned === true
          ? [[{ fact: 'contractSigned', to: { kind: 'flag', flag: false } }]]
          : [],
    });
  },
};

export function toyRoute(rules: readonly Rule[], parts: Partial<Route> = {}): Route {
  return {
    id: 'FX_GRANT',
    institution: 'finexpo',
    rules,
    terms: () => [],
    documents: () => [],
    steps: () => [],
    timeLimits: () => [],
    next: () => 'ask',
    ...parts,
  };
}
