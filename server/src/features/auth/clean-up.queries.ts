import { sql } from '../../platform/database/fragment.ts';
import type { Database } from '../../platform/database/database.ts';

interface Deleted {
  readonly id: string;
}

/** Sessions over by age or by disuse. Answers how many were deleted, as the others here do. */
export async function deleteOverSessions(
  database: Database,
  now: Date,
  idleSince: Date,
  limit: number,
): Promise<number> {
  const rows = await database.run<Deleted>(sql`DELETE FROM sessions WHERE id IN (
       SELECT id FROM sessions WHERE expires_at <= ${now} OR last_activity_at <= ${idleSince} ORDER BY id LIMIT ${limit} FOR UPDATE SKIP LOCKED
     ) RETURNING id`);
  return rows.length;
}

export async function deleteExpiredLinks(database: Database, now: Date, limit: number): Promise<number> {
  const rows = await database.run<Deleted>(sql`DELETE FROM verification_tokens WHERE id IN (
       SELECT id FROM verification_tokens WHERE expires <= ${now} ORDER BY id LIMIT ${limit} FOR UPDATE SKIP LOCKED
     ) RETURNING id`);
  return rows.length;
}

/**
 * Accounts that waited for their verification in vain, names included (decision 33). Those made while the installation
 * was private have no hash of a browser: they are members and stay.
 */
export async function deleteAbandonedAccounts(database: Database, before: Date, limit: number): Promise<number> {
  const rows = await database.run<Deleted>(sql`DELETE FROM users WHERE id IN (
       SELECT id FROM users
       WHERE NOT email_verified AND signup_secret_hash IS NOT NULL AND created_at <= ${before}
       ORDER BY id LIMIT ${limit} FOR UPDATE SKIP LOCKED
     ) RETURNING id`);
  return rows.length;
}

export async function deleteOldDevices(database: Database, before: Date, limit: number): Promise<number> {
  const rows = await database.run<Deleted>(sql`DELETE FROM known_devices WHERE id IN (
       SELECT id FROM known_devices WHERE last_used_at <= ${before} ORDER BY id LIMIT ${limit} FOR UPDATE SKIP LOCKED
     ) RETURNING id`);
  return rows.length;
}
