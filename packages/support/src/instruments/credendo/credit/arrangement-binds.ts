import type { Deal } from '../../../deal/deal.ts';

/**
 * Whether the terms of the OECD Arrangement bind the credit. Credits for military goods lie outside it (S-62), so none
 * of its limits is shown as binding for them.
 */
export function arrangementBinds(deal: Deal): boolean {
  return deal.project.use !== 'military';
}
