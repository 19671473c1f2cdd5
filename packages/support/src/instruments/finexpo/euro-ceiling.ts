import type { Basis, Found } from '@kontor/law';
import { basisOf } from '@kontor/law';
import type { Exact, Money } from '@kontor/quantities';
import {
  HUNDRED,
  compareMoney,
  dividedBy,
  exact,
  minus,
  money,
  plus,
  ratio,
  scale,
} from '@kontor/quantities';
import type { Deal } from '../../deal/deal.ts';
import type { InEuro } from '../../deal/euro.ts';
import { inEuro } from '../../deal/euro.ts';

/** How an amount in any currency stands to a ceiling in euro. `unknown` when only an exchange rate could tell (S-34). */
export interface CeilingTest {
  readonly side: 'within' | 'above' | 'unknown';
  /** The amount in euro; null while no rate is known. */
  readonly euros: InEuro | null;
  readonly basis: readonly Basis[];
}

/** Compares with a ceiling in euro, inclusive. Without a rate it decides only where no likely rate could change the answer. */
export function againstCeiling(deal: Deal, amount: Money, ceiling: Money): CeilingTest {
  const euros = inEuro(deal, amount);
  if (euros !== null) {
    const side = compareMoney(euros.money, ceiling) <= 0 ? 'within' : 'above';
    return { side, euros, basis: euros.basis };
  }
  return withoutRate(deal, amount, ceiling);
}

function withoutRate(deal: Deal, amount: Money, ceiling: Money): CeilingTest {
  const law = deal.submissionLaw;
  const caution = law.number('finexpo.exchange.caution');
  const nearPar = law.list('finexpo.exchange.near-par');
  const belowPar = law.list('finexpo.exchange.below-par');
  const open: CeilingTest = { side: 'unknown', euros: null, basis: [] };
  if (!caution.found || !nearPar.found || !belowPar.found) return open;
  const face = ratio(money(amount.cents, ceiling.currency), ceiling);
  const share = dividedBy(caution.value, HUNDRED);
  const isNearPar = nearPar.value.includes(amount.currency);
  const side = sideAtPar(face, share, isNearPar, isNearPar || belowPar.value.includes(amount.currency));
  return { side, euros: null, basis: basesRead(side, caution, isNearPar ? nearPar : belowPar) };
}

function sideAtPar(face: Exact, share: Exact, isNearPar: boolean, isKnown: boolean): CeilingTest['side'] {
  const one = exact(1n);
  if (isKnown && lessThan(face, minus(one, share))) return 'within';
  return isNearPar && lessThan(plus(one, share), face) ? 'above' : 'unknown';
}

function lessThan(a: Exact, b: Exact): boolean {
  return a.n * b.d < b.n * a.d;
}

function basesRead(side: CeilingTest['side'], ...lines: readonly Found<unknown>[]): Basis[] {
  return side === 'unknown' ? [] : lines.map(basisOf);
}

/** The highest amount in the currency of `amount` that keeps to the ceiling; null while no rate is known. */
export function highestWithin(deal: Deal, amount: Money, ceiling: Money): Money | null {
  const euros = inEuro(deal, amount);
  if (euros === null || euros.money.cents <= 0n) return null;
  if (amount.currency === ceiling.currency) return ceiling;
  const candidate = scale(amount, ratio(ceiling, euros.money), 'down');
  const check = inEuro(deal, candidate);
  const isWithin = check !== null && compareMoney(check.money, ceiling) <= 0;
  return isWithin ? candidate : money(candidate.cents - 1n, candidate.currency);
}
