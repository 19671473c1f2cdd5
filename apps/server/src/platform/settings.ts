import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { LocalDate } from '@kontor/quantities';
import { tryParseDate } from '@kontor/quantities';
import { z } from 'zod';

const ROOT = fileURLToPath(new URL('../../../../', import.meta.url));

const wholeNumber = (low: number, high: number) =>
  z
    .string()
    .regex(/^\d+$/, 'must be a whole number')
    .transform(Number)
    .refine((value) => value >= low && value <= high, `must lie between ${low} and ${high}`);

function fault(context: z.core.$RefinementCtx, message: string): never {
  context.addIssue({ code: 'custom', message });
  return z.NEVER;
}

const postgresAddress = z
  .string()
  .regex(/^postgres(ql)?:\/\//, 'must be a postgres:// address')
  .refine((text) => URL.canParse(text), 'must be a postgres:// address');

/** Every setting of Kontor: its name in the environment, what it accepts, what holds without it, what it does. */
export const SETTINGS = {
  DATABASE_URL: {
    schema: postgresAddress.optional(),
    fallback: 'embedded PostgreSQL 18',
    meaning:
      'PostgreSQL server (15 to 18), logging in as the role that owns the tables and runs the migrations.',
  },
  KONTOR_APP_DATABASE_URL: {
    schema: postgresAddress.optional(),
    fallback: 'the role `kontor_app` on the same server',
    meaning:
      'Login of the running program, where the owning role may not create roles or a pooler stands between.',
  },
  KONTOR_HOST: {
    schema: z.string().min(1).default('127.0.0.1'),
    fallback: '`127.0.0.1`',
    meaning: 'Network address to listen on; `0.0.0.0` for all.',
  },
  KONTOR_PORT: {
    schema: wholeNumber(0, 65535).default(8080),
    fallback: '`8080`',
    meaning: 'Port to listen on; `0` takes a free one.',
  },
  KONTOR_PUBLIC_ADDRESS: {
    schema: z.url({ protocol: /^https?$/ }).optional(),
    fallback: 'host and port',
    meaning: 'Address under which people reach the site, for links that leave it.',
  },
  KONTOR_TRUSTED_PROXIES: {
    schema: z
      .string()
      .transform((text) =>
        text
          .split(',')
          .map((part) => part.trim())
          .filter((part) => part !== ''),
      )
      .default([]),
    fallback: 'none',
    meaning: 'Addresses or networks, with commas, whose `X-Forwarded-For` is believed.',
  },
  KONTOR_STATE_DIRECTORY: {
    schema: z
      .string()
      .min(1)
      .transform((text) => path.resolve(text))
      .default(path.join(ROOT, '.kontor')),
    fallback: '`.kontor` in the checkout',
    meaning: 'Folder of the embedded database.',
  },
  KONTOR_TODAY: {
    schema: z
      .string()
      .transform((text, context) => tryParseDate(text) ?? fault(context, 'must be a day of the calendar'))
      .optional(),
    fallback: 'the day in Belgium',
    meaning:
      'Day (`YYYY-MM-DD`) that counts as today, for demonstrations and tests. Never set it in service.',
  },
  KONTOR_LOG_LEVEL: {
    schema: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info'),
    fallback: '`info`',
    meaning: '`debug`, `info`, `warn`, `error` or `silent`.',
  },
  KONTOR_LIMIT_PER_MINUTE: {
    schema: wholeNumber(0, 1_000_000).default(600),
    fallback: '`600`',
    meaning: 'Requests one address may make in a minute, over all servers together; `0` sets no limit.',
  },
  KONTOR_BODY_LIMIT_KB: {
    schema: wholeNumber(16, 102_400).default(1024),
    fallback: '`1024`',
    meaning: 'Largest request body in kilobytes.',
  },
  KONTOR_RETENTION_DAYS: {
    schema: wholeNumber(1, 3650).default(90),
    fallback: '`90`',
    meaning: 'Days after its last change at which a project saved without an account is removed.',
  },
  KONTOR_DATABASE_POOL: {
    schema: wholeNumber(2, 100).default(8),
    fallback: '`8`',
    meaning: 'Database connections of one server.',
  },
} as const;

type Name = keyof typeof SETTINGS;
type Read = { readonly [N in Name]: z.output<(typeof SETTINGS)[N]['schema']> };

export interface Settings {
  readonly databaseUrl: string | null;
  readonly appDatabaseUrl: string | null;
  readonly host: string;
  readonly port: number;
  readonly publicAddress: string | null;
  readonly trustedProxies: readonly string[];
  readonly stateDirectory: string;
  /** The day that counts as today; null for the real one. */
  readonly today: LocalDate | null;
  readonly logLevel: 'debug' | 'info' | 'warn' | 'error' | 'silent';
  readonly limitPerMinute: number;
  readonly bodyLimitKb: number;
  readonly retentionDays: number;
  readonly databasePool: number;
}

/** The environment does not fit; the message lists every fault, one a line, without repeating the values. */
export class BadSettings extends Error {
  override readonly name = 'BadSettings';
}

/**
 * Reads the settings from an environment. An empty value counts as absent.
 *
 * @throws BadSettings when a value does not fit or a name beginning with `KONTOR_` is not a setting
 */
export function readSettings(environment: Readonly<Record<string, string | undefined>>): Settings {
  const given = Object.entries(environment).filter(
    ([name, value]) => value !== undefined && value !== '' && (name in SETTINGS || isOurs(name)),
  );
  const shape = Object.fromEntries(Object.entries(SETTINGS).map(([name, entry]) => [name, entry.schema]));
  const result = z.strictObject(shape).safeParse(Object.fromEntries(given));
  if (!result.success) throw new BadSettings(result.error.issues.flatMap(faults).join('\n'));
  return settingsFrom(result.data as Read);
}

// Names that the test command hands on to itself are no settings of the program.
function isOurs(name: string): boolean {
  return name.startsWith('KONTOR_') && !name.startsWith('KONTOR_TEST_');
}

function faults(issue: z.core.$ZodIssue): string[] {
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((name) => `${name} is not a setting of Kontor`);
  return [`${issue.path.join('.')}: ${issue.message}`];
}

function settingsFrom(read: Read): Settings {
  return {
    databaseUrl: read.DATABASE_URL ?? null,
    appDatabaseUrl: read.KONTOR_APP_DATABASE_URL ?? null,
    host: read.KONTOR_HOST,
    port: read.KONTOR_PORT,
    publicAddress: read.KONTOR_PUBLIC_ADDRESS?.replace(/\/$/, '') ?? null,
    trustedProxies: read.KONTOR_TRUSTED_PROXIES,
    stateDirectory: read.KONTOR_STATE_DIRECTORY,
    today: read.KONTOR_TODAY ?? null,
    logLevel: read.KONTOR_LOG_LEVEL,
    limitPerMinute: read.KONTOR_LIMIT_PER_MINUTE,
    bodyLimitKb: read.KONTOR_BODY_LIMIT_KB,
    retentionDays: read.KONTOR_RETENTION_DAYS,
    databasePool: read.KONTOR_DATABASE_POOL,
  };
}
