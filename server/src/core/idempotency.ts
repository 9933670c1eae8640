import { createHash } from 'node:crypto';
import { isIdempotencyKey } from '@vrss/contract';
import type { Database } from '../platform/database/database.ts';
import { AppError, invalidField } from '../platform/errors.ts';
import type { Column } from './asked-sql.ts';
import type { SignedInCall } from './context.ts';
import type { Done } from './events.ts';

/** Milliseconds for which a key stands for its first act (architecture.md, Ways of the house). */
const LIFE = 24 * 60 * 60 * 1000;

/** An Idempotency-Key that an act is done under; it must not be held yet. */
export interface Claim {
  readonly userId: string;
  readonly procedure: string;
  readonly key: string;
  readonly bodyHash: string;
  readonly at: Date;
}

/**
 * Does an act once for an Idempotency-Key: per account and procedure, for 24 hours. `work` makes something with one
 * statement that begins by taking the key (`CLAIM`), and makes nothing where somebody has it: it then answers null.
 * `read` finds what was made by its id, at a repetition. The same key with another input is a conflict; a second call with
 * the same key waits for the first. Without a key, claim is null, the act is simply done.
 */
export async function idempotently<Made>(
  call: SignedInCall,
  procedure: string,
  input: object,
  work: (database: Database, claim: Claim | null) => Promise<Done<Made | null>>,
  read: (id: string) => Promise<Made>,
): Promise<Made> {
  const { database, events, idempotencyKey: key, viewer } = call;
  const claim =
    key === null ? null : { userId: viewer.id, procedure, key, bodyHash: hashOf(input), at: call.clock.now() };
  const made = await events.act(database, (db) => work(db, claim));
  if (made !== null) return made;
  if (claim === null) throw new Error('An act without a key makes something.');
  return read(await resultOf(database, claim));
}

/** What a statement that takes keys is asked for beside who acts, see `CLAIM`. */
export const CLAIM_COLUMNS: readonly Column[] = [
  { name: 'procedure', type: 'text' },
  { name: 'key', type: 'text' },
  { name: 'body_hash', type: 'text' },
  { name: 'claimed_at', type: 'timestamptz' },
  { name: 'claimed_until', type: 'timestamptz' },
];

/** What CLAIM_COLUMNS are bound to. */
export function claimValues({ procedure, key, bodyHash, at }: Claim): unknown[] {
  return [procedure, key, bodyHash, at, new Date(at.getTime() + LIFE)];
}

/**
 * SQL that takes keys for what callers are about to make, for a WITH: `asked` has CLAIM_COLUMNS, the viewer, and in
 * `made_id` the id that the made thing will get. It answers the ids whose keys are taken; where somebody has the key, there
 * is none. It waits for a transaction that holds the same key: when that one commits, the key is taken; when it is rolled
 * back, the key is ours. In the order of the keys, so that two servers don't wait for each other.
 */
export const CLAIM = `INSERT INTO idempotency_keys AS held (user_id, procedure, key, body_hash, created_at, expires_at, result_id)
    SELECT viewer, procedure, key, body_hash, claimed_at, claimed_until, made_id FROM asked ORDER BY viewer, key
    ON CONFLICT (user_id, procedure, key) DO UPDATE
      SET body_hash = EXCLUDED.body_hash, result_id = EXCLUDED.result_id,
          created_at = EXCLUDED.created_at, expires_at = EXCLUDED.expires_at
      WHERE held.expires_at <= EXCLUDED.created_at
    RETURNING result_id AS id`;

/** Reads the header: absent is null; anything but 1 to 255 visible ASCII characters is refused. */
export function readIdempotencyKey(header: string | string[] | undefined): string | null {
  if (header === undefined) return null;
  if (typeof header === 'string' && isIdempotencyKey(header)) return header;
  throw invalidField('Idempotency-Key', 'not_a_key', 'An Idempotency-Key is 1 to 255 visible ASCII characters.');
}

/** Removes keys whose time is over, in small steps, so that no statement runs long; one being taken anew is left. */
export async function dropExpiredKeys(database: Database, now: Date): Promise<void> {
  for (;;) {
    const dropped = await database.named<{ id: string }>(
      'idempotency.drop_expired',
      `DELETE FROM idempotency_keys
       WHERE id IN (
         SELECT id FROM idempotency_keys WHERE expires_at <= $1 ORDER BY expires_at LIMIT 1000 FOR UPDATE SKIP LOCKED
       )
       RETURNING id`,
      [now],
    );
    if (dropped.length === 0) return;
  }
}

function hashOf(input: object): string {
  return createHash('sha256').update(JSON.stringify(input)).digest('hex');
}

async function resultOf(database: Database, claim: Claim): Promise<string> {
  const [row] = await database.named<{ body_hash: string; result_id: string | null }>(
    'idempotency.result',
    'SELECT body_hash, result_id FROM idempotency_keys WHERE user_id = $1 AND procedure = $2 AND key = $3',
    [claim.userId, claim.procedure, claim.key],
  );
  if (row !== undefined && row.body_hash !== claim.bodyHash) {
    throw new AppError('conflict', 'This Idempotency-Key was used for something else. Send a new one.');
  }
  if (row?.result_id) return row.result_id;
  // The row went between two statements: its day ended just now.
  throw new AppError('unavailable', 'This is being worked on. Try again in a moment.', { retryAfter: 1 });
}
