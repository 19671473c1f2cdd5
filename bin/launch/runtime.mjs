import { existsSync } from 'node:fs';
import { run } from './child.mjs';
import { inRoot } from './place.mjs';
import { say } from './progress.mjs';

const OLDEST = 24;

/** The Node that runs TypeScript as it is: this process when it is new enough, else the packaged one, else null. */
export function modernNode() {
  if (Number(process.versions.node.split('.')[0]) >= OLDEST) return process.execPath;
  const name = process.platform === 'win32' ? 'node.exe' : 'node';
  const packaged = inRoot(
    'node_modules',
    `node-${process.platform.replace('32', '')}-${process.arch}`,
    'bin',
    name,
  );
  return existsSync(packaged) ? packaged : null;
}

/** Runs a script of the repository under Node 24 or later with the arguments, and resolves to its exit code. */
export async function runModern(script, args = [], options = {}) {
  const node = modernNode();
  if (node === null) {
    say(
      `Node ${OLDEST} or later is needed and is not packaged for ${process.platform}-${process.arch}: install it.`,
    );
    return 1;
  }
  return run(node, [inRoot(script), ...args], options);
}
