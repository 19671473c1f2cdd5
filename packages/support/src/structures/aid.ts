import type { CreditPlan } from '@kontor/cashflows';
import type { Lookup } from '@kontor/law';
import { basisOf } from '@kontor/law';
import type { Exact, Money } from '@kontor/quantities';
import {
  HUNDRED,
  INSTALMENTS_PER_YEAR,
  compare,
  dividedBy,
  exact,
  money,
  partsOf,
  plus,
  rateOfPercent,
  scale,
  smaller,
  times,
} from '@kontor/quantities';
import type { Deal } from '../deal/deal.ts';
import { unansweredFacts } from '../deal/unanswered-facts.ts';
import { smeAid } from '../instruments/finexpo/terms/sme-grant.ts';
import { creditWithin } from './composition.ts';
import type { Frame } from './frame.ts';
import { spread } from './frame.ts';
import { sumCell } from './buyer-credit.ts';
import type { Measured } from './measures.ts';
import { measured, publishedPercent, remark, unmeasured } from './measures.ts';
import { premiumOn, premiumPayment } from './premium.ts';
import { cirr, floating } from './rates.ts';
import type { Layout, StateFlow, Structure } from './structure.ts';
import { buyerMeasures, buyerOpen, ownPart, plansOf } from './structure.ts';

const NO_PREMIUM = unmeasured({ remarks: [remark('no-premium')] });

/** Grant of a share of the contract, paid during execution; the rest on insured credit as far as credit may carry it. */
export const GRANT: Structure = {
  id: 'grant',
  routes: ['FX_GRANT', 'CR_BUYER'],
  lay(deal, frame): Layout {
    const share = deal.submissionLaw.number('finexpo.grant.share');
    if (!share.found) return nothingKnown(basisOf(share));
    const grant = scale(frame.contract, dividedBy(share.value, HUNDRED), 'half-away-from-zero');
    const room = frame.contract.cents - grant.cents;
    const principal = money(frame.financeable.cents < room ? frame.financeable.cents : room, frame.currency);
    const premium = premiumOn(deal, principal);
    const rate = commercialRate(deal);
    const budget = grantFlows(frame, grant, false);
    const rest = {
      'state-cost': { ...sumCell(frame, budget), basis: [basisOf(share)] },
      'grant-element': measured({ kind: 'percent', number: share.value }, { basis: [basisOf(share)] }),
      premium: premium.cell,
    };
    if (rate === null) {
      const missing = ['assumedCirr', 'assumedFloatingRate'] as const;
      return {
        measures: { ...buyerOpen(missing, []), ...rest },
        composition: null,
        budget,
        missing: [...missing, ...premium.cell.missing],
      };
    }
    const plan = creditWithin(frame, {
      principal,
      rate: rate.credit,
      premium: premium.amount,
      premiumPayment: premiumPayment(deal),
    });
    const own = spread(ownPart(frame, grant.cents + principal.cents), [frame.signedOn]);
    const composition = { own, grants: spread(grant, frame.payDays), plans: plansOf(plan) };
    const measures = { ...buyerMeasures(composition, frame, rate.basis), ...rest };
    return { measures, composition, budget, missing: premium.cell.missing };
  },
};

/** The rate of the commercial part: the CIRR when the person wants a fixed rate or gave no other, else floating. */
function commercialRate(deal: Deal) {
  const fixed = cirr(deal);
  const variable = floating(deal);
  const wantsFloating = deal.project.interest === 'floating';
  if (fixed.known && !(wantsFloating && variable !== null)) {
    return { credit: { kind: 'fixed', rate: fixed.rate } as const, basis: fixed.basis };
  }
  return variable;
}

function grantFlows(frame: Frame, grant: Money, assumed: boolean): StateFlow[] {
  return spread(grant, frame.payDays).map(({ date, amount }) => ({
    year: partsOf(date).year,
    amount,
    assumed,
  }));
}

/** Without a tier there is no grant yet: an answer is missing, or the Belgian content is below the lowest tier. */
function openGrant(deal: Deal): Layout {
  const open = unmeasured({ missing: unansweredFacts(deal, ['belgianContent']) });
  return {
    measures: { ...buyerOpen([], []), 'state-cost': open, 'grant-element': open, premium: NO_PREMIUM },
    composition: null,
    budget: [],
    missing: open.missing,
  };
}

function nothingKnown(basis: ReturnType<typeof basisOf>): Layout {
  const open = unmeasured({ basis: [basis] });
  return {
    measures: { ...buyerOpen([], [basis]), 'state-cost': open, 'grant-element': open, premium: open },
    composition: null,
    budget: [],
    missing: [],
  };
}

