import { APPLICATION_DOCUMENTS, TIED_AID_DOCUMENTS } from '../documents.ts';

export const INTEREST_SUBSIDY_DOCUMENTS = [
  ...APPLICATION_DOCUMENTS,
  ...TIED_AID_DOCUMENTS,
  'finexpo-bank-term-sheet',
  'finexpo-competing-offers',
] as const;
