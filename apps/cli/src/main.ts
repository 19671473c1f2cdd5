import { processIo } from './process-io.ts';
import { run } from './run.ts';

// The exit code is set, not forced: what was written is handed over before the process ends.
process.exitCode = await run(process.argv.slice(2), processIo());
