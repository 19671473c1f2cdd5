import { tryParseDate } from './local-date.ts';
import type { LocalDate } from './local-date.ts';
import type { DayOff, DayOffRule } from './working-days.ts';

/**
 * Reads the days off of one body as they stand in the data: `{ "days": [{ "id", "rule", "from"?, "to"? }] }`.
 * Throws RangeError when a day does not have that shape.
 */
export function daysOffFrom(table: Readonly<Record<string, unknown>>): DayOff[] {
  const days = table['days'];
  if (!Array.isArray(days)) throw new RangeError('no list of days off');
  return days.map(dayOffFrom);
}

function dayOffFrom(value: unknown): DayOff {
  const { id, rule, from, to } = fieldsOf(value);
  if (typeof id !== 'string') throw new RangeError('a day off has no id');
  return { id, rule: ruleFrom(fieldsOf(rule), id), from: dateFrom(from, id), to: dateFrom(to, id) };
}

interface Fields {
  readonly [name: string]: unknown;
  readonly id?: unknown;
  readonly rule?: unknown;
  readonly from?: unknown;
  readonly to?: unknown;
  readonly kind?: unknown;
}

function fieldsOf(value: unknown): Fields {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

function ruleFrom(fields: Fields, id: string): DayOffRule {
  const whole = (name: string, min: number, max: number): number => {
    const value = fields[name];
    if (typeof value === 'number' && Number.isInteger(value) && value >= min && value <= max) return value;
    throw new RangeError(
      `${id}: ${name} of its rule is no whole number from ${String(min)} to ${String(max)}`,
    );
  };
  switch (fields.kind) {
    case 'fixed':
      return { kind: 'fixed', month: whole('month', 1, 12), day: whole('day', 1, 31) };
    case 'easter':
      return { kind: 'easter', days: whole('days', -100, 200) };
    case 'weekday-of-month':
      return {
        kind: 'weekday-of-month',
        month: whole('month', 1, 12),
        weekday: whole('weekday', 0, 6),
        nth: whole('nth', 1, 5),
      };
    default:
      throw new RangeError(`${id}: unknown rule ${String(fields.kind)}`);
  }
}

function dateFrom(value: unknown, id: string): LocalDate | null {
  if (value === undefined || value === null) return null;
  const date = typeof value === 'string' ? tryParseDate(value) : null;
  if (date === null) throw new RangeError(`${id}: its period has no date ${String(value)}`);
  return date;
}
