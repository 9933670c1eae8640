import type { MentionAudience, Visibility } from '@vrss/contract';
import { recordEvents } from '../../core/events.ts';
import type { Database } from '../../platform/database/database.ts';
import { identifier, listed, sql } from '../../platform/database/fragment.ts';
import { visibilityChanged } from './privacy.events.ts';

/** The switches of a profile, as its columns. */
export interface Switches {
  readonly visibility: Visibility;
  readonly mentions_from: MentionAudience;
  readonly age_shown: boolean;
  readonly in_search_engines: boolean;
  readonly in_suggestions: boolean;
}

export interface PrivacyRow extends Switches {
  readonly followers_count: number;
}

/** Undefined where the account has gone. */
export async function findPrivacy(database: Database, userId: string): Promise<PrivacyRow | undefined> {
  const [row] = await database.run<PrivacyRow>(sql`SELECT visibility, mentions_from, age_shown, in_search_engines,
      in_suggestions, followers_count
    FROM user_profiles WHERE user_id = ${userId}`);
  return row;
}

/** Writes what is given; what is left out stays. A change of visibility is recorded. */
export async function updateSwitches(database: Database, userId: string, changes: Partial<Switches>): Promise<void> {
  const given = Object.entries<unknown>(changes).filter(([, value]) => value !== undefined);
  if (given.length === 0) return;
  await database.run(sql`WITH earlier AS MATERIALIZED (
      SELECT user_id, visibility FROM user_profiles WHERE user_id = ${userId} FOR NO KEY UPDATE
    ), changed AS (
      UPDATE user_profiles SET ${listed(given.map(([column, value]) => sql`${identifier(column)} = ${value}`))}
      FROM earlier WHERE user_profiles.user_id = earlier.user_id
      RETURNING user_profiles.user_id, user_profiles.visibility, earlier.visibility AS earlier
    )
    ${recordEvents(
      visibilityChanged,
      { userId: sql`user_id::text`, visibility: sql`visibility` },
      sql`changed WHERE visibility != earlier`,
    )}`);
}
