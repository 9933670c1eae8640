import type { Database, Transaction } from '../../platform/database/database.ts';
import { accountsOver } from './accounts.ts';
import { newSecret } from './secrets.ts';

/** What a link opens. A token made for one purpose is unknown to the others. */
export type LinkPurpose = 'verify' | 'reset' | 'administrator' | 'confirm_email' | 'revert_email';

const HOUR = 60 * 60 * 1000;
/** Milliseconds a link works (product.md, Accounts). */
function livesFor(purpose: LinkPurpose): number {
  return purpose === 'revert_email' ? 7 * 24 * HOUR : HOUR;
}

/** What verification_tokens says a link is for: the purpose, and the id of the account or of the change of address. */
export function linkIdentifier(purpose: LinkPurpose, id: string): string {
  return `${purpose}:${id}`;
}

/** Makes a link's token, single-use. Only its hash is kept. `id` is empty where it is nobody's yet. */
export async function createLink(tx: Transaction, purpose: LinkPurpose, id: string, now: Date): Promise<string> {
  const token = newSecret();
  await accountsOver(tx).createVerificationValue({
    identifier: `${purpose}:${token}`,
    value: linkIdentifier(purpose, id),
    expiresAt: new Date(now.getTime() + livesFor(purpose)),
    createdAt: now,
  });
  return token;
}

/** The id that a link is for, without using it up; null when it was used, is over, or never was. */
export async function readLink(
  database: Database,
  purpose: LinkPurpose,
  token: string,
  now: Date,
): Promise<string | null> {
  const found = await accountsOver(database).findVerificationValue(`${purpose}:${token}`);
  return found === null || found.expiresAt <= now ? null : ownerOf(found.value);
}

/** Uses a link up. Of several at once one gets the id that it is for, the others null. */
export async function useLink(tx: Transaction, purpose: LinkPurpose, token: string, now: Date): Promise<string | null> {
  const found = await accountsOver(tx).consumeVerificationValue(`${purpose}:${token}`);
  return found === null || found.expiresAt <= now ? null : ownerOf(found.value);
}

function ownerOf(identifier: string): string {
  return identifier.slice(identifier.indexOf(':') + 1);
}
