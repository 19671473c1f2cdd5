import type { DestinationStream, Logger } from 'pino';
import { pino } from 'pino';
import type { Clock } from './clock.ts';
import type { Settings } from './settings.ts';

export type Logs = Logger;

/**
 * Structured logs: one JSON object a line, the moment from the clock. What goes in is chosen field by field, because a
 * log must never hold personal data: no bodies, no query strings, no addresses, no texts of errors.
 */
export function openLogs(level: Settings['logLevel'], clock: Clock, destination?: DestinationStream): Logs {
  const options = {
    level,
    base: null,
    timestamp: () => `,"time":"${clock.now()}"`,
    formatters: { level: (label: string) => ({ level: label }) },
  };
  return destination === undefined ? pino(options) : pino(options, destination);
}

/** What of an error may be logged: its kind and where it arose. Its message can quote what somebody entered. */
export function faultOf(error: unknown): { name: string; code: string | null; at: string[] } {
  if (!(error instanceof Error)) return { name: typeof error, code: null, at: [] };
  const code = 'code' in error && typeof error.code === 'string' ? error.code : null;
  const at = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return { name: error.name, code, at: at.slice(0, 12).map((line) => line.trim()) };
}

export function logFault(logs: Logs, error: unknown, about: Readonly<Record<string, unknown>>): void {
  logs.error({ ...about, fault: faultOf(error) }, 'fault');
}
