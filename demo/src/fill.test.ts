import { numbered } from '../../server/test/numbered.ts';
import { argon2Sync } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { databaseUrl, withClient } from '../../server/test/cluster.ts';
import { testDatabase } from '../../server/test/database.ts';
import { writtenPost } from '@vrss/server/texts';
import { postVisible } from '@vrss/server/visibility';
import { compile, sql } from '@vrss/server/fragment';
import { DemoRefused, fillDemo, type DemoReader } from './index.ts';

const { ownerUrl, database } = await testDatabase();
const settings = { installation: 'private' } as const;
const until = new Date('2026-03-01T18:00:00Z');
const options = { databaseUrl: ownerUrl, settings, until, posts: 2_500 };

async function read<Row extends object>(text: string): Promise<Row[]> {
  return await database.run<Row>(numbered(text));
}

async function write(text: string): Promise<void> {
  await withClient(ownerUrl, (client) => client.query(text));
}

async function isEmpty(): Promise<boolean> {
  const rows = await read<{ people: string; posts: string; follows: string }>(
    `SELECT (SELECT count(*) FROM users WHERE role = 'member') AS people, (SELECT count(*) FROM posts) AS posts,
            (SELECT count(*) FROM user_follows) AS follows`,
  );
  return Object.values(rows[0] ?? {}).every((count) => count === '0');
}

describe('the demo is refused', () => {
  test('where PUBLIC_URL is set for it', async () => {
    const asked = fillDemo({ ...options, settings: { installation: 'public' } });
    await expect(asked).rejects.toThrow(DemoRefused);
  });

  test('where PUBLIC_URL is set for the running server', async () => {
    await write(`UPDATE installation SET public_url = 'https://harrow.example'`);
    await expect(fillDemo(options)).rejects.toThrow(/is public/);
    await write('UPDATE installation SET public_url = NULL');
    expect(await isEmpty()).toBe(true);
  });

  test('where somebody is beside the administrator', async () => {
    await write(`INSERT INTO users (username, email, role) VALUES ('admin1', 'a@example.org', 'administrator')`);
    await write(`INSERT INTO users (username, email) VALUES ('member1', 'm@example.org')`);
    await expect(fillDemo(options)).rejects.toThrow(/people here besides the administrator/);
    await write(`DELETE FROM users WHERE username = 'member1'`);
  });

  test('where a post stands', async () => {
    await write(
      `INSERT INTO posts (user_id, type, content, published_at) SELECT id, 'text_short', 'Hello.', now() FROM users`,
    );
    await expect(fillDemo(options)).rejects.toThrow(/posts here already/);
    await write('DELETE FROM posts');
  });
});

test('a run that is ended half-way leaves nothing behind', async () => {
  const ended = fillDemo({
    ...options,
    progress: (step, done) => {
      if (step === 'liking posts' && done > 0) throw new Error('ended');
    },
  });
  await expect(ended).rejects.toThrow('ended');
  expect(await isEmpty()).toBe(true);
});

