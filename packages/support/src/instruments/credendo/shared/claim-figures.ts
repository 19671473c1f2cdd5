import { parameterFigure } from '../../../assessment/figure.ts';
import type { Figure } from '../../../assessment/route.ts';
import { daysValue, monthsValue } from '../../../assessment/values.ts';
import type { Deal } from '../../../deal/deal.ts';
import { derived } from '../../../deal/deal.ts';

const PERIODS = ['commercial', 'political', 'insolvency'] as const;

/** Waiting periods before a loss is paid (CR-71). Inferred from other agencies; Credendo's own terms were not read. */
export function waitingPeriodFigures(
  deal: Deal,
  periods: readonly (typeof PERIODS)[number][] = PERIODS,
): Figure[] {
  return periods.map((period) =>
    parameterFigure(
      `credendo-waiting-${period}`,
      deal.coverLaw.integer(`credendo.waiting-period.${period}`),
      monthsValue,
    ),
  );
}

/** How long a promise of cover stands (inferred). */
export const promiseFigure = derived((deal): Figure => {
  const months = deal.coverLaw.integer('credendo.promise.validity');
  return parameterFigure('credendo-promise-validity', months, monthsValue);
});

/** CR-22: how long the study of a category A project is disclosed before the decision. */
export const disclosureFigure = derived((deal): Figure[] => {
  if (deal.project.environmentalCategory !== 'A') return [];
  const days = deal.coverLaw.integer('credendo.environment.disclosure-days');
  return [parameterFigure('credendo-disclosure', days, daysValue)];
});
