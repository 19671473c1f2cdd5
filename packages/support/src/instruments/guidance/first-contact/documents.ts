export function documents(): readonly string[] {
  return ['guidance-enterprise-number', 'guidance-project-summary'];
}
