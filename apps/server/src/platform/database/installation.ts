import { createHmac, randomBytes } from 'node:crypto';
import pg from 'pg';
import { APP_ROLE } from './connection.ts';

/** Keys that all servers of one installation share. They are derived, never stored, from one secret in the database. */
export interface InstallationKeys {
  /** Password of the program's own database role. */
  readonly appPassword: string;
  /** Salt under which addresses are counted. */
  readonly addressSalt: Buffer;
  /** Key from which the secrets of links are made. */
  readonly linkKey: Buffer;
}

/** Reads the installation's secret as the owning role, making it at the first start. */
export async function installationKeys(ownerUrl: string): Promise<InstallationKeys> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query('insert into installation (secret) values ($1) on conflict do nothing', [
      randomBytes(32),
    ]);
    const result = await client.query<{ secret: Buffer }>('select secret from installation');
    return keysFrom(result.rows[0]?.secret ?? Buffer.alloc(0));
  } finally {
    await client.end();
  }
}

function keysFrom(secret: Buffer): InstallationKeys {
  const derived = (purpose: string): Buffer => createHmac('sha256', secret).update(purpose).digest();
  return {
    appPassword: derived('database role').toString('base64url'),
    addressSalt: derived('address'),
    linkKey: derived('link'),
  };
}

/** Lets the program's role log in with its derived password. Run by the owning role, which must be allowed to. */
export async function openAppLogin(ownerUrl: string, keys: InstallationKeys): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    const password = client.escapeLiteral(keys.appPassword);
    await client.query(`alter role ${APP_ROLE} login password ${password}`);
  } finally {
    await client.end();
  }
}
