import type { Deal } from '../../../deal/deal.ts';
import { contractDocuments } from '../shared/documents.ts';

export function documents(deal: Deal): readonly string[] {
  return [...contractDocuments(deal), 'credendo-milestones'];
}
