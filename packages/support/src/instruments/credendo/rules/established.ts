import { EVERY_OUTCOME, defineRule } from '../../../assessment/define-rule.ts';
import { requires } from '../../../assessment/reasons.ts';

/** CR-01: the exporter, importer or investor is established in Belgium. */
export const established = defineRule(
  { id: 'CR-01', aspect: 'established' },
  EVERY_OUTCOME,
  ({ project }, name) => requires(name, 'establishedInBelgium', project.establishedInBelgium, true),
);
