import type { Period, Rate } from '@kontor/quantities';

/**
 * A rate with where it came from: `assumed` when no table gives it for the date and somebody entered it. The label
 * follows every figure that is made from it.
 */
export interface StatedRate<P extends Period = 'year'> {
  readonly rate: Rate<P>;
  readonly assumed: boolean;
}

/** A rate as callers hand it in; a plain one comes from a table. */
export type RateInput<P extends Period = 'year'> = Rate<P> | StatedRate<P>;

/** The rate with its label made explicit. */
export function stated<P extends Period>(input: RateInput<P>): StatedRate<P> {
  return 'rate' in input ? input : { rate: input, assumed: false };
}

/** A rate that a user entered because no table gives one for the date. */
export function assumption<P extends Period>(rate: Rate<P>): StatedRate<P> {
  return { rate, assumed: true };
}

/** Whether any of the rates is an assumption. */
export function anyAssumed(inputs: readonly RateInput<Period>[]): boolean {
  return inputs.some((input) => stated(input).assumed);
}
