import type { Database, Transaction } from '../../platform/database/database.ts';
import { accountsOver } from './accounts.ts';
import { newSecret } from './secrets.ts';

/** What a link opens. A token made for one purpose is unknown to the others. */
export type LinkPurpose = 'verify' | 'reset' | 'administrator';

/** Milliseconds a link works (product.md, Accounts). */
const LIVES = 60 * 60 * 1000;

/** What verification_tokens says a link is for: the purpose, and whose it is. */
export function linkIdentifier(purpose: LinkPurpose, userId: string): string {
  return `${purpose}:${userId}`;
}

/** Makes a link's token, single-use, for one hour. Only its hash is kept. `userId` is empty where it is nobody's yet. */
export async function createLink(tx: Transaction, purpose: LinkPurpose, userId: string, now: Date): Promise<string> {
  const token = newSecret();
  await accountsOver(tx).createVerificationValue({
    identifier: `${purpose}:${token}`,
    value: linkIdentifier(purpose, userId),
    expiresAt: new Date(now.getTime() + LIVES),
    createdAt: now,
  });
  return token;
}

/** Whose link this is, without using it up; null when it was used, is over, or never was. */
export async function readLink(
  database: Database,
  purpose: LinkPurpose,
  token: string,
  now: Date,
): Promise<string | null> {
  const found = await accountsOver(database).findVerificationValue(`${purpose}:${token}`);
  return found === null || found.expiresAt <= now ? null : ownerOf(found.value);
}

/** Uses a link up. Of several at once one gets the owner's id, the others null. */
export async function useLink(tx: Transaction, purpose: LinkPurpose, token: string, now: Date): Promise<string | null> {
  const found = await accountsOver(tx).consumeVerificationValue(`${purpose}:${token}`);
  return found === null || found.expiresAt <= now ? null : ownerOf(found.value);
}

function ownerOf(identifier: string): string {
  return identifier.slice(identifier.indexOf(':') + 1);
}
