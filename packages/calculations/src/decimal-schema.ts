import type { Exact } from '@kontor/quantities';
import { ZERO, compare } from '@kontor/quantities';

/** What a decimal lies between. */
export interface Bounds {
  readonly least?: Exact;
  readonly most?: Exact;
  /** The value is more than this. */
  readonly above?: Exact;
}

const FRACTION = String.raw`(\.[0-9]{1,18})?`;
const NO_FRACTION = String.raw`(\.0{1,18})?`;
const NOT_ZERO = String.raw`(?!0(\.0*)?$)`;

/** The pattern that the published schema gives for the text of a decimal within bounds. Lower bounds count by sign. */
export function decimalPattern(bounds: Bounds): string {
  const { most } = bounds;
  const sign = signOf(bounds);
  const whole = most === undefined ? String.raw`(0|[1-9][0-9]{0,17})` : belowRound(most.n);
  const sizes = [`${sign === 'any' ? '-?' : ''}${whole}${FRACTION}`];
  if (most !== undefined) sizes.push(`${most.n.toString()}${NO_FRACTION}`);
  if (sign === 'not-negative') sizes.push(`-0${NO_FRACTION}`);
  return `^${sign === 'positive' ? NOT_ZERO : ''}(${sizes.join('|')})$`;
}

/** The bounds that the published schema gives for a decimal as a JSON number. */
export function numberBounds({ least, most, above }: Bounds): Readonly<Record<string, number>> {
  return {
    ...(least === undefined ? {} : { minimum: numberOf(least) }),
    ...(most === undefined ? {} : { maximum: numberOf(most) }),
    ...(above === undefined ? {} : { exclusiveMinimum: numberOf(above) }),
  };
}

function signOf({ least, above }: Bounds): 'positive' | 'not-negative' | 'any' {
  if (above !== undefined && compare(above, ZERO) >= 0) return 'positive';
  if (least === undefined || compare(least, ZERO) < 0) return 'any';
  return compare(least, ZERO) === 0 ? 'not-negative' : 'positive';
}

/** The whole numbers from 0 to just below a bound of one digit and zeros, such as 60, 100 or 10^15. */
function belowRound(bound: bigint): string {
  const text = bound.toString();
  const zeros = text.length - 1;
  const shorter = `0|[1-9][0-9]{0,${String(zeros - 1)}}`;
  const leading = Number(text[0]) - 1;
  return leading === 0 ? `(${shorter})` : `(${shorter}|[1-${String(leading)}][0-9]{${String(zeros)}})`;
}

function numberOf({ n, d }: Exact): number {
  return Number(n) / Number(d);
}
