import type { Deal } from '../../../deal/deal.ts';

/** Papers of every application (CR-25, CR-30, section 6 of the product pages). */
export function applicationDocuments(deal: Deal): string[] {
  return ['credendo-application', 'credendo-integrity-declaration', ...licenceDocuments(deal)];
}

/** Papers of a contract that is insured: the deal, the debtor, the environment. */
export function contractDocuments(deal: Deal): string[] {
  return [
    ...applicationDocuments(deal),
    'credendo-contract-draft',
    'credendo-content-split',
    'credendo-debtor-accounts',
    ...environmentDocuments(deal),
    ...agentDocuments(deal),
  ];
}

/** CR-21, CR-22: category A needs a whole study, B focused information, every project the questionnaire. */
function environmentDocuments(deal: Deal): string[] {
  switch (deal.project.environmentalCategory) {
    case 'A':
      return ['credendo-environment-questionnaire', 'credendo-impact-study'];
    case 'B':
      return ['credendo-environment-questionnaire', 'credendo-environment-information'];
    default:
      return ['credendo-environment-questionnaire'];
  }
}

function licenceDocuments(deal: Deal): string[] {
  const { use } = deal.project;
  return use === 'dual-use' || use === 'military'
    ? ['credendo-licence-reference', 'credendo-end-user-statement']
    : [];
}

function agentDocuments(deal: Deal): string[] {
  const { agentCommission } = deal.project;
  return agentCommission !== null && agentCommission.n > 0n ? ['credendo-agent-details'] : [];
}
