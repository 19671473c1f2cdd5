import type { Deal } from '../../deal/deal.ts';

/** The exporter's next step: nothing may be signed first; then the form goes to the secretariat. */
export function applyBeforeSigning({ project }: Deal): string {
  return project.contractSigned === true ? 'finexpo-call-secretariat' : 'finexpo-submit-form';
}
