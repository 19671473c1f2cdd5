/** Papers of the recipient State; the exporter's own come with the tender. */
export const UNTIED_STATE_LOAN_DOCUMENTS = [
  'finexpo-state-request',
  'finexpo-feasibility-note',
  'finexpo-environment-note',
  'finexpo-tender-offer',
] as const;
