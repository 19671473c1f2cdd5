import { EVERY_OUTCOME, defineRule, withoutLaw } from '../../../assessment/define-rule.ts';
import { basesOf, reason, unanswered } from '../../../assessment/reasons.ts';
import { choiceValue, choicesValue } from '../../../assessment/values.ts';

/** CR-01: capital goods, services or works; what private insurers cover at short term is refused, the rest is open. */
export const goods = defineRule({ id: 'CR-01', aspect: 'goods' }, EVERY_OUTCOME, (deal, name) => {
  const covered = deal.coverLaw.list('credendo.goods.covered');
  const elsewhere = deal.coverLaw.list('credendo.goods.elsewhere');
  if (!covered.found) return withoutLaw(name, covered);
  const limit = choicesValue('goods')(covered.value);
  const kind = deal.project.goods;
  if (kind === null) return unanswered(name, ['goods'], { comparison: 'one-of', limit });
  const refused = elsewhere.found && elsewhere.value.includes(kind);
  return reason(name, {
    outcome: covered.value.includes(kind) ? 'met' : refused ? 'not-met' : 'unknown',
    fact: 'goods',
    value: choiceValue('goods', kind),
    comparison: 'one-of',
    limit,
    basis: refused ? basesOf(elsewhere) : basesOf(covered),
  });
});
