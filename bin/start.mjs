#!/usr/bin/env node
// Plain JavaScript that Node 20 parses: it installs what is missing, builds the pages and hands over to Node 24.
import { ensureInstalled } from './launch/installed.mjs';
import { say } from './launch/progress.mjs';
import { runModern } from './launch/runtime.mjs';
import { ensureWebBuilt } from './launch/web-build.mjs';

await ensureInstalled();
if (!(await ensureWebBuilt())) {
  say('The pages could not be built. The lines above say why; to repeat the build alone: npm run build');
  process.exit(1);
}
process.exit(await runModern('apps/server/src/main.ts', process.argv.slice(2)));
