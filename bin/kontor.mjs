#!/usr/bin/env node
// The command line: standard input, output and exit code pass through unchanged; progress goes to standard error.
import { ensureInstalled } from './launch/installed.mjs';
import { runModern } from './launch/runtime.mjs';

await ensureInstalled();
process.exit(await runModern('apps/cli/src/main.ts', process.argv.slice(2), { cwd: process.cwd() }));
