import { requires } from '../../../assessment/reasons.ts';
import { EVERY_OUTCOME, defineRule } from './rule.ts';

/** CR-01: the exporter, importer or investor is established in Belgium. */
export const established = defineRule('CR-01', 'established', EVERY_OUTCOME, ({ project }, name) =>
  requires(name, 'establishedInBelgium', project.establishedInBelgium, true),
);
