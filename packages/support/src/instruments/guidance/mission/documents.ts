import type { Deal } from '../../../deal/deal.ts';

export function documents(deal: Deal): readonly string[] {
  const { use } = deal.project;
  const declared = use === null || use === 'civil' ? [] : ['guidance-licence-declaration'];
  return ['guidance-mission-registration', 'guidance-company-profile', ...declared];
}
