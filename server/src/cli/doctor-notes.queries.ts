import type { ClientBase } from 'pg';

/** Bytes from which on an index that nobody reads costs enough to be told of. */
const NOTEWORTHY = 1_048_576;

/** What is not wrong but worth knowing, a line each; only reads. */
export async function readNotes(client: ClientBase): Promise<string[]> {
  return [...(await lettersNotKnown(client)), ...(await peopleOverQuota(client)), ...(await unusedIndexes(client))];
}

/**
 * What of LC_CTYPE hinders searches for names, and where it stands what to do; none where it knows letters of every script.
 * Nothing is wrong then: what is searched for is found, later or in its own case.
 */
async function lettersNotKnown(client: ClientBase): Promise<string[]> {
  const { rows } = await client.query<{ type: string; slow: boolean; cased: boolean }>(
    `SELECT datctype AS type, show_trgm('жук') = '{}' AS slow, lower('Ж') <> 'ж' AS cased
     FROM pg_database WHERE datname = current_database()`,
  );
  const [found] = rows;
  if (found === undefined || !(found.slow || found.cased)) return [];
  const hindered = [found.slow && 'slowly', found.cased && 'in their own case alone'].filter(Boolean).join(' and ');
  return [
    `LC_CTYPE is ${found.type}: names in other letters than a to z are found ${hindered} (docs/operating.md, Letters of every script)`,
  ];
}

/** Lawful after a downgrade (decision 221): nothing more is stored for them, and nothing goes. */
async function peopleOverQuota(client: ClientBase): Promise<string[]> {
  const { rows } = await client.query<{ people: number }>(
    'SELECT count(*)::int AS people FROM storage_usage WHERE used_bytes > quota_bytes',
  );
  const people = rows[0]?.people ?? 0;
  return people === 0 ? [] : [`${people} ${people === 1 ? 'person uses' : 'people use'} more storage than their quota`];
}

/** Indexes that only cost: each write of their table keeps them, and no statement has read them since the statistics began. */
async function unusedIndexes(client: ClientBase): Promise<string[]> {
  const { rows } = await client.query<{ note: string }>(
    `SELECT format('the index %s on %s (%s) has not been used since %s', indexrelname, relname, pg_size_pretty(size),
              coalesce(to_char(stats_reset AT TIME ZONE 'UTC', 'YYYY-MM-DD'), 'the database was created')) AS note
     FROM pg_stat_user_indexes
     JOIN pg_index USING (indexrelid)
     JOIN pg_stat_database ON datname = current_database()
     CROSS JOIN LATERAL pg_relation_size(indexrelid) AS size
     WHERE schemaname = 'public' AND idx_scan = 0 AND size >= $1 AND NOT indisunique
       AND NOT EXISTS (SELECT FROM pg_constraint WHERE conindid = indexrelid)
     ORDER BY size DESC, indexrelname`,
    [NOTEWORTHY],
  );
  return rows.map(({ note }) => note);
}
