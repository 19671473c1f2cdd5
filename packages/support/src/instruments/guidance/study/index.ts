import type { Route } from '../../../assessment/route.ts';
import { studiesForProject } from './catalogue.ts';
import { rules } from './rules.ts';
import { terms } from './terms.ts';

/** A study of the Agency on the sector of the project. */
export const STUDY: Route = {
  id: 'STUDY',
  institution: 'agency',
  rules,
  terms,
  documents: () => [],
  steps: () => [],
  timeLimits: () => [],
  next: (deal) =>
    studiesForProject(deal).length > 0 ? 'guidance-read-study' : 'guidance-ask-region-for-market',
};
