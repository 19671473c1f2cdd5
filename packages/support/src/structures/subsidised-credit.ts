import { concessionalityLevel } from '@kontor/arrangement';
import { basisOf } from '@kontor/law';
import type { Exact, Money } from '@kontor/quantities';
import {
  HUNDRED,
  compare,
  dividedBy,
  exact,
  minus,
  partsOf,
  rateOfPercent,
  scale,
  times,
} from '@kontor/quantities';
import type { Deal } from '../deal/deal.ts';
import type { Composition } from './composition.ts';
import { creditWithin } from './composition.ts';
import type { Frame } from './frame.ts';
import { spread } from './frame.ts';
import { sumCell } from './buyer-credit.ts';
import type { Measured } from './measures.ts';
import { measured, unmeasured } from './measures.ts';
import { premiumOn } from './premium.ts';
import { cirr } from './rates.ts';
import type { Layout, StateFlow, Structure } from './structure.ts';
import { buyerMeasures, ownPart, plansOf } from './structure.ts';

/** Concessionality of a credit at the subsidised rate over the deal's term, on the assumed discount rate. */
function creditLevel(deal: Deal, frame: Frame): Exact | null {
  const discount = deal.project.assumedDiscountRate;
  const buyerRate = deal.submissionLaw.number('finexpo.subsidy.buyer-rate');
  if (discount === null || !buyerRate.found) return null;
  const interval = exact(1, frame.instalmentsPerYear);
  const level = concessionalityLevel({
    discountRate: discount,
    interestRate: buyerRate.value,
    maturityYears: times(interval, exact(frame.instalments)),
    firstRepaymentYears: interval,
    instalmentsPerYear: frame.instalmentsPerYear,
    profile: 'equal-principal',
  });
  return level.kind === 'answer' ? level.value : null;
}

const OPEN_LEVEL = unmeasured({ missing: ['assumedDiscountRate'] });

/** The interest that the State takes over: at the CIRR, on contract and premium, during drawdown and repayment (FX-F02). */
function subsidised(
  deal: Deal,
  frame: Frame,
  grant: Money,
): { composition: Composition; budget: StateFlow[] } | null {
  const rate = cirr(deal);
  const buyerRate = deal.submissionLaw.number('finexpo.subsidy.buyer-rate');
  if (!rate.known || !buyerRate.found) return null;
  const principal = { cents: frame.financeable.cents - grant.cents, currency: frame.currency };
  const premium = premiumOn(deal, principal).amount;
  const parts = { principal, premium, premiumPayment: 'financed' as const };
  const bank = creditWithin(frame, { ...parts, rate: { kind: 'fixed', rate: rate.rate } });
  const buyer = creditWithin(frame, {
    ...parts,
    rate: { kind: 'fixed', rate: { rate: rateOfPercent(buyerRate.value, 'year'), assumed: rate.assumed } },
  });
  const interest = [...(bank?.construction.periods ?? []), ...(bank?.repayment.rows ?? [])].map((row) => ({
    year: partsOf('date' in row ? row.date : row.to).year,
    amount: row.interest,
    assumed: rate.assumed,
  }));
  const grants = spread(grant, frame.payDays);
  const paid = grants.map(({ date, amount }) => ({ year: partsOf(date).year, amount, assumed: true }));
  const own = spread(ownPart(frame, frame.financeable.cents), [frame.signedOn]);
  return { composition: { own, grants, plans: plansOf(buyer) }, budget: [...paid, ...interest] };
}

function laid(deal: Deal, frame: Frame, grant: Money, grantElement: Measured): Layout {
  const result = subsidised(deal, frame, grant);
  const rate = cirr(deal);
  const principal = { cents: frame.financeable.cents - grant.cents, currency: frame.currency };
  const premium = premiumOn(deal, principal).cell;
  if (result === null) {
    const open = unmeasured({ missing: rate.known ? [] : rate.missing, basis: rate.basis });
    const measures = {
      'buyer-cost': open,
      'buyer-total': open,
      'state-cost': open,
      'grant-element': grantElement,
      premium,
    };
    return {
      measures,
      composition: null,
      budget: [],
      missing: [...open.missing, ...grantElement.missing, ...premium.missing],
    };
  }
  const measures = {
    ...buyerMeasures(result.composition, frame, rate.basis),
    'state-cost': sumCell(frame, result.budget),
    'grant-element': grantElement,
    premium,
  };
  return {
    measures,
    composition: result.composition,
    budget: result.budget,
    missing: [...grantElement.missing, ...premium.missing],
  };
}

/** Credit at no interest for the buyer over the deal's term. */
export const SUBSIDY: Structure = {
  id: 'subsidy',
  routes: ['CR_BUYER', 'FX_SUBS'],
  lay(deal, frame) {
    const level = creditLevel(deal, frame);
    const cell =
      level === null ? OPEN_LEVEL : measured({ kind: 'percent', number: level }, { assumed: true });
    return laid(deal, frame, { cents: 0n, currency: frame.currency }, cell);
  },
};

/**
 * The same with a complementary grant that brings the whole to the required grant element: the level of a package is
 * the mean of its parts by nominal amount (S-24), so the grant's share g solves g × 100 + (1 − g) × CL = required.
 */
export const SUBSIDY_WITH_GRANT: Structure = {
  id: 'subsidy-with-grant',
  routes: ['CR_BUYER', 'FX_SUBS'],
  lay(deal, frame) {
    const level = creditLevel(deal, frame);
    const required = deal.submissionLaw.number('finexpo.subsidy.grant-element');
    const none = { cents: 0n, currency: frame.currency };
    if (level === null || !required.found) return openLayout(deal, frame);
    if (compare(level, required.value) >= 0) {
      return laid(deal, frame, none, measured({ kind: 'percent', number: level }, { assumed: true }));
    }
    const share = dividedBy(minus(required.value, level), minus(HUNDRED, level));
    const grant = scale(frame.financeable, share, 'up');
    const cell = measured(
      { kind: 'percent', number: required.value },
      { assumed: true, basis: [basisOf(required)] },
    );
    return laid(deal, frame, grant, cell);
  },
};

function openLayout(deal: Deal, frame: Frame): Layout {
  const premium = premiumOn(deal, frame.financeable).cell;
  const measures = {
    'buyer-cost': OPEN_LEVEL,
    'buyer-total': OPEN_LEVEL,
    'state-cost': OPEN_LEVEL,
    'grant-element': OPEN_LEVEL,
    premium,
  };
  return { measures, composition: null, budget: [], missing: ['assumedDiscountRate', ...premium.missing] };
}
