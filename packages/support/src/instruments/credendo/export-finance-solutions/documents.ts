export function documents(): readonly string[] {
  return ['credendo-contract-draft', 'credendo-company-accounts', 'credendo-bank-answers'];
}
