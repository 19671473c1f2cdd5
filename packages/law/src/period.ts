import type { LocalDate } from '@kontor/quantities';
import type { ParameterDefinition, ParameterLine } from './parameter.ts';

/** The dated lines of a parameter for a key; those of `otherwise` when no entry has the key. */
export function linesOf(definition: ParameterDefinition, key: string | null): readonly ParameterLine[] {
  if (key === null) return definition.lines ?? [];
  const { entries } = definition;
  if (entries !== undefined && Object.hasOwn(entries, key)) return entries[key] ?? [];
  return definition.otherwise ?? [];
}

/** Whether the line's own period can hold the date. An end that was not found is never in force (S-27). */
export function inForce(line: ParameterLine, date: LocalDate): boolean {
  if (line.from !== 'unknown' && date < line.from) return false;
  if (line.to === 'unknown') return false;
  return line.to === null || date <= line.to;
}

/**
 * The line in force on a date. A line whose start is unknown reaches back to the nearest dated line before it, or
 * without end when there is none; where it and a dated line both hold the date, the dated line wins (S-08).
 */
export function lineOn(lines: readonly ParameterLine[], date: LocalDate): ParameterLine | null {
  let undated: ParameterLine | null = null;
  for (const line of lines) {
    if (!inForce(line, date)) continue;
    if (line.from !== 'unknown') return line;
    if (undated === null || endsSooner(line, undated)) undated = line;
  }
  return undated !== null && !isYounger(undated, lines, date) ? undated : null;
}

function endsSooner(a: ParameterLine, b: ParameterLine): boolean {
  return a.to !== null && (b.to === null || a.to < b.to);
}

/** Whether a dated line begins between the date and the end of the undated line, which then began after it. */
function isYounger(undated: ParameterLine, lines: readonly ParameterLine[], date: LocalDate): boolean {
  return lines.some(
    ({ from }) => from !== 'unknown' && from > date && (undated.to === null || from <= undated.to),
  );
}

/** Whether two periods share a day as far as their days are known; an end that was not found is never in force. */
export function canMeet(a: ParameterLine, b: ParameterLine): boolean {
  return a.to !== 'unknown' && b.to !== 'unknown' && !endsBeforeStart(a, b) && !endsBeforeStart(b, a);
}

function endsBeforeStart(a: ParameterLine, b: ParameterLine): boolean {
  return a.to !== null && b.from !== 'unknown' && a.to < b.from;
}

/** The lines in the order of their first day; those without a known start first. */
export function sortedByStart(lines: readonly ParameterLine[]): ParameterLine[] {
  const key = (line: ParameterLine): string => (line.from === 'unknown' ? '' : line.from);
  return lines.toSorted((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
}
