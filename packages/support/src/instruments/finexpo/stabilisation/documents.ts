import { APPLICATION_DOCUMENTS } from '../documents.ts';

export const STABILISATION_DOCUMENTS = [
  ...APPLICATION_DOCUMENTS,
  'finexpo-bank-term-sheet',
  'finexpo-competing-offers',
] as const;
