import { APPLICATION_DOCUMENTS } from '../documents.ts';

export const SME_GREEN_DOCUMENTS = [
  ...APPLICATION_DOCUMENTS,
  'finexpo-sme-proof',
  'finexpo-technical-note',
  'finexpo-export-strategy',
  'finexpo-environment-note',
] as const;
