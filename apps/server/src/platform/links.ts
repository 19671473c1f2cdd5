import { createHash, createHmac, randomBytes } from 'node:crypto';

/** The secret part of the link to a project saved without an account: 256 bits, 43 characters. */
export type LinkSecret = string & { readonly __linkSecret: true };

const SECRET = /^[A-Za-z0-9_-]{43}$/;

export function newLinkSecret(): LinkSecret {
  return randomBytes(32).toString('base64url') as LinkSecret;
}

/**
 * The secret that belongs to one write: the same idempotency key gives the same link, so that an answer that was lost
 * can be given again although the secret is stored nowhere.
 */
export function linkSecretFor(linkKey: Buffer, idempotencyKey: string): LinkSecret {
  return createHmac('sha256', linkKey).update(idempotencyKey).digest('base64url') as LinkSecret;
}

/** The secret in a link, or null when the text cannot be one. */
export function parseLinkSecret(text: string): LinkSecret | null {
  return SECRET.test(text) ? (text as LinkSecret) : null;
}

/** What the database keeps in the secret's place, as bytes. */
export function linkDigest(secret: LinkSecret): Buffer {
  return createHash('sha256').update(secret).digest();
}
