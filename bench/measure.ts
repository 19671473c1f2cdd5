/** Runs a task for about `seconds` after warming up and says how often it ran in a second. */
export function perSecond(task: () => unknown, seconds = 1.5): number {
  runFor(task, seconds / 3);
  const runs = runFor(task, seconds);
  return runs.count / runs.seconds;
}

let sink: unknown = null;

function runFor(task: () => unknown, seconds: number): { count: number; seconds: number } {
  const start = performance.now();
  let count = 0;
  let batch = 1;
  let elapsed = 0;
  while (elapsed < seconds) {
    for (let i = 0; i < batch; i += 1) sink = task();
    count += batch;
    elapsed = (performance.now() - start) / 1000;
    if (elapsed < seconds / 20) batch *= 2;
  }
  return { count, seconds: elapsed };
}

/** What the last task returned, so that no run can be optimised away. */
export function lastResult(): unknown {
  return sink;
}

export interface Row {
  readonly what: string;
  readonly perSecond: number;
  readonly beside?: string;
}

export function printRows(title: string, rows: readonly Row[]): void {
  console.log(`\n${title}`);
  const width = Math.max(...rows.map((row) => row.what.length));
  const first = rows[0];
  for (const row of rows) {
    const rate = Math.round(row.perSecond).toLocaleString('en').padStart(12);
    const ratio =
      first === undefined || row === first ? '' : `  1 : ${(first.perSecond / row.perSecond).toFixed(1)}`;
    console.log(
      `  ${row.what.padEnd(width)} ${rate} /s${ratio}${row.beside === undefined ? '' : `  ${row.beside}`}`,
    );
  }
}
