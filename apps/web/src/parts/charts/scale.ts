/** A scale from values to lengths with round ticks. */
export interface Scale {
  readonly least: number;
  readonly most: number;
  readonly ticks: readonly number[];
  /** Distance from the top of a picture of that height. */
  at(value: number): number;
}

/** The smallest round scale that holds all values and zero. */
export function roundScale(values: readonly number[], height: number, wanted = 4): Scale {
  const least = Math.min(0, ...values);
  const most = Math.max(0, ...values);
  const step = roundStep((most - least || 1) / wanted);
  const first = Math.floor(least / step);
  const last = Math.max(first + 1, Math.ceil(most / step));
  const ticks = Array.from({ length: last - first + 1 }, (_, index) => (first + index) * step);
  const [bottom, top] = [first * step, last * step];
  return { least: bottom, most: top, ticks, at: (value) => ((top - value) / (top - bottom)) * height };
}

function roundStep(rough: number): number {
  const magnitude = 10 ** Math.floor(Math.log10(rough));
  const factor = [1, 2, 5, 10].find((candidate) => candidate * magnitude >= rough) ?? 10;
  return factor * magnitude;
}
