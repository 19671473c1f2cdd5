/** The moment at which the machine is: the one place where the command line asks for it. */
export function now(): Date {
  // eslint-disable-next-line no-restricted-syntax -- the edge of the process, from which time is handed in
  return new Date();
}
