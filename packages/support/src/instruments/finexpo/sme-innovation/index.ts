import type { OpenStep } from '../../../assessment/route.ts';
import type { Deal } from '../../../deal/deal.ts';
import { finexpoRoute } from '../finexpo-route.ts';
import { applyBeforeSigning } from '../next.ts';
import { CONCESSIONAL_STEPS, CREDENDO_APPLICATION } from '../steps.ts';
import { SME_INNOVATION_DOCUMENTS } from './documents.ts';
import { SME_INNOVATION_RULES } from './rules.ts';
import { smeInnovationTerms } from './terms.ts';
import { smeInnovationTimeLimits } from './time-limits.ts';

const SCIENCE_POLICY: OpenStep = { key: 'finexpo-innovation-assessment', by: 'finexpo', opens: true };

/** Without public support for the innovation, the route only fits once science policy has called it one (FX-09). */
function steps({ project }: Deal): readonly OpenStep[] {
  const assessment = project.publicInnovationSupport === false ? [SCIENCE_POLICY] : [];
  return [CREDENDO_APPLICATION, ...assessment, ...CONCESSIONAL_STEPS];
}

/** FX_SME_INNO: a grant for the first export of an innovative product by an SME. */
export const smeInnovation = finexpoRoute('FX_SME_INNO', {
  rules: SME_INNOVATION_RULES,
  terms: smeInnovationTerms,
  documents: SME_INNOVATION_DOCUMENTS,
  steps,
  timeLimits: smeInnovationTimeLimits,
  next: applyBeforeSigning,
});