/** SME instruments: a grant of nearly the whole contract, the buyer pays the rest in cash. */
export function smeGrant(id: string, route: 'FX_SME_INNO' | 'FX_SME_GREEN'): Structure {
  return {
    id,
    routes: [route],
    lay(deal, frame): Layout {
      const aid = smeAid(deal);
      if (aid === null || aid.money.currency !== frame.currency) return openGrant(deal);
      const grant = aid.money;
      const { basis, assumed } = aid.range;
      const budget = grantFlows(frame, grant, assumed);
      const own = spread(ownPart(frame, grant.cents), frame.payDays);
      const composition = { own, grants: spread(grant, frame.payDays), plans: [] };
      const share = times(HUNDRED, exact(grant.cents, frame.contract.cents));
      const measures = {
        ...buyerMeasures(composition, frame, basis),
        'state-cost': measured({ kind: 'money', money: grant }, { basis, assumed }),
        'grant-element': measured({ kind: 'percent', number: smaller(share, HUNDRED) }, { basis }),
        premium: NO_PREMIUM,
      };
      return { measures, composition, budget, missing: [] };
    },
  };
}

interface StateLoanTerms {
  readonly interest: Lookup<Exact>;
  readonly maturity: Lookup<Exact>;
  readonly grace: Lookup<Exact>;
  readonly firstAfterGrace: Lookup<Exact>;
}

/** Loan of the Belgian State to the State of the buyer for the whole contract. */
export const TIED_STATE_LOAN: Structure = {
  id: 'tied-state-loan',
  routes: ['FX_SSL_TIED'],
  lay(deal, frame): Layout {
    const law = deal.submissionLaw;
    const plan = stateLoan(frame, frame.contract, {
      interest: law.number('finexpo.tied-loan.interest'),
      maturity: law.number('finexpo.tied-loan.maturity'),
      grace: law.number('finexpo.tied-loan.grace'),
      firstAfterGrace: law.number('finexpo.state-loan.first-repayment-after-grace'),
    });
    const element = publishedPercent(law, 'finexpo.tied-loan.grant-element');
    if (plan === null) return nothingKnown(basisOf(law.number('finexpo.tied-loan.interest')));
    const composition = { own: [], grants: [], plans: [plan] };
    const measures = {
      ...buyerMeasures(composition, frame, [basisOf(law.number('finexpo.tied-loan.interest'))]),
      'state-cost': grantEquivalent(frame.contract, element),
      'grant-element': element,
      premium: NO_PREMIUM,
    };
    return { measures, composition, budget: loanFlows(plan), missing: [] };
  },
};

function stateLoan(frame: Frame, principal: Money, terms: StateLoanTerms): CreditPlan | null {
  const { interest, maturity, grace, firstAfterGrace } = terms;
  if (!interest.found || !maturity.found || !grace.found || !firstAfterGrace.found) return null;
  // One interval lies between the end of grace and the first repayment: it is the distance of all of them (S-20).
  const interval = firstAfterGrace.value;
  const instalmentsPerYear = INSTALMENTS_PER_YEAR.find((A) => compare(exact(1, A), interval) === 0);
  if (instalmentsPerYear === undefined) return null;
  const instalments = Number(dividedBy(maturity.value, interval).n);
  const first = Number(dividedBy(plus(grace.value, interval), interval).n);
  return creditWithin(frame, {
    principal,
    rate: { kind: 'fixed', rate: rateOfPercent(interest.value, 'year') },
    premium: null,
    premiumPayment: 'cash',
    instalments,
    instalmentsPerYear,
    grace: first - 1,
  });
}

/** A loan costs the State its grant element, not its nominal amount. */
function grantEquivalent(principal: Money, element: Measured): Measured {
  if (element.value?.kind !== 'percent') return unmeasured({ basis: element.basis });
  const cost = scale(principal, dividedBy(element.value.number, HUNDRED), 'half-away-from-zero');
  return measured(
    { kind: 'money', money: cost },
    { basis: element.basis, remarks: [remark('grant-equivalent')] },
  );
}

/** Drawn from the Treasury, and back to it with interest. */
function loanFlows(plan: CreditPlan): StateFlow[] {
  return plan.flows
    .filter(({ kind }) => kind !== 'premium' && kind !== 'fee')
    .map(({ date, amount }) => ({ year: partsOf(date).year, amount, assumed: false }));
}

/** State loan and commercial credit side by side; the interest of the State loan is not published (S-23). */
export const MIXED_CREDIT: Structure = {
  id: 'mixed-credit',
  routes: ['FX_MIXED', 'CR_BUYER'],
  lay(deal, frame): Layout {
    const law = deal.submissionLaw;
    const share = law.number('finexpo.mixed.last-published-share');
    const interest = law.number('finexpo.mixed.interest');
    if (!share.found) return nothingKnown(basisOf(share));
    const loan = scale(frame.contract, dividedBy(share.value, HUNDRED), 'half-away-from-zero');
    const commercial = money(frame.contract.cents - loan.cents, frame.currency);
    const premium = premiumOn(deal, commercial);
    const element = publishedPercent(law, 'finexpo.mixed.grant-element');
    const measures = {
      ...buyerOpen([], [basisOf(interest)]),
      'state-cost': grantEquivalent(frame.contract, element),
      'grant-element': element,
      premium: premium.cell,
    };
    return { measures, composition: null, budget: [], missing: premium.cell.missing };
  },
};
