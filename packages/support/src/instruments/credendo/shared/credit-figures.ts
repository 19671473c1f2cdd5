import { maximumLocalCosts, maximumRepaymentTerm, SECTORS } from '@kontor/arrangement';
import { figure, unknownFigure, waitingFigure } from '../../../assessment/figure.ts';
import type { Figure } from '../../../assessment/route.ts';
import { moneyValue, percentValue, yearsValue } from '../../../assessment/values.ts';
import { exportContractValue } from '../../../deal/contract.ts';
import type { Deal } from '../../../deal/deal.ts';
import { derived } from '../../../deal/deal.ts';
import { unansweredFacts } from '../../../deal/unanswered-facts.ts';
import type { FactName } from '../../../project/facts.ts';
import type { TracedAmount } from '../credit/amounts.ts';
import { creditPrincipal, exportCredit, supportedLocalCosts } from '../credit/amounts.ts';
import { arrangementBinds } from '../credit/arrangement-binds.ts';
import { fixedRateFloor } from '../credit/interest.ts';
import type { Premium } from '../credit/premium.ts';
import { insurancePremium } from '../credit/premium.ts';
import { repaymentFigures } from '../credit/repayment.ts';

const CONTRACT: readonly FactName[] = ['contractValue', 'localCosts'];
const LOCAL: readonly FactName[] = ['contractValue', 'localCosts', 'country'];

/** Amount, limits, repayment, rate and price of a credit under the Arrangement (CR-02, CR-03, CR-07, S-73). */
export function creditFigures(deal: Deal, premium: Premium): Figure[] {
  return [
    amountFigure(deal, 'credit-amount', exportCredit(deal), CONTRACT),
    amountFigure(deal, 'supported-local-costs', supportedLocalCosts(deal), LOCAL),
    amountFigure(deal, 'credit-principal', creditPrincipal(deal), LOCAL),
    localCostsLimit(deal),
    termLimit(deal),
    ...repaymentFigures(deal),
    fixedRateFloor(deal),
    ...premiumFigures(premium),
  ];
}

function amountFigure(
  deal: Deal,
  name: string,
  amount: TracedAmount | null,
  facts: readonly FactName[],
): Figure {
  if (amount === null) return waitingFigure(name, unansweredFacts(deal, facts));
  const { basis, trace } = amount;
  return figure(name, moneyValue(amount.money), { basis, trace });
}

function localCostsLimit(deal: Deal): Figure {
  const name = 'credendo-local-costs-limit';
  const { country } = deal.project;
  const value = exportContractValue(deal);
  if (!arrangementBinds(deal)) return outsideArrangement(name);
  if (country === null || value === null) return waitingFigure(name, unansweredFacts(deal, LOCAL));
  const maximum = maximumLocalCosts(deal.coverLaw, country, value);
  if (maximum.kind !== 'answer')
    return unknownFigure(name, { basis: maximum.kind === 'absent' ? [maximum.missing] : [] });
  const { basis, trace, remarks } = maximum;
  return figure(name, moneyValue(maximum.value.maximum), { basis, trace, remarks });
}

function termLimit(deal: Deal): Figure {
  const name = 'credendo-maximum-term';
  const { creditSector, country, usefulLifeYears } = deal.project;
  if (!arrangementBinds(deal)) return outsideArrangement(name);
  if (creditSector === null || country === null) {
    return waitingFigure(name, unansweredFacts(deal, ['creditSector', 'country']));
  }
  const sector = SECTORS.find((candidate) => candidate === creditSector);
  if (sector === undefined) {
    return unknownFigure(name, { remarks: [{ key: 'credendo.sector-understanding', values: {} }] });
  }
  const maximum = maximumRepaymentTerm(deal.coverLaw, sector, country, usefulLifeYears);
  if (maximum.kind !== 'answer')
    return unknownFigure(name, { basis: maximum.kind === 'absent' ? [maximum.missing] : [] });
  const { basis, trace, remarks } = maximum;
  return figure(name, yearsValue(maximum.value), { basis, trace, remarks });
}

function outsideArrangement(name: string): Figure {
  return unknownFigure(name, {
    remarks: [{ key: 'credendo.defence-outside-arrangement', values: {} }],
  });
}

/** Horizon of risk, minimum rate and amount; with a rate the whole way to it, else what stands in its way. */
function premiumFigures(premium: Premium): Figure[] {
  const names = ['credendo-horizon-of-risk', 'credendo-minimum-premium-rate', 'credendo-minimum-premium'];
  const [horizon = '', rate = '', amount = ''] = names;
  switch (premium.kind) {
    case 'waiting':
      return names.map((name) => waitingFigure(name, premium.missing));
    case 'none':
      return names.map((name) => unknownFigure(name, { basis: premium.basis, remarks: [premium.remark] }));
    case 'rate': {
      const firstStep = { basis: premium.basis, trace: () => premium.trace().slice(0, 1) };
      return [
        figure(horizon, yearsValue(premium.horizonYears), firstStep),
        figure(rate, percentValue(premium.percent), premium),
        premium.amount === null
          ? waitingFigure(amount, CONTRACT)
          : figure(amount, moneyValue(premium.amount), premium),
      ];
    }
  }
}

/** The figures of every insured credit, whichever form it takes. */
export const insuredCreditFigures = derived((deal) => creditFigures(deal, insurancePremium(deal)));