describe('a filled installation', () => {
  const steps: string[] = [];
  let reader: DemoReader;
  beforeAll(async () => {
    reader = await fillDemo({ ...options, progress: (step, done) => steps.push(`${step} ${done}`) });
  });

  test('holds the graph: 962 people, the friendships the trigger made, and follows beside both of each', async () => {
    const [found] = await read<Record<string, number>>(
      `SELECT (SELECT count(*)::int FROM users WHERE role = 'member') AS people,
              (SELECT count(*)::int FROM user_profiles) AS profiles, (SELECT count(*)::int FROM storage_usage) AS storage,
              (SELECT count(*)::int FROM user_follows) AS follows, (SELECT count(*)::int FROM friendships) AS friendships,
              (SELECT count(*)::int FROM posts) AS posts`,
    );
    expect(found?.follows).toBeGreaterThan(44_000);
    expect(found).toMatchObject({
      people: 962,
      profiles: 962,
      storage: 962,
      friendships: 18_812,
      posts: 2_500,
    });
  });

  test('has counters that equal a recount', async () => {
    const wrong = await read(
      `SELECT user_id FROM user_profiles
       WHERE followers_count <> (SELECT count(*) FROM user_follows WHERE following_id = user_id)
          OR following_count <> (SELECT count(*) FROM user_follows WHERE follower_id = user_id)
          OR friends_count <> (SELECT count(*) FROM friendships WHERE user_id IN (user_id_1, user_id_2))
       UNION ALL
       SELECT id FROM posts
       WHERE likes_count <> (SELECT count(*) FROM post_interactions WHERE post_id = posts.id AND type = 'like')`,
    );
    expect(wrong).toEqual([]);
  });

  test('holds long posts with titles among the short ones, and likes by those who see the post', async () => {
    const [found] = await read<Record<string, number>>(
      `SELECT count(*) FILTER (WHERE type = 'text_long' AND title <> '')::int AS long,
              count(*) FILTER (WHERE type = 'text_short' AND title IS NULL)::int AS short,
              sum(likes_count)::int AS likes
       FROM posts`,
    );
    expect(found?.long).toBeGreaterThan(40);
    expect((found?.long ?? 0) + (found?.short ?? 0)).toBe(2_500);
    expect(found?.likes).toBeGreaterThan(20_000);
    const { text: visible } = compile(postVisible(sql`post`, sql`post_interactions.user_id`));
    const wrong = await read(
      `SELECT post_interactions.id FROM post_interactions
       JOIN posts AS post ON post.id = post_id
       WHERE NOT ${visible} OR post_interactions.created_at <= published_at
          OR post_interactions.created_at > '2026-03-01T18:00:00Z'`,
    );
    expect(wrong).toEqual([]);
  });

  test('keeps of every text what publishing it would keep: HTML, how it begins, its tags, whom it mentions', async () => {
    const posts = await read<{
      title: string | null;
      content: string;
      content_html: string | null;
      tags: string[];
      names: string[];
    }>(
      `SELECT title, content, content_html, tags,
              ARRAY(SELECT tag FROM post_tags WHERE post_id = posts.id ORDER BY tag) AS names
       FROM posts WHERE content LIKE '%#%' OR title IS NOT NULL`,
    );
    expect(posts.length).toBeGreaterThan(500);
    for (const { title, content, content_html: html, tags, names } of posts) {
      const written = writtenPost(
        title === null ? { type: 'text_short', content, tags } : { type: 'text_long', title, content, tags },
      );
      expect(html).toBe(written.contentHtml);
      expect(names).toEqual(written.tags.map(({ tag }) => tag).sort());
    }
    const [found] = await read<{ mentions: number; strangers: number }>(
      `SELECT count(*)::int AS mentions,
              count(*) FILTER (WHERE NOT EXISTS (
                SELECT FROM user_follows WHERE follower_id = posts.user_id AND following_id = post_mentions.user_id))::int AS strangers
       FROM post_mentions JOIN posts ON posts.id = post_id`,
    );
    expect(found?.mentions).toBeGreaterThan(200);
    expect(found?.strangers).toBe(0);
  });

  test('lies before the moment given, follows after both people joined, friendships at the later follow', async () => {
    const wrong = await read(
      `SELECT 'post' FROM posts JOIN users ON users.id = posts.user_id
       WHERE published_at > '2026-03-01T18:00:00Z' OR published_at < users.created_at
       UNION ALL
       SELECT 'follow' FROM user_follows AS follow JOIN users ON users.id IN (follower_id, following_id)
       WHERE follow.created_at < users.created_at OR follow.created_at > '2026-03-01T18:00:00Z'
       UNION ALL
       SELECT 'friendship' FROM friendships
       WHERE created_at <> (SELECT max(created_at) FROM user_follows
                            WHERE (follower_id, following_id) IN ((user_id_1, user_id_2), (user_id_2, user_id_1)))`,
    );
    expect(wrong).toEqual([]);
  });

  test('lets one verified reader in, by the password that was told, and nobody else', async () => {
    const rows = await read<{ username: string; password_hash: string; email_verified: boolean }>(
      `SELECT username, password_hash, email_verified FROM users WHERE password_hash <> '!'`,
    );
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({ username: reader.username, email_verified: true });
    expect(opens(reader.password, rows[0]?.password_hash ?? '')).toBe(true);
    expect(reader.password.length).toBeGreaterThanOrEqual(20);
  });

  test('was told of step by step', () => {
    expect(steps[0]).toBe('inventing people 0');
    expect(steps.at(-1)).toBe('liking posts 1');
    for (const step of ['inventing people', 'making friendships', 'writing posts', 'liking posts']) {
      expect(steps).toContain(`${step} 0`);
      expect(steps).toContain(`${step} 1`);
    }
    expect(steps.length).toBeGreaterThan(15);
  });

  test('is not filled a second time', async () => {
    await expect(fillDemo(options)).rejects.toThrow('already filled, on 2026-03-01');
  });

  test('holds the same bytes when it is filled with the same seed and moment elsewhere', async () => {
    const other = databaseUrl(ownerUrl, `${new URL(ownerUrl).pathname.slice(1)}_again`);
    await withClient(databaseUrl(ownerUrl, 'postgres'), (client) =>
      client.query(`CREATE DATABASE ${new URL(other).pathname.slice(1)} TEMPLATE vrss_template`),
    );
    try {
      const again = await fillDemo({ ...options, databaseUrl: other });
      expect(again.username).toBe(reader.username);
      expect(again.password).not.toBe(reader.password);
      expect(await contents(other)).toEqual(await contents(ownerUrl));
    } finally {
      await withClient(databaseUrl(ownerUrl, 'postgres'), (client) =>
        client.query(`DROP DATABASE ${new URL(other).pathname.slice(1)} WITH (FORCE)`),
      );
    }
  });
});

