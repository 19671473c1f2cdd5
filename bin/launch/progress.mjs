/** Writes one line of progress; long work must never look like a hang. Standard output stays free for results. */
export function say(text) {
  process.stderr.write(`${text}\n`);
}

/** Runs a step under its name and tells how long it took. */
export async function step(name, work) {
  say(`» ${name} …`);
  const begin = performance.now();
  const result = await work();
  say(`  ${name}: ${((performance.now() - begin) / 1000).toFixed(1)} s`);
  return result;
}
