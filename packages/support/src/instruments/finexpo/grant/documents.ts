import { APPLICATION_DOCUMENTS, TIED_AID_DOCUMENTS } from '../documents.ts';

export const GRANT_DOCUMENTS = [
  ...APPLICATION_DOCUMENTS,
  ...TIED_AID_DOCUMENTS,
  'finexpo-competing-offers-aid',
  'finexpo-tax-exemption',
] as const;
