import { APPLICATION_DOCUMENTS } from '../documents.ts';

export const TECHNICAL_ASSISTANCE_DOCUMENTS = [
  ...APPLICATION_DOCUMENTS,
  'finexpo-training-plan',
  'finexpo-investment-contract',
] as const;
