#!/usr/bin/env node
import { ensureInstalled } from './launch/installed.mjs';
import { ensureWebBuilt } from './launch/web-build.mjs';

await ensureInstalled();
process.exit((await ensureWebBuilt()) ? 0 : 1);
