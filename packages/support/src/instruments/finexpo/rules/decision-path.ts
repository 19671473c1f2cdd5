import { defineRule } from '../../../assessment/define-rule.ts';
import { reason } from '../../../assessment/reasons.ts';

/** FX-20: Committee, Inspectorate of Finance, Council of Ministers, in that order. Shown as what lies ahead. */
export const concessionalDecision = defineRule({ id: 'FX-20', aspect: null }, ['unknown'], (_deal, name) =>
  reason(name, { outcome: 'unknown', weight: 'informs' }),
);

/** FX-21: stabilisation goes to the Council of Ministers too. */
export const stabilisationDecision = defineRule({ id: 'FX-21', aspect: null }, ['unknown'], (_deal, name) =>
  reason(name, { outcome: 'unknown', weight: 'informs' }),
);
