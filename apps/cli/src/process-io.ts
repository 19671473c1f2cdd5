import { readFile } from 'node:fs/promises';
import type { Writable } from 'node:stream';
import { now } from './clock.ts';
import type { Io, Output } from './io.ts';
import { OutputClosed } from './io.ts';
import { todayInBrussels } from './today.ts';

/** The standard streams and environment of the running process. */
export function processIo(): Io {
  return {
    input: process.stdin,
    output: outputTo(process.stdout),
    errors: outputTo(process.stderr),
    environment: process.env,
    // A command lives in one day: the one in which it started.
    today: todayInBrussels(now()),
    readFile: (path) => readFile(path),
  };
}

function outputTo(stream: Writable): Output {
  // Each failed write rejects below; without a listener Node would also end the process with a stack trace.
  stream.on('error', () => undefined);
  return {
    write: (content) =>
      new Promise((resolve, reject) => {
        stream.write(content, (error) => {
          if (error === null || error === undefined) resolve();
          else reject(isClosed(error) ? new OutputClosed() : error);
        });
      }),
  };
}

function isClosed(error: Error & { readonly code?: string }): boolean {
  return error.code === 'EPIPE' || error.code === 'ERR_STREAM_DESTROYED' || error.code === 'EOF';
}
