import type { Language, ReasonJson, ValueJson } from '@kontor/law';
import type { LocalDate } from '@kontor/quantities';
import type { Assessment, ClockEntry, ConfirmedChange, RouteAssessment, Verdict } from '@kontor/support';
import type { Names } from '@kontor/words';
import { formatDate, formatRemark, formatValue, say, sayAny, sayKnown } from '@kontor/words';

/** From what helps most to what does not. */
const VERDICTS: readonly Verdict[] = ['fits', 'fits-if', 'cannot-say', 'does-not-fit'];

/** Who reads, and the names that values are written with. */
interface Reader {
  readonly language: Language;
  readonly names: Names;
}

/** An assessment as plain text for a terminal: the routes by verdict, then what is missing and what is due. */
export function assessmentText(assessment: Assessment, language: Language, names: Names): string {
  const reader = { language, names };
  const parts = [
    [say(language, 'result.law', { date: formatDate(language, assessment.on as LocalDate) })],
    ...VERDICTS.map((verdict) => groupLines(assessment, verdict, reader)),
    missingLines(assessment, language),
    clockLines(assessment.clock, language),
  ];
  return `${parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

function groupLines({ routes }: Assessment, verdict: Verdict, reader: Reader): string[] {
  const group = routes.filter((route) => route.verdict === verdict);
  if (group.length === 0) return [];
  const title = say(reader.language, `result.group.${verdict}`);
  return [title, ...group.flatMap((route) => routeLines(route, reader))];
}

function routeLines(route: RouteAssessment, reader: Reader): string[] {
  const { language } = reader;
  const next = sayKnown(language, `next.${route.next.key}`);
  return [
    `  ${sayAny(language, `route.${route.route}`)} (${route.route})`,
    ...route.reasons.filter(({ outcome }) => outcome !== 'met').flatMap((one) => reasonLines(one, reader)),
    ...route.figures.flatMap(({ name, value, status, assumed }) =>
      value === null ? [] : [`    ${figureLine(name, value, assumed ? 'inferred' : status, reader)}`],
    ),
    ...route.steps.map(({ key }) => `    → ${sayAny(language, `step.${key}`)}`),
    ...route.changes.map((change) => `    + ${changeLine(change, reader)}`),
    ...(next === null || route.verdict === 'does-not-fit' ? [] : [`    » ${next}`]),
  ];
}

const MARKS = { met: '✓', 'not-met': '✗', unknown: '?' } as const;

function reasonLines(reason: ReasonJson, { language, names }: Reader): string[] {
  const { rule, aspect, outcome, fact, limit, comparison } = reason;
  const own = aspect === null ? null : sayKnown(language, `rule.${rule}.${aspect}`);
  const given =
    fact?.value === null || fact?.value === undefined ? null : formatValue(language, fact.value, names);
  const bound =
    limit === null
      ? null
      : say(language, `comparison.${comparison}`, { limit: formatValue(language, limit, names) });
  const values = [given, bound].filter((text) => text !== null).join('; ');
  const line = `    ${MARKS[outcome]} ${own ?? sayAny(language, `rule.${rule}`)} [${rule}]`;
  return [
    values === '' ? line : `${line} ${values}`,
    ...reason.remarks.map((remark) => `      ${formatRemark(language, remark, names)}`),
  ];
}

function figureLine(
  name: string,
  value: ValueJson,
  status: ReasonJson['status'],
  { language, names }: Reader,
): string {
  const words = `${sayAny(language, `figure.${name}`)}: ${formatValue(language, value, names)}`;
  return status === 'verified' ? words : `${words} (${say(language, `status.${status}`)})`;
}

function changeLine({ facts, verdict }: ConfirmedChange, { language, names }: Reader): string {
  const changes = facts.map(
    ({ fact, to }) => `${sayAny(language, `fact.${fact}`)}: ${formatValue(language, to, names)}`,
  );
  return `${changes.join(', ')} → ${say(language, `verdict.${verdict}`)}`;
}

function missingLines({ questions }: Assessment, language: Language): string[] {
  if (questions.length === 0) return [];
  return [
    say(language, 'result.missing'),
    ...questions.map(
      ({ fact, routes }) => `  ${sayAny(language, `fact.${fact}`)} (${fact}; ${String(routes.length)})`,
    ),
  ];
}

function clockLines(clock: readonly ClockEntry[], language: Language): string[] {
  if (clock.length === 0) return [];
  const lines = clock.map(({ key, on }) => {
    const words = sayKnown(language, `clock.${key}`) ?? sayAny(language, `limit.${key}`);
    const day = on === null ? say(language, 'clock.open') : formatDate(language, on as LocalDate);
    return `  ${day}: ${words}`;
  });
  return [say(language, 'result.clock'), ...lines];
}
