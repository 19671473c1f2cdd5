import type { Value } from '@kontor/law';
import { compare, exact } from '@kontor/quantities';
import type { Exact } from '@kontor/quantities';
import type { Measure } from '../assessment/document.ts';
import type { Layout } from './structure.ts';

/** Measures of which less is better for buyer or State; the grant element is a condition of law, not a price. */
const COSTS: readonly Measure[] = ['buyer-cost', 'buyer-total', 'state-cost', 'premium'];

/**
 * Which layouts no other one dominates, of those whose cost to the buyer is known (nothing is claimed of the others):
 * another dominates when it is at most as dear on every cost that both know,
 * dearer on none, cheaper on one, and both know what the buyer pays.
 */
export function efficient(layouts: readonly Layout[]): boolean[] {
  return layouts.map(
    (layout) =>
      number(layout, 'buyer-total') !== null &&
      !layouts.some((other) => other !== layout && dominates(other, layout)),
  );
}

function dominates(a: Layout, b: Layout): boolean {
  if (number(a, 'buyer-total') === null || number(b, 'buyer-total') === null) return false;
  const orders = COSTS.flatMap((measure) => {
    const left = number(a, measure);
    const right = number(b, measure);
    return left === null || right === null ? [] : [compare(left, right)];
  });
  return orders.every((order) => order <= 0) && orders.some((order) => order < 0);
}

function number(layout: Layout, measure: Measure): Exact | null {
  return numberOf(layout.measures[measure].value);
}

function numberOf(value: Value | null): Exact | null {
  if (value === null) return null;
  if (value.kind === 'money') return exact(value.money.cents, 100n);
  return 'number' in value ? value.number : null;
}
