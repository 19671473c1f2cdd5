import { TIED_STATE_LOAN_DOCUMENTS } from '../tied-state-loan/documents.ts';

export const MIXED_CREDIT_DOCUMENTS = [...TIED_STATE_LOAN_DOCUMENTS, 'finexpo-bank-term-sheet'] as const;
