import { basisOf } from '@kontor/law';
import { figure, parameterFigure, waitingFigure } from '../../../assessment/figure.ts';
import type { Figure } from '../../../assessment/route.ts';
import { percentValue } from '../../../assessment/values.ts';
import type { Deal } from '../../../deal/deal.ts';
import { derived } from '../../../deal/deal.ts';
import type { FactName } from '../../../project/facts.ts';
import type { CoverPercentage } from '../credit/cover.ts';
import { commercialCover, hangsOnGreenPackage, politicalCover } from '../credit/cover.ts';

const MISSING: readonly FactName[] = ['buyerType'];

/** Percentages of cover that the deal is computed with (CR-05), and how the uncovered share is borne (CR-06). */
export const coverFigures = derived((deal): Figure[] => {
  return [
    percentage('credendo-cover-commercial', commercialCover(deal)),
    percentage('credendo-cover-political', politicalCover(deal)),
    ...greenFigure(deal),
  ];
});

function percentage(name: string, cover: CoverPercentage | null): Figure {
  return cover === null
    ? waitingFigure(name, MISSING)
    : figure(name, percentValue(cover.chosen), { basis: [cover.basis] });
}

function greenFigure(deal: Deal): Figure[] {
  const { greenTheme, greenPackageAccepted } = deal.project;
  const concerned = (greenTheme !== null && greenTheme !== 'none') || hangsOnGreenPackage(deal);
  if (!concerned || greenPackageAccepted !== null) return [];
  const remarks = [{ key: 'credendo.if-green-package-accepted', values: {} }];
  const green = deal.coverLaw.number('credendo.cover.green');
  return [parameterFigure('credendo-cover-green', green, percentValue, remarks)];
}

/** CR-06: at 95 % the bank keeps a share of principal and interest and may pass part of it to the exporter. */
export const uninsuredShareFigures = derived((deal): Figure[] => {
  const cover = commercialCover(deal);
  const appliesAt = deal.coverLaw.number('credendo.uninsured.applies-at');
  if (cover === null || !appliesAt.found) return [];
  if (cover.chosen.n !== appliesAt.value.n || cover.chosen.d !== appliesAt.value.d) return [];
  return ['bank-principal', 'bank-interest', 'exporter-principal'].map((share) => {
    const lookup = deal.coverLaw.number(`credendo.uninsured.${share}`);
    const name = `credendo-uninsured-${share}`;
    return lookup.found
      ? figure(name, percentValue(lookup.value), { basis: [basisOf(lookup), basisOf(appliesAt)] })
      : parameterFigure(name, lookup, percentValue);
  });
});
