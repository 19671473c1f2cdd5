import { APPLICATION_DOCUMENTS } from '../documents.ts';

export const SME_INNOVATION_DOCUMENTS = [
  ...APPLICATION_DOCUMENTS,
  'finexpo-sme-proof',
  'finexpo-innovation-proof',
  'finexpo-export-strategy',
  'finexpo-environment-note',
] as const;
