import { createHash } from 'node:crypto';
import { limits } from '@vrss/contract';
import type { Database, Transaction } from '../platform/database/database.ts';
import { AppError, invalidField } from '../platform/errors.ts';
import type { SignedInCall } from './context.ts';
import type { Done } from './events.ts';

/** Milliseconds for which a key stands for its first act (architecture.md, Ways of the house). */
const LIFE = 24 * 60 * 60 * 1000;

interface Key {
  readonly userId: string;
  readonly procedure: string;
  readonly key: string;
  readonly bodyHash: string;
}

/**
 * Does an act once for an Idempotency-Key: per account and procedure, for 24 hours. `work` makes something with one
 * statement, in one transaction that keeps the key too; `read` finds that again by its id, at a repetition. The same key
 * with another input is a conflict; a second call with the same key waits for the first. Without a key the act is simply
 * done.
 */
export async function idempotently<Made extends { readonly id: string }>(
  call: SignedInCall,
  procedure: string,
  input: object,
  work: (database: Database) => Promise<Done<Made>>,
  read: (id: string) => Promise<Made>,
): Promise<Made> {
  const { database, events, idempotencyKey: key } = call;
  if (key === null) return events.act(database, work);
  const claim: Key = { userId: call.viewer.id, procedure, key, bodyHash: hashOf(input) };
  const result = await database.transaction(async (tx) => {
    const claimId = await claimKey(tx, claim, call.clock.now());
    if (claimId === null) return { id: await resultOf(tx, claim) };
    const { result: made, events: told } = await work(tx);
    for (const event of told) await events.raise(tx, event);
    await keepResult(tx, claimId, made.id);
    return { id: made.id, made };
  });
  return result.made ?? read(result.id);
}

/** Reads the header: absent is null; anything but 1 to 255 visible ASCII characters is refused. */
export function readIdempotencyKey(header: string | string[] | undefined): string | null {
  if (header === undefined) return null;
  const isKey = typeof header === 'string' && /^[\x21-\x7e]+$/.test(header) && header.length <= limits.idempotencyKey;
  if (isKey) return header;
  throw invalidField('Idempotency-Key', 'not_a_key', 'An Idempotency-Key is 1 to 255 visible ASCII characters.');
}

/** Removes keys whose time is over, in small steps, so that no statement runs long. */
export async function dropExpiredKeys(database: Database, now: Date): Promise<void> {
  for (;;) {
    const dropped = await database.named<{ id: string }>(
      'idempotency.drop_expired',
      `DELETE FROM idempotency_keys
       WHERE id IN (SELECT id FROM idempotency_keys WHERE expires_at <= $1 ORDER BY expires_at LIMIT 1000)
       RETURNING id`,
      [now],
    );
    if (dropped.length === 0) return;
  }
}

function hashOf(input: object): string {
  return createHash('sha256').update(JSON.stringify(input)).digest('hex');
}

/**
 * Takes the key, or returns null where somebody has it. The insert waits for a transaction that holds the same key: when
 * that one commits, its row is found; when it is rolled back, the key is ours.
 */
async function claimKey(tx: Transaction, claim: Key, now: Date): Promise<string | null> {
  const [row] = await tx.named<{ id: string }>(
    'idempotency.claim',
    `INSERT INTO idempotency_keys AS held (user_id, procedure, key, body_hash, created_at, expires_at)
     VALUES ($1, $2, $3, $4, $5, $6)
     ON CONFLICT (user_id, procedure, key) DO UPDATE
       SET body_hash = EXCLUDED.body_hash, result_id = NULL,
           created_at = EXCLUDED.created_at, expires_at = EXCLUDED.expires_at
       WHERE held.expires_at <= EXCLUDED.created_at
     RETURNING id`,
    [claim.userId, claim.procedure, claim.key, claim.bodyHash, now, new Date(now.getTime() + LIFE)],
  );
  return row?.id ?? null;
}

async function keepResult(tx: Transaction, claimId: string, resultId: string): Promise<void> {
  await tx.named('idempotency.keep', 'UPDATE idempotency_keys SET result_id = $2 WHERE id = $1', [claimId, resultId]);
}

async function resultOf(tx: Transaction, claim: Key): Promise<string> {
  const [row] = await tx.named<{ body_hash: string; result_id: string | null }>(
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
