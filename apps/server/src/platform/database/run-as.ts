import { readFileSync } from 'node:fs';

/** User and group of the operating system. */
export interface SystemUser {
  readonly uid: number;
  readonly gid: number;
}

/**
 * The user that must run PostgreSQL, which refuses to run as root: `postgres` where it exists, else `nobody`. Null when
 * this process is not root and runs it itself.
 */
export function postgresUser(): SystemUser | null {
  if (process.getuid?.() !== 0) return null;
  const users = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'));
  const user = ['postgres', 'nobody'].map((name) => users.find((fields) => fields[0] === name)).find(Boolean);
  if (user === undefined)
    throw new Error('PostgreSQL does not run as root and there is no user postgres or nobody.');
  return { uid: Number(user[2]), gid: Number(user[3]) };
}
