import { AUTHOR, personDetails, personInLists, viewer } from '../../core/visibility.ts';
import type { Database } from '../../platform/database/database.ts';
import { sql, type Fragment } from '../../platform/database/fragment.ts';
import { idsOf, type Named } from './named.ts';

interface NameRow {
  readonly kind: Named['kind'];
  readonly id: string;
  readonly name: string;
}

/** Names of people and lists by id, of those that the owner of a feed may name. */
export interface RuleNames {
  readonly people: ReadonlyMap<string, string>;
  readonly lists: ReadonlyMap<string, string>;
}

/**
 * A person may be named whom the owner may see by id: in lists, or by following them. A list may be named that is the
 * owner's, or public and of a person whose lists the owner may see; of another person it is told by name and owner.
 */
export function namesText(ownerId: string, named: readonly Pick<Named, 'kind' | 'id'>[], lock: Fragment): Fragment {
  const owner = viewer(ownerId);
  return sql`WITH person AS MATERIALIZED (
    SELECT id FROM users WHERE id = ANY (${idsOf(named, 'person')}::bigint[]) ORDER BY id ${lock}
  ), list AS MATERIALIZED (
    SELECT id, user_id, name, is_public FROM user_lists WHERE id = ANY (${idsOf(named, 'list')}::bigint[]) ORDER BY id ${lock}
  )
  SELECT 'person' AS kind, u.id, u.username AS name
  FROM person JOIN users AS u ON u.id = person.id JOIN user_profiles AS up ON up.user_id = u.id
  WHERE ${personInLists(AUTHOR, owner)} OR ${personDetails(AUTHOR, owner)}
  UNION ALL
  SELECT 'list', list.id, CASE WHEN u.id = ${owner} THEN list.name ELSE list.name || ' of @' || u.username END
  FROM list JOIN users AS u ON u.id = list.user_id JOIN user_profiles AS up ON up.user_id = u.id
  WHERE u.id = ${owner} OR (list.is_public AND ${personDetails(AUTHOR, owner)})`;
}

/**
 * Looks up what rules name, in one query. With `keep`, nothing of it is deleted before the transaction ends: a person who is
 * deleted just then is either not found, or is found in the saved feed by the job that drops them.
 */
export async function findNames(
  database: Database,
  ownerId: string,
  named: readonly Pick<Named, 'kind' | 'id'>[],
  { keep = false } = {},
): Promise<RuleNames> {
  const lock = keep ? sql`FOR KEY SHARE` : sql``;
  const rows = named.length === 0 ? [] : await database.run<NameRow>(namesText(ownerId, named, lock));
  const of = (kind: Named['kind']) =>
    new Map(rows.filter((row) => row.kind === kind).map(({ id, name }) => [id, name] as const));
  return { people: of('person'), lists: of('list') };
}

/** Ids by lower-case username, of the people that the owner may name. */
export async function findIds(
  database: Database,
  ownerId: string,
  usernames: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (usernames.length === 0) return new Map();
  const owner = viewer(ownerId);
  const rows = await database.run<{ id: string; username: string }>(sql`SELECT u.id, lower(u.username) AS username
    FROM users AS u JOIN user_profiles AS up ON up.user_id = u.id
    WHERE lower(u.username) = ANY (${usernames}::text[])
      AND (${personInLists(AUTHOR, owner)} OR ${personDetails(AUTHOR, owner)})`);
  return new Map(rows.map(({ id, username }) => [username, id]));
}
