/** Cents on a day counted from the first flow; never zero, one for each day, in order. */
export interface TimedAmount {
  readonly day: number;
  readonly cents: bigint;
}

/** Discounts of one day between which the value of the flows changes sign once, with a first guess of where. */
export interface Bracket {
  readonly lowDiscount: number;
  readonly highDiscount: number;
  readonly guess: number;
}

export type RateSearch =
  | { readonly kind: 'one'; readonly bracket: Bracket }
  | { readonly kind: 'none' }
  | { readonly kind: 'not-unique' };

// The search works in x = ln(1 + r) and binary floating point. It only says where roots lie; the rate itself is
// computed in decimals from the bracket. Beyond these ends a rate has more digits than the contract can write.
const LOWEST = -41.4;

/**
 * How far up rates are sought. A fee some weeks before the first drawdown gives the flows of a credit a second
 * rate, at billions of percent; a cost of credit is one below 1 000 %.
 */
export type RateRange = 'every-rate' | 'cost-of-credit';
const HIGHEST: Readonly<Record<RateRange, number>> = { 'every-rate': 36.8, 'cost-of-credit': Math.log(11) };

const FINE_FROM = -4.0017;
const FINE_TO = 4.0013;
const FINE_STEP = 0.005;
const COARSE_STEP = 0.05;

/** Relative size below which a value of the floating search is taken for a touch of zero. */
const TOUCH = 1e-11;

/**
 * Where the rates of return of the flows lie. With one change of sign between flows there is at most one (Descartes);
 * with more, the value and its slope are followed over a grid, so that two roots inside one step are seen as well.
 */
export function rateBrackets(amounts: readonly TimedAmount[], range: RateRange): RateSearch {
  const highest = HIGHEST[range];
  const changes = signChanges(amounts);
  if (changes === 0) return { kind: 'none' };
  const curve = curveOf(amounts);
  if (changes === 1) {
    return Math.sign(curve.value(LOWEST)) === Math.sign(curve.value(highest))
      ? { kind: 'none' }
      : { kind: 'one', bracket: bracketBetween(curve, LOWEST, highest) };
  }
  const crossings = crossingsOf(curve, highest);
  const [only] = crossings;
  if (only === undefined) return { kind: 'none' };
  return crossings.length > 1 || only === 'touch'
    ? { kind: 'not-unique' }
    : { kind: 'one', bracket: bracketBetween(curve, only.from, only.to) };
}

function signChanges(amounts: readonly TimedAmount[]): number {
  let changes = 0;
  for (let i = 1; i < amounts.length; i += 1) {
    const before = amounts[i - 1]?.cents ?? 0n;
    const after = amounts[i]?.cents ?? 0n;
    if (before < 0n !== after < 0n) changes += 1;
  }
  return changes;
}

/**
 * The value of the flows carried to the last day, and its slope, as functions of x. Each is divided by the sum of the
 * sizes of its terms and so lies between -1 and 1; only signs and closeness to zero mean anything.
 */
interface Curve {
  value(x: number): number;
  slope(x: number): number;
}

function curveOf(amounts: readonly TimedAmount[]): Curve {
  const lastDay = amounts.at(-1)?.day ?? 0;
  const terms = amounts.map(({ day, cents }) => ({
    sign: cents < 0n ? -1 : 1,
    logSize: Math.log(Math.abs(Number(cents))),
    yearsLeft: (lastDay - day) / 365,
  }));
  const relativeSum = (x: number, weight: (yearsLeft: number) => number): number => {
    // Relative to the largest term: (1 + r)^60 overflows at the far ends of the search.
    const largest = terms.reduce((max, term) => Math.max(max, term.logSize + x * term.yearsLeft), -Infinity);
    let sum = 0;
    let size = 0;
    for (const { sign, logSize, yearsLeft } of terms) {
      const term = Math.exp(logSize + x * yearsLeft - largest) * weight(yearsLeft);
      sum += sign * term;
      size += term;
    }
    return size === 0 ? 0 : sum / size;
  };
  return { value: (x) => relativeSum(x, () => 1), slope: (x) => relativeSum(x, (yearsLeft) => yearsLeft) };
}

interface Point {
  readonly x: number;
  readonly value: number;
  readonly slope: number;
}

type Crossing = 'touch' | { readonly from: number; readonly to: number };

function crossingsOf(curve: Curve, highest: number): Crossing[] {
  const crossings: Crossing[] = [];
  let left: Point | null = null;
  for (const x of grid(highest)) {
    const right: Point = { x, value: curve.value(x), slope: curve.slope(x) };
    if (left !== null) crossings.push(...crossingsBetween(curve, left, right));
    if (crossings.length > 1) break;
    left = right;
  }
  return crossings;
}

function* grid(highest: number): Generator<number> {
  for (let x = LOWEST; x < FINE_FROM; x += COARSE_STEP) yield x;
  for (let x = FINE_FROM; x < Math.min(FINE_TO, highest); x += FINE_STEP) yield x;
  for (let x = FINE_TO; x < highest; x += COARSE_STEP) yield x;
  yield highest;
}

function crossingsBetween(curve: Curve, left: Point, right: Point): Crossing[] {
  const side = Math.sign(left.value);
  if (Math.sign(right.value) !== side) return [{ from: left.x, to: right.x }];
  const dips = Math.sign(left.slope) === -side && Math.sign(right.slope) === side;
  if (!dips) return [];
  const turn = signChangeBetween((x) => curve.slope(x), left.x, right.x);
  const lowest = curve.value(turn);
  if (Math.abs(lowest) < TOUCH) return ['touch'];
  if (Math.sign(lowest) === side) return [];
  return [
    { from: left.x, to: turn },
    { from: turn, to: right.x },
  ];
}

function bracketBetween(curve: Curve, from: number, to: number): Bracket {
  const guess = signChangeBetween((x) => curve.value(x), from, to);
  return { lowDiscount: dailyDiscount(to), highDiscount: dailyDiscount(from), guess: dailyDiscount(guess) };
}

function dailyDiscount(x: number): number {
  return Math.exp(-x / 365);
}

/** Where a function changes sign between two points, by bisection down to the resolution of its argument. */
function signChangeBetween(f: (x: number) => number, from: number, to: number): number {
  const side = Math.sign(f(from));
  let low = from;
  let high = to;
  for (let i = 0; i < 60; i += 1) {
    const middle = (low + high) / 2;
    if (Math.sign(f(middle)) === side) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
