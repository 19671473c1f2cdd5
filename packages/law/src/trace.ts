/** One step of a computation, so that every figure can be followed down to its operands. Decimals as text. */
export interface TraceStep {
  /** Stable name of the step (`country-component`); its text is `step.<step>`. */
  readonly step: string;
  /** The formula with the names of the operands: `a × HOR + b`. */
  readonly formula: string;
  readonly operands: Readonly<Record<string, string>>;
  readonly result: string;
}
