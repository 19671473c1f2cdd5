import type { OpenStep, Route } from '../../../assessment/route.ts';
import { coverSteps } from '../shared/steps.ts';
import { noLimits } from '../shared/time-limits.ts';
import { documents } from './documents.ts';
import { rules } from './rules.ts';
import { terms } from './terms.ts';

const INSURE_FIRST: OpenStep = { key: 'credendo-insure-supplier-credit', by: 'exporter', opens: true };

/** Purchase of the accepted bills or notes of a supplier credit that is already insured. */
export const FORFAITING: Route = {
  id: 'CR_FORFAIT',
  institution: 'credendo',
  rules,
  terms,
  documents,
  steps: (deal) => [
    ...(deal.project.creditCoverOffered === false ? [INSURE_FIRST] : []),
    ...coverSteps(deal),
  ],
  timeLimits: noLimits,
  next: (deal) =>
    deal.project.creditCoverOffered === true ? 'credendo-offer-bills' : 'credendo-insure-supplier-credit',
};
