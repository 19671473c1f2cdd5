const MOST_SHOWN = 200;

/** Something foreign as a message shows it: on one line, without control characters, cut when it is long. */
export function shown(text: string): string {
  const start = text.length <= MOST_SHOWN ? text : `${text.slice(0, MOST_SHOWN)}…`;
  return start.replace(/\p{Cc}+/gu, '\uFFFD');
}
