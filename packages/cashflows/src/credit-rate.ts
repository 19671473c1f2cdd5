import type { LocalDate, Rate } from '@kontor/quantities';
import { addRates } from '@kontor/quantities';
import type { RateInput } from './assumption.ts';
import { anyAssumed, stated } from './assumption.ts';

/** The index as fixed for interest periods that start on or after a day, until the next fixing. */
export interface Fixing {
  readonly from: LocalDate;
  readonly index: RateInput;
}

/** What the borrower pays: one fixed rate (a CIRR), or an index fixed from time to time plus a margin. */
export type CreditRate =
  | { readonly kind: 'fixed'; readonly rate: RateInput }
  | { readonly kind: 'floating'; readonly fixings: readonly Fixing[]; readonly margin: RateInput };

/** No fixing of a floating index covers the start of an interest period. */
export class MissingFixing extends Error {
  override readonly name = 'MissingFixing';
  readonly date: LocalDate;
  constructor(date: LocalDate) {
    super(`no fixing on or before ${date}`);
    this.date = date;
  }
}

/** The rate of an interest period that starts on a day. Throws MissingFixing when the index has none by then. */
export function rateOn(creditRate: CreditRate, periodStart: LocalDate): Rate<'year'> {
  if (creditRate.kind === 'fixed') return stated(creditRate.rate).rate;
  let latest: Fixing | null = null;
  for (const fixing of creditRate.fixings) {
    if (fixing.from <= periodStart && (latest === null || fixing.from > latest.from)) latest = fixing;
  }
  if (latest === null) throw new MissingFixing(periodStart);
  return addRates(stated(latest.index).rate, stated(creditRate.margin).rate);
}

/** Whether any rate behind it was entered as an assumption. */
export function isAssumed(creditRate: CreditRate): boolean {
  return creditRate.kind === 'fixed'
    ? stated(creditRate.rate).assumed
    : anyAssumed([creditRate.margin, ...creditRate.fixings.map((fixing) => fixing.index)]);
}
