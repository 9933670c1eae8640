import { createHash } from 'node:crypto';
import { isIdempotencyKey } from '@vrss/contract';
import type { Database, Transaction } from '../platform/database/database.ts';
import { Parameter, sql, type Fragment } from '../platform/database/fragment.ts';
import type { Values } from '../platform/database/prepared.ts';
import { AppError, invalidField } from '../platform/errors.ts';
import type { IdempotencyKey, SignedInCall } from './context.ts';

/** Milliseconds for which a key stands for its first act (architecture.md, Ways of the house). */
const LIFE = 24 * 60 * 60 * 1000;

/** A key that an act is about to take: for an account, for 24 hours. */
export interface Claim extends IdempotencyKey {
  readonly userId: string;
  readonly at: Date;
}

/** Something that an act makes, and that a repetition of the act answers again. */
interface Made {
  readonly id: string;
}

/**
 * Makes something by a transaction, once for an Idempotency-Key: per account and procedure, for 24 hours. `read` finds what
 * was made by its id, at a repetition. The same key with another input is a conflict; a second call with the same key waits for
 * the first; a failed act leaves its key free. Without a key the act is simply done.
 */
export async function idempotently<Thing extends Made>(
  call: SignedInCall,
  work: (tx: Transaction) => Promise<Thing>,
  read: (id: string) => Promise<Thing>,
): Promise<Thing> {
  const attempt = (claim: Claim | null) =>
    call.database.transaction(async (tx) => {
      if (claim !== null && !(await takeKey(tx, claim))) return null;
      const made = await work(tx);
      if (claim !== null) await keepResult(tx, claim, made.id);
      return made;
    });
  return once(call, attempt, read);
}

/**
 * The same for an act that is one statement and takes the key itself (`claimKey`): it answers null where the key is held.
 * BEGIN and COMMIT would cost it a quarter more.
 */
export async function idempotentlyByStatement<Thing extends Made>(
  call: SignedInCall,
  statement: (claim: Claim | null) => Promise<Thing | null>,
  read: (id: string) => Promise<Thing>,
): Promise<Thing> {
  return once(call, (claim) => call.database.repeated(() => statement(claim)), read);
}

async function once<Thing extends Made>(
  { clock, database, idempotency, viewer }: SignedInCall,
  attempt: (claim: Claim | null) => Promise<Thing | null>,
  read: (id: string) => Promise<Thing>,
): Promise<Thing> {
  const claim = idempotency === null ? null : { ...idempotency, userId: viewer.id, at: clock.now() };
  const made = await attempt(claim);
  if (made !== null) return made;
  if (claim === null) throw new Error('An act without a key makes something.');
  return read(await resultOf(database, claim));
}

/** What a statement that takes a key reads of the claim: values, or the parameters of a prepared statement. */
interface ClaimTerms {
  readonly procedure: unknown;
  readonly key: unknown;
  readonly body_hash: unknown;
  readonly claimed_at: unknown;
  readonly claimed_until: unknown;
}

/** The claim of a prepared statement, which `claimValues` binds. */
export const CLAIM: ClaimTerms = {
  procedure: new Parameter('procedure'),
  key: new Parameter('key'),
  body_hash: new Parameter('body_hash'),
  claimed_at: new Parameter('claimed_at'),
  claimed_until: new Parameter('claimed_until'),
};

/** All null without a key. */
export function claimValues(claim: Claim | null): ClaimTerms & Values {
  return {
    procedure: claim?.procedure ?? null,
    key: claim?.key ?? null,
    body_hash: claim?.bodyHash ?? null,
    claimed_at: claim?.at ?? null,
    claimed_until: claim && new Date(claim.at.getTime() + LIFE),
  };
}

/**
 * SQL that takes a key for what a statement is about to make, for its WITH: `made` has the id that the thing will get. It
 * answers a row where the key is ours, and none where it is held or there is no key. It waits for a transaction that holds
 * the same key: when that one commits, the key is held; when it is rolled back, the key is ours.
 */
export function claimKey(viewer: Fragment, claim: ClaimTerms): Fragment {
  return sql`INSERT INTO idempotency_keys AS held (user_id, procedure, key, body_hash, created_at, expires_at, result_id)
    SELECT ${viewer}, ${claim.procedure}::text, ${claim.key}::text, ${claim.body_hash}::text,
      ${claim.claimed_at}::timestamptz, ${claim.claimed_until}::timestamptz, made.id
    FROM made WHERE ${claim.key}::text IS NOT NULL
    ON CONFLICT (user_id, procedure, key) DO UPDATE
      SET body_hash = EXCLUDED.body_hash, result_id = EXCLUDED.result_id,
          created_at = EXCLUDED.created_at, expires_at = EXCLUDED.expires_at
      WHERE held.expires_at <= EXCLUDED.created_at
    RETURNING held.id`;
}

/** Whether the statement may make its thing: it took the key, as the WITH term `claimed`, or there is none. */
export function isKeyOurs({ key }: ClaimTerms): Fragment {
  return sql`(${key}::text IS NULL OR EXISTS (SELECT FROM claimed))`;
}

/** Takes a key before what it is for has an id; false where it is held. */
async function takeKey(tx: Transaction, claim: Claim): Promise<boolean> {
  const taken = await tx.run(sql`WITH made AS (SELECT NULL::bigint AS id)
    ${claimKey(sql`${claim.userId}::bigint`, claimValues(claim))}`);
  return taken.length > 0;
}

async function keepResult(tx: Transaction, { userId, procedure, key }: Claim, id: string): Promise<void> {
  await tx.run(sql`UPDATE idempotency_keys SET result_id = ${id}
    WHERE user_id = ${userId} AND procedure = ${procedure} AND key = ${key}`);
}

/** Reads the header of a call of a procedure: absent is null; anything but 1 to 255 visible ASCII characters is refused. */
export function readIdempotencyKey(
  header: string | string[] | undefined,
  procedure: string,
  input: unknown,
): IdempotencyKey | null {
  if (header === undefined) return null;
  if (typeof header === 'string' && isIdempotencyKey(header)) {
    return { procedure, key: header, bodyHash: hashOf(input) };
  }
  throw invalidField('Idempotency-Key', 'not_a_key', 'Use 1 to 255 visible ASCII characters as Idempotency-Key.');
}

/** Removes keys whose time is over, in small steps, so that no statement runs long; one being taken anew is left. */
export async function dropExpiredKeys(database: Database, now: Date): Promise<void> {
  for (;;) {
    const dropped = await database.run(sql`DELETE FROM idempotency_keys
       WHERE id IN (
         SELECT id FROM idempotency_keys WHERE expires_at <= ${now} ORDER BY expires_at LIMIT 1000 FOR UPDATE SKIP LOCKED
       )
       RETURNING id`);
    if (dropped.length === 0) return;
  }
}

function hashOf(input: unknown): string {
  return createHash('sha256').update(JSON.stringify(input)).digest('hex');
}

async function resultOf(database: Database, claim: Claim): Promise<string> {
  const [row] = await database.run<{ body_hash: string; result_id: string | null }>(
    sql`SELECT body_hash, result_id FROM idempotency_keys
      WHERE user_id = ${claim.userId} AND procedure = ${claim.procedure} AND key = ${claim.key}`,
  );
  if (row !== undefined && row.body_hash !== claim.bodyHash) {
    throw new AppError('conflict', 'This Idempotency-Key was used for a different request. Send a new one.');
  }
  if (row?.result_id) return row.result_id;
  // The row went between two statements: its day ended just now.
  throw new AppError('unavailable', 'This request is still being processed. Try again in a moment.', { retryAfter: 1 });
}
