import type { Exact } from '@kontor/quantities';
import { exact, tenTo } from '@kontor/quantities';

/** Sizes that the calculation contract accepts. They bound the work of one request; none of them is law. */
export const MOST_YEARS: Exact = exact(60n);
export const MOST_ROWS = 1_200;
export const MOST_FLOWS = 10_000;
export const MOST_DAYS = 60 * 366;
/** Money stays below this amount, in hundredths. */
export const MONEY_BELOW_CENTS: bigint = tenTo(17);
/** Characters of a refused text that are given back. */
export const MOST_ECHO = 200;
