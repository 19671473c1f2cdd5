import { run } from './child.mjs';

/** Runs npm with the arguments, its output going to standard error. Resolves to its exit code. */
export function npm(args) {
  const own = process.env.npm_execpath;
  const known = own !== undefined && own.endsWith('.js');
  const [program, first] = known ? [process.execPath, [own]] : ['npm', []];
  const shell = !known && process.platform === 'win32';
  return run(program, [...first, ...args], { stdio: ['ignore', 2, 2], shell });
}
