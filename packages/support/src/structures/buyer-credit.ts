import type { CreditRate } from '@kontor/cashflows';
import { stabilisationPayment } from '@kontor/cashflows';
import type { Basis } from '@kontor/law';
import { daysBetween, partsOf } from '@kontor/quantities';
import type { Deal } from '../deal/deal.ts';
import type { FactName } from '../project/facts.ts';
import type { Composition } from './composition.ts';
import { creditWithin } from './composition.ts';
import type { Frame } from './frame.ts';
import { spread } from './frame.ts';
import { measured, remark, unmeasured } from './measures.ts';
import { premiumOn, premiumPayment } from './premium.ts';
import { bankMargin, cirr, floating, floatingIndex } from './rates.ts';
import type { Layout, StateFlow, Structure } from './structure.ts';
import { NOTHING, buyerMeasures, buyerOpen, ownPart, plansOf } from './structure.ts';

interface Credit {
  readonly composition: Composition;
  readonly basis: readonly Basis[];
}

/** A buyer credit on everything that supported credit may carry, the rest from the buyer's own means. */
export function buyerCredit(deal: Deal, frame: Frame, rate: CreditRate): Composition {
  const premium = premiumOn(deal, frame.financeable);
  const plan = creditWithin(frame, {
    principal: frame.financeable,
    rate,
    premium: premium.amount,
    premiumPayment: premiumPayment(deal),
  });
  const own = spread(ownPart(frame, frame.financeable.cents), [frame.signedOn]);
  return { own, grants: [], plans: plansOf(plan) };
}

const NO_SUBSIDY = unmeasured({ remarks: [remark('no-grant-element')] });

/** Credit at a floating rate, insured by Credendo, without any help on the interest. */
export const PLAIN: Structure = {
  id: 'buyer-credit',
  routes: ['CR_BUYER'],
  lay(deal, frame): Layout {
    const premium = premiumOn(deal, frame.financeable).cell;
    const rest = { 'state-cost': NOTHING(frame), 'grant-element': NO_SUBSIDY, premium };
    const rate = floating(deal);
    if (rate === null) return unpriced(rest, ['assumedFloatingRate'], []);
    return priced(frame, { composition: buyerCredit(deal, frame, rate.credit), basis: rate.basis }, rest, []);
  },
};

type RestOfMeasures = Omit<Layout['measures'], 'buyer-cost' | 'buyer-total'>;

function unpriced(rest: RestOfMeasures, missing: readonly FactName[], basis: readonly Basis[]): Layout {
  return {
    measures: { ...buyerOpen(missing, basis), ...rest },
    composition: null,
    budget: [],
    missing: [...missing, ...rest.premium.missing],
  };
}

function priced(frame: Frame, credit: Credit, rest: RestOfMeasures, budget: readonly StateFlow[]): Layout {
  const measures = { ...buyerMeasures(credit.composition, frame, credit.basis), ...rest };
  const missing = [...rest['state-cost'].missing, ...rest.premium.missing];
  return { measures, composition: credit.composition, budget, missing };
}

/** Credit at the CIRR; the State pays or receives the difference to the bank's floating rate (FX-F01). */
export const STABILISED: Structure = {
  id: 'buyer-credit-stabilised',
  routes: ['CR_BUYER', 'FX_STAB'],
  lay: (deal, frame) => atCirr(deal, frame, (composition) => stabilisation(deal, composition)),
};

/** Loan by Credendo itself at the CIRR, when no bank was found. */
export const DIRECT: Structure = {
  id: 'direct-loan',
  routes: ['CR_BUYER_DIRECT'],
  lay: (deal, frame) => atCirr(deal, frame, () => []),
};

function atCirr(
  deal: Deal,
  frame: Frame,
  stateFlows: (composition: Composition) => StateFlow[] | null,
): Layout {
  const premium = premiumOn(deal, frame.financeable).cell;
  const rate = cirr(deal);
  if (!rate.known) {
    const rest = {
      'state-cost': unmeasured({ missing: rate.missing, basis: rate.basis }),
      'grant-element': NO_SUBSIDY,
      premium,
    };
    return unpriced(rest, rate.missing, rate.basis);
  }
  const composition = buyerCredit(deal, frame, { kind: 'fixed', rate: rate.rate });
  const flows = stateFlows(composition);
  const cost = flows === null ? unmeasured({ missing: ['assumedFloatingRate'] }) : sumCell(frame, flows);
  const rest = { 'state-cost': cost, 'grant-element': NO_SUBSIDY, premium };
  return priced(frame, { composition, basis: rate.basis }, rest, flows ?? []);
}

export function sumCell(frame: Frame, flows: readonly StateFlow[]) {
  const cents = flows.reduce((sum, { amount }) => sum + amount.cents, 0n);
  const assumed = flows.some((flow) => flow.assumed);
  return measured({ kind: 'money', money: { cents, currency: frame.currency } }, { assumed });
}

/** Half-yearly settlements, the drawdown period included; null without an assumed floating rate (FX-42). */
function stabilisation(deal: Deal, { plans }: Composition): StateFlow[] | null {
  const index = floatingIndex(deal);
  const margin = bankMargin(deal);
  const rate = cirr(deal);
  if (index === null || margin === null || !rate.known) return null;
  const terms = { cirr: rate.rate, floating: index, margin: margin.rate, dayCount: 'ACT/360' as const };
  return plans.flatMap((plan) =>
    outstandingPeriods(plan).map(({ from, to, outstanding }) => {
      const { amount, assumed } = stabilisationPayment({
        ...terms,
        outstanding,
        days: daysBetween(from, to),
      });
      return { year: partsOf(to).year, amount, assumed };
    }),
  );
}

/** What is owed in each interest period, before and after the starting point. */
function outstandingPeriods({ construction, repayment }: Composition['plans'][number]) {
  const before = construction.periods.map(({ from, to, balance }) => ({ from, to, outstanding: balance }));
  let from = before.at(-1)?.to ?? null;
  let outstanding = construction.principal;
  const after = repayment.rows.flatMap((row) => {
    const period = from === null ? [] : [{ from, to: row.date, outstanding }];
    from = row.date;
    outstanding = row.balance;
    return period;
  });
  return [...before, ...after];
}
