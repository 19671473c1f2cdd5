/** Documents that every application of an exporter needs. Texts: `document.<key>`. */
export const APPLICATION_DOCUMENTS = [
  'finexpo-form',
  'finexpo-credendo-form-copy',
  'finexpo-draft-contract',
  'finexpo-price-breakdown',
  'finexpo-accounts',
  'finexpo-integrity-declarations',
] as const;

/** Beside them for tied aid: what the two tests of FX-12 and the relevance for development are shown with. */
export const TIED_AID_DOCUMENTS = [
  'finexpo-feasibility-note',
  'finexpo-cash-flow-table',
  'finexpo-environment-note',
] as const;
