#!/usr/bin/env node
import { ensureInstalled } from './launch/installed.mjs';
import { runModern } from './launch/runtime.mjs';
import { ensureWebBuilt } from './launch/web-build.mjs';

await ensureInstalled();
if (!(await ensureWebBuilt())) process.exit(1);
process.exit(await runModern('bench/main.ts', process.argv.slice(2)));
