import { recordEvents } from '../../core/events.ts';
import type { Database } from '../../platform/database/database.ts';
import { sql } from '../../platform/database/fragment.ts';
import { suspensionEnded } from './auth.events.ts';

/**
 * Ends the suspension that was due first, on record. Answers how many, none or one: each moves the counts of everyone whom the
 * person knows, and holds them until it commits.
 */
export async function endDueSuspensions(database: Database, now: Date): Promise<number> {
  const rows = await database.repeated(() =>
    database.run(sql`WITH ended AS (
        UPDATE users SET status = 'active' WHERE id = (
          SELECT id FROM users WHERE suspended_until <= ${now} AND status = 'suspended'
          ORDER BY suspended_until LIMIT 1 FOR UPDATE SKIP LOCKED
        ) RETURNING id
      ), recorded AS (${recordEvents(suspensionEnded, { userId: sql`id::text` }, sql`ended`)}
      ), noted AS (
        INSERT INTO moderation_actions (actor_id, actor_name, action, user_id, note)
        SELECT NULL, 'time', 'restore', id, 'The suspension was over.' FROM ended
      )
      SELECT id FROM ended`),
  );
  return rows.length;
}
