import { recordEvents } from '../../core/events.ts';
import type { Database, Transaction } from '../../platform/database/database.ts';
import { searchNameOf } from '../users/index.ts';
import { sql } from '../../platform/database/fragment.ts';
import { passwordChanged } from './auth.events.ts';

/**
 * An account that waits for its first verification: made while mail was configured, so it has the hash of a browser.
 * Accounts made while the installation was private have none: they are members, although unverified (decision 33).
 */
export const PENDING = sql<boolean>`NOT email_verified AND signup_secret_hash IS NOT NULL`;

/** An account and the password that somebody proved to know, as they were read before that took its time. */
export type Credential = Pick<Account, 'id' | 'password_hash'>;

/** What signing in and links need to know of an account. */
export interface Account {
  readonly id: string;
  readonly username: string;
  readonly email: string;
  readonly email_verified: boolean;
  readonly status: string;
  readonly role: 'member' | 'moderator' | 'administrator';
  readonly password_hash: string;
  readonly signup_secret_hash: string | null;
  readonly pending: boolean;
  readonly suspension_reason: string | null;
  readonly suspended_until: Date | null;
  readonly deleted_at: Date | null;
}

function accounts(database: Database) {
  return database.kysely
    .selectFrom('users')
    .select(['id', 'username', 'email', 'email_verified', 'status', 'role', 'password_hash', 'signup_secret_hash'])
    .select(['suspension_reason', 'suspended_until', 'deleted_at'])
    .select(PENDING.as('pending'))
    .$castTo<Account>();
}

/** By username or, where there is an @, by mail address; both without regard to case. */
export async function findAccount(database: Database, identifier: string): Promise<Account | undefined> {
  const name = identifier.toLowerCase();
  const column = name.includes('@') ? sql<string>`lower(email)` : sql<string>`lower(username)`;
  return await accounts(database).where(column, '=', name).executeTakeFirst();
}

export async function findAccountById(database: Database, id: string): Promise<Account | undefined> {
  return await accounts(database).where('id', '=', id).executeTakeFirst();
}

/** Who has the address; locked, so that it cannot be verified or purged while a sign-up decides by it. */
export async function lockAccountByEmail(tx: Transaction, email: string): Promise<Account | undefined> {
  return await accounts(tx)
    .where(sql<string>`lower(email)`, '=', email)
    .forUpdate()
    .executeTakeFirst();
}

/**
 * Removes what a new sign-up replaces: the account that waits under the same address, and the one that waits under the
 * same name from the same browser (somebody corrects a mistyped address).
 */
export async function deleteReplaced(
  tx: Transaction,
  email: string,
  username: string,
  browserHash: string,
): Promise<void> {
  await tx.kysely
    .deleteFrom('users')
    .where(PENDING)
    .where((where) =>
      where.or([
        where(sql<string>`lower(email)`, '=', email),
        where.and([
          where(sql<string>`lower(username)`, '=', username.toLowerCase()),
          where('signup_secret_hash', '=', browserHash),
        ]),
      ]),
    )
    .execute();
}

/** The rows every account has beside its own. */
export async function insertProfileAndStorage(
  tx: Transaction,
  userId: string,
  displayName: string | null,
): Promise<void> {
  await tx.kysely
    .insertInto('user_profiles')
    .values({ user_id: userId, display_name: displayName, search_name: searchNameOf(displayName) })
    .execute();
  await tx.kysely.insertInto('storage_usage').values({ user_id: userId }).execute();
}

/** Answers how many accounts were changed. */
export async function setPasswordHash(database: Database, userId: string, hash: string): Promise<number> {
  const result = await database.kysely
    .updateTable('users')
    .set({ password_hash: hash })
    .where('id', '=', userId)
    .executeTakeFirst();
  return Number(result.numUpdatedRows);
}

/** Replaces the password that somebody proved to know, and records that; false where it is another one by now. */
export async function replacePasswordHash(
  tx: Transaction,
  { id, password_hash: known }: Credential,
  hash: string,
): Promise<boolean> {
  const rows = await tx.run(sql`WITH changed AS (
      UPDATE users SET password_hash = ${hash}
      WHERE id = ${id} AND status = 'active' AND password_hash = ${known} RETURNING id
    ), recorded AS (${recordEvents(passwordChanged, { userId: sql`id::text` }, sql`changed`)})
    SELECT id FROM changed`);
  return rows.length > 0;
}

/** The address has proved itself; the browser that signed up needs no remembering any more. */
export async function markVerified(tx: Transaction, userId: string): Promise<void> {
  await tx.kysely
    .updateTable('users')
    .set({ email_verified: true, signup_secret_hash: null })
    .where('id', '=', userId)
    .execute();
}

/**
 * Notes a sign-in, and holds the account until the transaction ends, so that a reset or a suspension comes wholly before it
 * or wholly after. Null when the account is no longer active or has another password by now. Whoever is let in waits for
 * nothing any more: without mail also an account that was made while there was mail, from then on a member as others are.
 */
export async function noteSignIn(
  tx: Transaction,
  account: Credential,
  now: Date,
): Promise<{ readonly isFirst: boolean } | null> {
  const found = await tx.kysely
    .selectFrom('users')
    .select('last_login_at')
    .where('id', '=', account.id)
    .where('status', '=', 'active')
    .where('password_hash', '=', account.password_hash)
    .forNoKeyUpdate()
    .executeTakeFirst();
  if (found === undefined) return null;
  await tx.kysely
    .updateTable('users')
    .set({ last_login_at: now, signup_secret_hash: null })
    .where('id', '=', account.id)
    .execute();
  return { isFirst: found.last_login_at === null };
}

/** False when the account is no longer active: its session may be believed a moment longer. */
export async function setAdministrator(tx: Transaction, userId: string): Promise<boolean> {
  const result = await tx.kysely
    .updateTable('users')
    .set({ role: 'administrator' })
    .where('id', '=', userId)
    .where('status', '=', 'active')
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}

/** Whether somebody can administer the installation; one who still waits for verification cannot. */
export async function hasAdministrator(database: Database): Promise<boolean> {
  const row = await database.kysely
    .selectFrom('users')
    .select('id')
    .where('role', '=', 'administrator')
    .where('status', '=', 'active')
    .where(sql<boolean>`NOT (${PENDING})`)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

/** All links of one kind for one account: after one was used, the others end. */
export async function deleteLinks(tx: Transaction, identifiers: readonly string[]): Promise<void> {
  await tx.kysely.deleteFrom('verification_tokens').where('identifier', 'in', identifiers).execute();
}
