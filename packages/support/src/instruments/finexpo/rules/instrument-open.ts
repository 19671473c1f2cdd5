import type { Value } from '@kontor/law';
import { defineRule } from '../../../assessment/define-rule.ts';
import { basesOf, reason } from '../../../assessment/reasons.ts';
import type { Rule } from '../../../assessment/route.ts';
import type { FinexpoInstrument } from '../instrument.ts';

/** The Council had created the instrument by the day of submission. Silent when it had. */
export function instrumentOpen(instrument: FinexpoInstrument): Rule {
  return defineRule({ id: 'FX-30', aspect: 'open' }, ['not-met'], ({ project, submissionLaw }, name) => {
    const open = submissionLaw.flag('finexpo.instrument.open', instrument);
    if (!open.found || open.value) return null;
    const date: Value = { kind: 'date', date: submissionLaw.date };
    const fact = project.submissionOn === null ? null : 'submissionOn';
    return reason(name, { outcome: 'not-met', fact, value: date, comparison: 'holds', basis: basesOf(open) });
  });
}
