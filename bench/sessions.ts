import { createHash } from 'node:crypto';
import { withClient } from './data/prepare.ts';

/** Real sessions of the readers, as signing in leaves them: the database keeps the hash, the cookie holds the token. */
export async function openSessions(
  ownerUrl: string,
  seed: number,
  readers: readonly number[],
): Promise<Map<number, string>> {
  const tokens = new Map(readers.map((id) => [id, digest(`bench ${seed} ${id}`).toString('base64url')]));
  await withClient(ownerUrl, async (client) => {
    await client.query('TRUNCATE sessions');
    await client.query(
      `INSERT INTO sessions (user_id, token, expires_at)
       SELECT *, now() + interval '7 days' FROM unnest($1::bigint[], $2::text[])`,
      [readers, [...tokens.values()].map((token) => digest(token).toString('hex'))],
    );
  });
  return new Map([...tokens].map(([id, token]) => [id, `vrss_session=${token}`]));
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
