import { readFileSync } from 'node:fs';

function readJson(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}

const NOTHING_RAN = { passed: 0, failed: 1 };

/** Counts the tests of a vitest report; a file that could not be loaded counts as one failure. */
export function tallyOfVitest(file) {
  const report = readJson(file);
  if (report === null) return NOTHING_RAN;
  const unloaded = report.testResults.filter(
    (result) =>
      result.status === 'failed' && !result.assertionResults.some((test) => test.status === 'failed'),
  ).length;
  return { passed: report.numPassedTests, failed: report.numFailedTests + unloaded };
}

/** Counts the tests of a Playwright report; one that passed only at the second try counts as failed. */
export function tallyOfPlaywright(file) {
  const report = readJson(file);
  if (report === null) return NOTHING_RAN;
  const { expected, unexpected, flaky } = report.stats;
  return { passed: expected, failed: unexpected + flaky + report.errors.length };
}

/** A failing command whose report shows no failure is a failure all the same. */
export function withExitCode(tally, code) {
  return code !== 0 && tally.failed === 0 ? { ...tally, failed: 1 } : tally;
}

export function sum(tallies) {
  return tallies.reduce(
    (all, one) => ({ passed: all.passed + one.passed, failed: all.failed + one.failed }),
    {
      passed: 0,
      failed: 0,
    },
  );
}
