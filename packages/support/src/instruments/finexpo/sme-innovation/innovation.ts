import { EVERY_OUTCOME, defineRule } from '../../../assessment/define-rule.ts';
import { reason, requires } from '../../../assessment/reasons.ts';

/** FX-09: the first export of the product to a developing country (S-39). */
const firstExport = defineRule({ id: 'FX-09', aspect: 'first-export' }, EVERY_OUTCOME, ({ project }, name) =>
  requires(name, 'firstExportToDevelopingCountry', project.firstExportToDevelopingCountry, true),
);

/** FX-09: a finished product; one still being tested is out. */
const functional = defineRule({ id: 'FX-09', aspect: 'functional' }, EVERY_OUTCOME, ({ project }, name) =>
  requires(name, 'productFullyFunctional', project.productFullyFunctional, true),
);

/** FX-09: public support for innovation shows it; without, federal science policy judges, which is a step of its own. */
const innovative = defineRule(
  { id: 'FX-09', aspect: 'innovation' },
  ['met', 'unknown'],
  ({ project: { publicInnovationSupport } }, name) => {
    if (publicInnovationSupport !== false)
      return requires(name, 'publicInnovationSupport', publicInnovationSupport, true);
    return reason(name, {
      outcome: 'unknown',
      weight: 'informs',
      fact: 'publicInnovationSupport',
      value: { kind: 'flag', flag: false },
      comparison: 'equals',
      limit: { kind: 'flag', flag: true },
      remarks: [{ key: 'finexpo-innovation-assessed', values: {} }],
    });
  },
);

export const INNOVATION_RULES = [firstExport, functional, innovative] as const;
