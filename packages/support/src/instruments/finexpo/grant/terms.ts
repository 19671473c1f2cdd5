import type { Lookup } from '@kontor/law';
import { basisOf } from '@kontor/law';
import type { Exact, Money } from '@kontor/quantities';
import { amountText, HUNDRED, compareMoney, dividedBy, scale, subtract, toDecimal } from '@kontor/quantities';
import { figure, parameterFigure, waitingFigure } from '../../../assessment/figure.ts';
import type { Figure } from '../../../assessment/route.ts';
import { countValue, moneyValue, percentValue } from '../../../assessment/values.ts';
import type { Deal } from '../../../deal/deal.ts';
import { belgianInterestFigure } from '../terms/belgian-interest.ts';
import { contractCeilingFigures } from '../terms/ceiling.ts';
import { promiseFigures } from '../terms/promise.ts';

/** The grant in the contract's currency, rounded to the cent half away from zero; null while something is not known. */
export function grantOf(contractValue: Money | null, share: Lookup<Exact>): Money | null {
  if (contractValue === null || !share.found) return null;
  return scale(contractValue, dividedBy(share.value, HUNDRED), 'half-away-from-zero');
}

function amountFigures(deal: Deal): readonly Figure[] {
  const { contractValue } = deal.project;
  const share = deal.submissionLaw.number('finexpo.grant.share');
  const basis = [basisOf(share)];
  const grant = grantOf(contractValue, share);
  if (grant === null || contractValue === null || !share.found)
    return ['grant', 'grant-rest'].map((name) => waitingFigure(name, ['contractValue'], basis));
  const step = {
    step: 'finexpo-grant',
    formula: 'contractValue × share / 100, to the cent',
    operands: { contractValue: amountText(contractValue), share: toDecimal(share.value) },
    result: amountText(grant),
  };
  return [
    figure('grant', moneyValue(grant), { basis, trace: [step], remarks: aboveHighest(deal, grant) }),
    figure('grant-rest', moneyValue(subtract(contractValue, grant)), { basis }),
  ];
}

/** The share would give more than the highest grant: only when the contract is above its own ceiling. */
function aboveHighest(deal: Deal, grant: Money): Figure['remarks'] {
  const highest = deal.submissionLaw.money('finexpo.grant.max-grant');
  if (!highest.found || grant.currency !== highest.value.currency) return [];
  const isAbove = compareMoney(grant, highest.value) > 0;
  return isAbove
    ? [{ key: 'finexpo-grant-above-highest', values: { highest: moneyValue(highest.value) } }]
    : [];
}

/** 35 % of the contract, paid while it is carried out; the rest in cash or on credit (FX-41). */
export function grantTerms(deal: Deal): readonly Figure[] {
  const law = deal.submissionLaw;
  return [
    parameterFigure('grant-share', law.number('finexpo.grant.share'), percentValue),
    ...amountFigures(deal),
    parameterFigure('grant-highest', law.money('finexpo.grant.max-grant'), moneyValue),
    parameterFigure('grant-payments', law.integer('finexpo.grant.payments'), countValue),
    ...contractCeilingFigures(deal, 'finexpo.grant.contract-ceiling'),
    belgianInterestFigure(deal),
    ...promiseFigures(deal, 'FX_GRANT'),
  ];
}
