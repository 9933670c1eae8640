import { recordEvents } from '../../core/events.ts';
import type { Database, Transaction } from '../../platform/database/database.ts';
import { sql } from '../../platform/database/fragment.ts';
import { newDeviceSignedIn } from './auth.events.ts';

export async function isKnownDevice(database: Database, tokenHash: string): Promise<boolean> {
  const row = await database.kysely
    .selectFrom('known_devices')
    .select('id')
    .where('token_hash', '=', tokenHash)
    .executeTakeFirst();
  return row !== undefined;
}

export interface DeviceUse {
  readonly userId: string;
  readonly sessionId: string;
  readonly tokenHash: string;
  readonly now: Date;
  /** Whether the owner is to hear of a browser that was not known. */
  readonly telling: boolean;
}

/** New browsers of one account that its owner hears of within an hour: a program without cookies is new each time. */
const TOLD_AN_HOUR = 3;

/** Remembers a browser of an account, the 20 used last alone. Answers whether its owner is to hear of it. */
export async function rememberDevice(tx: Transaction, use: DeviceUse): Promise<boolean> {
  const { userId, sessionId, tokenHash, now, telling } = use;
  const event = { userId: sql`user_id::text`, sessionId: sql`${sessionId}::text` };
  // xmax is 0 in a row that was inserted, and not in one that was there.
  const [device] = await tx.run<{ is_news: boolean }>(sql`WITH used AS (
      INSERT INTO known_devices (user_id, token_hash, last_used_at, created_at)
      VALUES (${userId}, ${tokenHash}, ${now}, ${now})
      ON CONFLICT (token_hash) DO UPDATE SET last_used_at = EXCLUDED.last_used_at
      RETURNING user_id, xmax = 0 AND ${telling}::boolean AND (
        SELECT count(*) FROM known_devices AS others
        WHERE others.user_id = ${userId} AND others.created_at > ${now}::timestamptz - interval '1 hour'
      ) < ${TOLD_AN_HOUR} AS is_news
    ), recorded AS (${recordEvents(newDeviceSignedIn, event, sql`used WHERE is_news`)})
    SELECT is_news FROM used`);
  const kept = tx.kysely
    .selectFrom('known_devices')
    .select('id')
    .where('user_id', '=', userId)
    .orderBy('last_used_at', 'desc')
    .orderBy('id', 'desc')
    .limit(20);
  await tx.kysely.deleteFrom('known_devices').where('user_id', '=', userId).where('id', 'not in', kept).execute();
  return device?.is_news ?? false;
}

/** All browsers of an account, but for the one that is told. */
export async function forgetDevices(tx: Transaction, userId: string, exceptHash: string | null = null): Promise<void> {
  await tx.run(sql`DELETE FROM known_devices
    WHERE user_id = ${userId} AND token_hash IS DISTINCT FROM ${exceptHash}::text`);
}
