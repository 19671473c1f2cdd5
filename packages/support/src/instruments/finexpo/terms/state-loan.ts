import type { Lookup } from '@kontor/law';
import { basisOf } from '@kontor/law';
import type { Exact } from '@kontor/quantities';
import { plus, toDecimal } from '@kontor/quantities';
import { figure, parameterFigure, unknownFigure } from '../../../assessment/figure.ts';
import type { Figure } from '../../../assessment/route.ts';
import { perAnnumValue, percentValue, yearsValue } from '../../../assessment/values.ts';
import type { Deal } from '../../../deal/deal.ts';
import { concessionalityFigure } from './concessionality.ts';

/** The loans of the recipient State differ in figures, not in shape. */
export type LoanKind = 'tied-loan' | 'untied-loan' | 'mixed';

interface FirstRepayment {
  readonly figure: Figure;
  readonly years: Exact;
  /** One instalment in every such interval. */
  readonly perYear: number;
}

/** Grace plus one interval: the first repayment falls one instalment after the end of grace (S-20). */
function firstRepayment(
  deal: Deal,
  grace: Lookup<Exact>,
): FirstRepayment | { readonly figure: Figure; readonly years: null } {
  const name = 'state-loan-first-repayment';
  const after = deal.submissionLaw.number('finexpo.state-loan.first-repayment-after-grace');
  const basis = [basisOf(grace), basisOf(after)];
  if (!grace.found || !after.found) return { figure: unknownFigure(name, { basis }), years: null };
  const years = plus(grace.value, after.value);
  const operands = { grace: toDecimal(grace.value), interval: toDecimal(after.value) };
  const step = {
    step: 'finexpo-first-repayment',
    formula: 'grace + interval',
    operands,
    result: toDecimal(years),
  };
  const remarks = [{ key: 'finexpo-grace-mapping', values: {} }];
  return {
    figure: figure(name, yearsValue(years), { basis, trace: [step], remarks }),
    years,
    perYear: Number(after.value.d / after.value.n),
  };
}

/** Rate, maturity, grace, published grant element, and the concessionality when a discount rate is assumed. */
export function stateLoanFigures(deal: Deal, kind: LoanKind): readonly Figure[] {
  const law = deal.submissionLaw;
  const interest = law.number(`finexpo.${kind}.interest`);
  const maturity = law.number(`finexpo.${kind}.maturity`);
  const grace = law.number(`finexpo.${kind}.grace`);
  const first = firstRepayment(deal, grace);
  const terms =
    interest.found && maturity.found && first.years !== null
      ? {
          interestRate: interest.value,
          maturityYears: maturity.value,
          firstRepaymentYears: first.years,
          instalmentsPerYear: first.perYear,
          profile: 'equal-principal' as const,
        }
      : null;
  return [
    parameterFigure('state-loan-interest', interest, perAnnumValue),
    parameterFigure('state-loan-maturity', maturity, yearsValue),
    parameterFigure('state-loan-grace', grace, yearsValue),
    first.figure,
    parameterFigure('finexpo-grant-element', law.number(`finexpo.${kind}.grant-element`), percentValue),
    concessionalityFigure(deal, terms, [interest, maturity, grace].map(basisOf)),
  ];
}