/** A digest of everything that was written but ids, which depend on who came before. */
async function contents(url: string): Promise<unknown> {
  return await withClient(url, async (client) => {
    const { rows } = await client.query<Record<string, string>>(
      `SELECT (SELECT md5(string_agg(concat_ws('|', username, display_name, bio, location, website, visibility,
                          extract(epoch FROM users.created_at)), ',' ORDER BY users.id))
               FROM users JOIN user_profiles ON user_id = users.id WHERE role = 'member') AS people,
              (SELECT md5(string_agg(concat_ws('|', username, type, title, content, content_html, tags, visibility, likes_count, extract(epoch FROM published_at)), ','
                          ORDER BY posts.id))
               FROM posts JOIN users ON users.id = user_id) AS posts,
              (SELECT md5(string_agg(concat_ws('|', post_id - (SELECT min(id) FROM posts), tag, name), ',' ORDER BY post_id, tag))
               FROM post_tags) AS tags,
              (SELECT md5(string_agg(concat_ws('|', post_id - (SELECT min(id) FROM posts), username), ','
                          ORDER BY post_id, username))
               FROM post_mentions JOIN users ON users.id = user_id) AS mentions,
              (SELECT md5(string_agg(concat_ws('|', username, post_id - (SELECT min(id) FROM posts),
                          extract(epoch FROM post_interactions.created_at)), ',' ORDER BY post_interactions.id))
               FROM post_interactions JOIN users ON users.id = user_id) AS likes,
              (SELECT md5(string_agg(concat_ws('|', one.username, other.username, extract(epoch FROM follow.created_at)), ','
                          ORDER BY follow.id))
               FROM user_follows AS follow
               JOIN users AS one ON one.id = follower_id JOIN users AS other ON other.id = following_id) AS follows`,
    );
    return rows[0];
  });
}

/** Whether a password belongs to an argon2id hash in its usual text form. */
function opens(password: string, stored: string): boolean {
  const [, memory, passes, parallelism, salt = '', key = ''] =
    /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$(.+)\$(.+)$/.exec(stored) ?? [];
  const computed = argon2Sync('argon2id', {
    message: password,
    nonce: Buffer.from(salt, 'base64'),
    memory: Number(memory),
    passes: Number(passes),
    parallelism: Number(parallelism),
    tagLength: 32,
  });
  return computed.equals(Buffer.from(key, 'base64'));
}
