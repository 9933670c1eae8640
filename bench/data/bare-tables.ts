import type { Client } from 'pg';

/**
 * Strips the tables of unique constraints, foreign keys and indexes, and switches their triggers and autovacuum off: rows
 * are stored several times faster so, and a constraint that is restored checks all of them. `bench.stripped` keeps what
 * restores each. Primary keys stay: rows arrive in their order, which costs next to nothing.
 */
export function stripTables(tables: readonly string[]): string {
  const filled = `ARRAY[${tables.map((table) => `'${table}'::regclass`).join(', ')}]`;
  return `
    CREATE TABLE bench.stripped (restore text PRIMARY KEY, position int NOT NULL);
    DO $$
    DECLARE
      rule record;
    BEGIN
      FOR rule IN
        SELECT CASE contype WHEN 'f' THEN 3 ELSE 1 END AS position,
          format('ALTER TABLE %s DROP CONSTRAINT %I', conrelid::regclass, conname) AS strip,
          format('ALTER TABLE %s ADD CONSTRAINT %I %s', conrelid::regclass, conname, pg_get_constraintdef(oid)) AS restore
        FROM pg_constraint
        WHERE (contype IN ('u', 'f') AND conrelid = ANY (${filled})) OR (contype = 'f' AND confrelid = ANY (${filled}))
        UNION ALL
        SELECT 2, format('DROP INDEX %s', indexrelid::regclass), pg_get_indexdef(indexrelid)
        FROM pg_index
        WHERE indrelid = ANY (${filled}) AND NOT EXISTS (SELECT FROM pg_constraint WHERE conindid = indexrelid AND contype != 'f')
        UNION ALL
        SELECT 4, format('ALTER TABLE %s DISABLE TRIGGER USER, SET (autovacuum_enabled = off)', filled),
          format('ALTER TABLE %s ENABLE TRIGGER USER, RESET (autovacuum_enabled)', filled)
        FROM unnest(${filled}) AS filled
        ORDER BY position DESC
      LOOP
        EXECUTE rule.strip;
        INSERT INTO bench.stripped VALUES (rule.restore, rule.position);
      END LOOP;
    END $$;`;
}

/** Restores what is still stripped, each in a transaction of its own, so that a run that was ended continues there. */
export async function restoreTables(client: Client): Promise<void> {
  const { rows } = await client.query<{ restore: string }>(
    'SELECT restore FROM bench.stripped ORDER BY position, restore',
  );
  for (const { restore } of rows) {
    await client.query('BEGIN');
    await client.query(restore);
    await client.query('DELETE FROM bench.stripped WHERE restore = $1', [restore]);
    await client.query('COMMIT');
  }
}
