import { readFile } from 'node:fs/promises';
import type { Writable } from 'node:stream';
import { todayInBrussels } from './today.ts';
import type { Io, Output } from './io.ts';
import { OutputClosed } from './io.ts';

/** The standard streams and environment of the running process. */
export function processIo(): Io {
  return {
    input: process.stdin,
    output: outputTo(process.stdout),
    errors: outputTo(process.stderr),
    environment: process.env,
    // A command lives in one day: the one in which its process started.
    today: todayInBrussels(new Date(performance.timeOrigin)),
    readFile: (path) => readFile(path, 'utf8'),
  };
}

function outputTo(stream: Writable): Output {
  // Each failed write rejects below; without a listener Node would also end the process with a stack trace.
  stream.on('error', () => undefined);
  return {
    write: (text) =>
      new Promise((resolve, reject) => {
        stream.write(text, (error) => {
          if (error === null || error === undefined) resolve();
          else reject(isClosed(error) ? new OutputClosed() : error);
        });
      }),
  };
}

function isClosed(error: Error & { readonly code?: string }): boolean {
  return error.code === 'EPIPE' || error.code === 'ERR_STREAM_DESTROYED' || error.code === 'EOF';
}
