import type { Currency, Exact, LocalDate, Money } from '@kontor/quantities';
import {
  HUNDRED,
  ZERO,
  compare,
  exact,
  toDecimal,
  tryParseDate,
  tryParseExact,
  tryParseMoney,
} from '@kontor/quantities';
import { z } from 'zod';
import { DECIMAL, plainNumber } from './decimal-text.ts';
import type { Bounds } from './decimal-schema.ts';
import { decimalPattern, numberBounds } from './decimal-schema.ts';
import { MONEY_BELOW_CENTS, MOST_YEARS } from './limits.ts';
import type { TextKey } from './texts.ts';

/** The error of a schema names its text; the words are chosen when the answer is written. */
const text = (key: TextKey): { error: TextKey } => ({ error: key });

/** A decimal as text or JSON number. The bounds are for the published schema; who uses it checks them exactly. */
const decimalSource = (bounds: Bounds) =>
  z.union(
    [
      z
        .string()
        .regex(DECIMAL, text('decimal'))
        .meta({ pattern: decimalPattern(bounds) }),
      z.number(text('decimal')).meta(numberBounds(bounds)),
    ],
    text('decimal'),
  );

/** A decimal within bounds; JSON strings and JSON numbers are read alike. */
export function decimal(bounds: Bounds, description: string) {
  return decimalSource(bounds)
    .transform((given, context): Exact => {
      const source = typeof given === 'number' ? plainNumber(given) : given;
      const value = DECIMAL.test(source) ? tryParseExact(source) : null;
      const refusal = value === null ? { key: 'decimal' as const } : outOfBounds(value, bounds);
      if (refusal !== null) {
        const params = 'limit' in refusal ? { limit: toDecimal(refusal.limit) } : {};
        context.addIssue({ code: 'custom', message: refusal.key, params, input: given });
      }
      return value ?? ZERO;
    })
    .meta({ description });
}

function outOfBounds(value: Exact, { least, most, above }: Bounds): { key: TextKey; limit: Exact } | null {
  if (least !== undefined && compare(value, least) < 0) return { key: 'at-least', limit: least };
  if (above !== undefined && compare(value, above) <= 0) return { key: 'more-than', limit: above };
  if (most !== undefined && compare(value, most) > 0) return { key: 'at-most', limit: most };
  return null;
}

/** A share of a whole. */
export const share = decimal({ least: ZERO, most: HUNDRED }, 'percent, 0 to 100');

/** A yearly rate in percent, possibly negative; -100 % and less would wipe out what it applies to. */
export const anyRate = decimal(
  { above: exact(-100n), most: HUNDRED },
  'percent per annum, more than -100 and at most 100',
);

/** A yearly rate in percent that is not negative. */
export const rate = decimal({ least: ZERO, most: HUNDRED }, 'percent per annum, 0 to 100');

export const years = decimal({ least: ZERO, most: MOST_YEARS }, 'years, 0 to 60');
export const someYears = decimal({ above: ZERO, most: MOST_YEARS }, 'years, more than 0 and at most 60');

/** A factor as a fraction of one. Whether the law allows that much is the operation's question. */
export const factor = decimal({ least: ZERO }, 'fraction, 0 or more');

export const country = z
  .string()
  .regex(/^[A-Z]{3}$/, text('country'))
  .meta({ description: 'ISO 3166-1 alpha-3' });

export const currency = z
  .string()
  .regex(/^[A-Z]{3}$/, text('currency'))
  .meta({ description: 'ISO 4217' });

export const date = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, text('date'))
  .transform((given, context): LocalDate => {
    const parsed = tryParseDate(given);
    if (parsed === null) context.addIssue({ code: 'custom', message: 'date', input: given });
    return parsed ?? ('' as LocalDate);
  })
  .meta({ description: 'date, YYYY-MM-DD' });

const MONEY_BELOW = exact(MONEY_BELOW_CENTS, 100n);

const amount = (bounds: Bounds) =>
  decimalSource(bounds).transform((given, context): string => {
    const source = typeof given === 'number' ? plainNumber(given) : given;
    const cents = /^(-?\d+)(?:\.(\d{1,2})0*)?$/.exec(source);
    if (cents === null) {
      context.addIssue({ code: 'custom', message: DECIMAL.test(source) ? 'cents' : 'decimal', input: given });
      return '0';
    }
    return cents[2] === undefined ? (cents[1] ?? '0') : `${cents[1] ?? '0'}.${cents[2]}`;
  });

export type Sign = 'positive' | 'not-negative' | 'any';

const BOUNDS_OF: Readonly<Record<Sign, Bounds>> = {
  positive: { above: ZERO, most: MONEY_BELOW },
  'not-negative': { least: ZERO, most: MONEY_BELOW },
  any: { most: MONEY_BELOW },
};

/** An amount of one currency, below 10^15. */
export function money(sign: Sign) {
  return z
    .strictObject({ amount: amount(BOUNDS_OF[sign]), currency })
    .transform((given, context): Money<Currency> => {
      const value = tryParseMoney(given.amount, given.currency);
      const key = value === null ? 'money-size' : refusedAmount(value, sign);
      if (key !== null)
        context.addIssue({ code: 'custom', message: key, path: ['amount'], params: { limit: '0' } });
      return value ?? { cents: 0n, currency: given.currency };
    })
    .meta({ description: `money, ${sign === 'any' ? 'of any sign' : sign}` });
}

function refusedAmount(value: Money, sign: Sign): TextKey | null {
  if (value.cents >= MONEY_BELOW_CENTS || value.cents <= -MONEY_BELOW_CENTS) return 'money-size';
  if (sign === 'positive' && value.cents <= 0n) return 'more-than';
  return sign === 'not-negative' && value.cents < 0n ? 'at-least' : null;
}

/** A count, which is a JSON number. */
export function count(least: number, most: number) {
  return z.int(text('not-whole')).min(least, text('at-least')).max(most, text('at-most'));
}

/** How many instalments of equal interval fit in a year. */
export const instalmentsPerYear = z.union(
  [z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(6), z.literal(12)],
  text('instalments-per-year'),
);

/** A field that may be absent or null, which mean the same. */
export function optional<S extends z.ZodType>(schema: S) {
  return schema.nullish();
}
