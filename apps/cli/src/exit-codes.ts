/** Exit codes of every command. */
export const EXIT = {
  done: 0,
  /** The program failed itself. */
  failed: 1,
  /** The command line was wrong. */
  usage: 2,
} as const;
