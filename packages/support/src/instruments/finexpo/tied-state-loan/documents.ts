import { APPLICATION_DOCUMENTS, TIED_AID_DOCUMENTS } from '../documents.ts';

export const TIED_STATE_LOAN_DOCUMENTS = [
  ...APPLICATION_DOCUMENTS,
  ...TIED_AID_DOCUMENTS,
  'finexpo-priority-letter',
  'finexpo-competing-offers',
] as const;
