import type { Basis } from '@kontor/law';
import { basisOf } from '@kontor/law';
import type { Exact, Money } from '@kontor/quantities';
import { dividedBy, exact, money, roundedQuotient } from '@kontor/quantities';
import type { Deal } from './deal.ts';
import { derived } from './deal.ts';

/** An amount brought to euro, with what the conversion rests on. */
export interface InEuro {
  readonly money: Money;
  readonly assumed: boolean;
  readonly basis: readonly Basis[];
}

/** Units of `currency` for one euro on the day of submission: the dated reference rate, else the person's assumption (S-34). */
function euroRate(deal: Deal, currency: string): { rate: Exact; assumed: boolean; basis: Basis[] } | null {
  const found = deal.submissionLaw.number('exchange.reference-rate', currency);
  if (found.found) return { rate: found.value, assumed: false, basis: [basisOf(found)] };
  const assumed = deal.project.assumedEuroRate;
  return assumed === null || assumed.n <= 0n ? null : { rate: assumed, assumed: true, basis: [] };
}

/** The amount in euro, rounded to the cent half away from zero; null when no rate is known for the day. */
export function inEuro(deal: Deal, amount: Money): InEuro | null {
  if (amount.currency === 'EUR') return { money: amount, assumed: false, basis: [] };
  const known = euroRate(deal, amount.currency);
  if (known === null) return null;
  const euros = dividedBy(exact(amount.cents), known.rate);
  const cents = roundedQuotient(euros.n, euros.d, 'half-away-from-zero');
  return { money: money(cents, 'EUR'), assumed: known.assumed, basis: known.basis };
}

/** The contract value in euro (S-34, S-35). */
export const contractInEuro = derived((deal): InEuro | null =>
  deal.project.contractValue === null ? null : inEuro(deal, deal.project.contractValue),
);
