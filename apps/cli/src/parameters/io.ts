import type { LocalDate } from '@kontor/quantities';

/** What the command may touch. */
export interface ParametersIo {
  readonly stdout: { write(text: string): unknown };
  readonly stderr: { write(text: string): unknown };
  /** Today in Brussels: the day that is recorded with an import. */
  readonly today: LocalDate;
  /** The folder of the law; that of this checkout when absent. */
  readonly directory?: string;
}

/** The command was used in a way it does not know: exit code 2. */
export const WRONG_USAGE = 2;
/** The command refused or failed: exit code 1. */
export const REFUSED = 1;
export const DONE = 0;
