import { createHmac, hash, randomBytes } from 'node:crypto';

/** A secret for a cookie or a link: 256 random bits, 43 characters that need no escaping in an address. */
export function newSecret(): string {
  return randomBytes(32).toString('base64url');
}

/** What the database keeps of a secret: SHA-256 in hex. 256 random bits need no slow hash. */
export function hashOf(secret: string): string {
  return hash('sha256', secret, 'hex');
}

/** Whether a text has the form of our secrets. Anything else cannot be one and need not be looked up. */
export function isSecret(text: string | undefined): text is string {
  return text !== undefined && /^[A-Za-z0-9_-]{43}$/.test(text);
}

/** A text that stands for another one and can be made again with the installation's secret alone. */
export function pseudonymOf(text: string, installationSecret: string): string {
  const key = createHmac('sha256', installationSecret).update('pseudonym').digest();
  return createHmac('sha256', key).update(text).digest('hex').slice(0, 40);
}
