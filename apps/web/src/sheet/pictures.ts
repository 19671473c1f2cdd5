import type { Assessment, StructureJson } from '@kontor/support';
import { formatMoney } from '@kontor/words';
import type { DrawnAmount, Pictures } from './sheet.ts';
import type { Wording } from './wording.ts';

/** What the pictures of a result draw: the first structure that can be had and whose cash is known. */
export function picturesOf(wording: Wording, { structures }: Assessment): Pictures | null {
  const drawable = structures?.structures.filter((structure) => structure.cash.length > 0) ?? [];
  const shown =
    drawable.find(({ efficient, feasible }) => efficient && feasible !== 'does-not-fit') ?? drawable[0];
  return shown === undefined ? null : picturesOfStructure(wording, shown);
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
      principal: drawn(flow.principal),
      interest: drawn(flow.interest),
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

// Drawing tolerates a float: it sets the length of a bar, never a figure.
function drawnAmount(wording: Wording, amount: string, currency: string): DrawnAmount {
  return { size: Number(amount), text: formatMoney(wording.language, amount, currency) };
}
