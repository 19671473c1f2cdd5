import type { Deal } from '../../../deal/deal.ts';
import { applicationDocuments } from '../shared/documents.ts';

export function documents(deal: Deal): readonly string[] {
  return [...applicationDocuments(deal), 'credendo-works-contract', 'credendo-equipment-list'];
}
