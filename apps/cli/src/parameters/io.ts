import type { LocalDate } from '@kontor/quantities';

/** Where the command writes. */
export interface ParametersOutput {
  write(text: string): Promise<void>;
}

/** What the command may touch. */
export interface ParametersIo {
  readonly output: ParametersOutput;
  readonly errors: ParametersOutput;
  /** Today in Brussels: the day that is recorded with an import. */
  readonly today: LocalDate;
  /** The folder of the law; that of this checkout when absent. */
  readonly directory?: string;
}

/** What one call came to: its exit code (0 done, 1 something was refused) and what it says. */
export interface CommandResult {
  readonly code: 0 | 1;
  readonly text: string;
}
