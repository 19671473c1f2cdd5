import fc from 'fast-check';

// `npm run test:full` runs each property more often; without it fast-check's own number holds.
const runs = Number(process.env['KONTOR_TEST_RUNS']);
if (Number.isInteger(runs) && runs > 0) fc.configureGlobal({ numRuns: runs });
