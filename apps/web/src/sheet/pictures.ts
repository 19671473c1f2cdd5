import type { Assessment, StructureJson, Verdict } from '@kontor/support';
import { formatMoney } from '@kontor/words';
import type { DrawnAmount, Pictures } from './sheet.ts';
import type { Wording } from './wording.ts';

const BY_VERDICT: readonly Verdict[] = ['fits', 'fits-if', 'cannot-say', 'does-not-fit'];

/** What the pictures of a result draw: of the structures whose cash is known, the one that comes nearest to fitting. */
export function picturesOf(wording: Wording, { structures }: Assessment): Pictures | null {
  const drawable = structures?.structures.filter((structure) => structure.cash.length > 0) ?? [];
  const [shown] = [...drawable].sort(nearestFirst);
  return shown === undefined ? null : picturesOfStructure(wording, shown);
}

function nearestFirst(a: StructureJson, b: StructureJson): number {
  const byVerdict = BY_VERDICT.indexOf(a.feasible) - BY_VERDICT.indexOf(b.feasible);
  return byVerdict === 0 ? Number(b.efficient) - Number(a.efficient) : byVerdict;
}

function picturesOfStructure(wording: Wording, structure: StructureJson): Pictures {
  const currency = currencyOf(structure);
  const drawn = (amount: string) => drawnAmount(wording, amount, currency);
  return {
    structure: wording.any(`structure.${structure.id}`),
    currency,
    cash: structure.cash.map((flow) => ({
      label: wording.date(flow.date),
      year: Number(flow.date.slice(0, 4)),
      drawn: drawn(flow.drawn),
      principal: drawn(withoutSign(flow.principal)),
      interest: drawn(withoutSign(flow.interest)),
      balance: drawn(flow.balance),
    })),
    budget: structure.budget.map(({ year, amount, assumed }) => ({
      year: String(year),
      amount: 'amount' in amount ? drawnAmount(wording, amount.amount, amount.currency) : drawn('0.00'),
      assumed,
    })),
  };
}

function currencyOf({ measures }: StructureJson): string {
  for (const figure of Object.values(measures)) {
    if (figure.value !== null && 'currency' in figure.value) return figure.value.currency;
  }
  return 'EUR';
}

// Payments carry a minus sign; a bar that is named a payment has none.
function withoutSign(amount: string): string {
  return amount.replace(/^-/, '');
}

// Drawing tolerates a float: it sets the length of a bar, never a figure.
function drawnAmount(wording: Wording, amount: string, currency: string): DrawnAmount {
  return { size: Number(amount), text: formatMoney(wording.language, amount, currency) };
}
