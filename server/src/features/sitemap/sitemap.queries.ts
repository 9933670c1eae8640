import { AUTHOR, personAtAddress, personIndexable, postVisible, viewer } from '../../core/visibility.ts';
import type { Database } from '../../platform/database/database.ts';
import { sql, type Fragment } from '../../platform/database/fragment.ts';

/** Ids of one page of the sitemap: from `first` up to, but without, `end`. */
export interface IdRange {
  readonly first: number;
  readonly end: number;
}

export interface PersonAddressRow {
  readonly username: string;
}

export interface PostAddressRow extends PersonAddressRow {
  readonly id: string;
  readonly changed_at: Date;
}

const NOBODY = viewer(null);

/** The highest ids that were given out: the sitemap has pages up to them, however few of the ids are listed. */
export async function findHighestIds(database: Database): Promise<{ people: number; posts: number }> {
  const [row] = await database.run<{ people: string; posts: string }>(
    sql`SELECT coalesce((SELECT max(id) FROM users), 0) AS people, coalesce((SELECT max(id) FROM posts), 0) AS posts`,
  );
  return { people: Number(row?.people), posts: Number(row?.posts) };
}

const between = (id: Fragment, { first, end }: IdRange) => sql`${id} >= ${first}::bigint AND ${id} < ${end}::bigint`;

export function peopleText(range: IdRange): Fragment {
  return sql`SELECT u.username FROM users AS u JOIN user_profiles AS up ON up.user_id = u.id
    WHERE ${between(sql`u.id`, range)} AND ${personIndexable(AUTHOR)} AND ${personAtAddress(AUTHOR, NOBODY)}
    ORDER BY u.id`;
}

export function postsText(range: IdRange): Fragment {
  return sql`SELECT p.id, u.username, coalesce(p.edited_at, p.published_at) AS changed_at
    FROM (SELECT * FROM posts WHERE ${between(sql`posts.id`, range)} AND visibility = 'public' OFFSET 0) AS p
    CROSS JOIN LATERAL (SELECT * FROM users WHERE users.id = p.user_id OFFSET 0) AS u
    CROSS JOIN LATERAL (SELECT * FROM user_profiles WHERE user_profiles.user_id = p.user_id OFFSET 0) AS up
    WHERE ${personIndexable(AUTHOR)} AND ${postVisible(sql`p`, NOBODY, AUTHOR)}
    ORDER BY p.id`;
}

/** People of a page whom search engines may list. */
export async function findPeople(database: Database, range: IdRange): Promise<PersonAddressRow[]> {
  return database.run<PersonAddressRow>(peopleText(range));
}

/** Posts of a page that search engines may list: public ones of such people. */
export async function findPosts(database: Database, range: IdRange): Promise<PostAddressRow[]> {
  return database.run<PostAddressRow>(postsText(range));
}
