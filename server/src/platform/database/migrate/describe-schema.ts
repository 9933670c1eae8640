import type { ClientBase } from 'pg';

/** Everything of ours that the catalogue holds, extensions aside, one line a thing, the same on every PostgreSQL that VRSS runs on. */
const DESCRIPTION = `
  WITH ours AS (
    SELECT oid, relname, relkind, relnamespace FROM pg_class WHERE relnamespace = 'public'::regnamespace
  ), functions AS (
    SELECT oid FROM pg_proc
    WHERE pronamespace = 'public'::regnamespace
      AND NOT EXISTS (SELECT 1 FROM pg_depend WHERE objid = pg_proc.oid AND deptype = 'e')
  )
  SELECT concat_ws(' ', 'relation', relname, relkind, obj_description(oid, 'pg_class')) AS line FROM ours
  UNION ALL
  SELECT concat_ws(' ', 'column', relname, attname, format_type(atttypid, atttypmod), CASE WHEN attnotnull THEN 'not null' END,
                   pg_get_expr(adbin, adrelid), col_description(attrelid, attnum))
  FROM pg_attribute JOIN ours ON ours.oid = attrelid
  LEFT JOIN pg_attrdef ON adrelid = attrelid AND adnum = attnum
  WHERE relkind = 'r' AND attnum > 0 AND NOT attisdropped
  UNION ALL
  -- NOT NULL became a constraint of its own in 18; the columns say it on every version.
  SELECT concat_ws(' ', 'constraint', relname, conname, pg_get_constraintdef(pg_constraint.oid))
  FROM pg_constraint JOIN ours ON ours.oid = conrelid WHERE contype != 'n'
  UNION ALL
  SELECT concat_ws(' ', 'index', pg_get_indexdef(indexrelid)) FROM pg_index JOIN ours ON ours.oid = indrelid
  UNION ALL
  SELECT concat_ws(' ', 'trigger', pg_get_triggerdef(pg_trigger.oid)) FROM pg_trigger JOIN ours ON ours.oid = tgrelid WHERE NOT tgisinternal
  UNION ALL
  SELECT concat_ws(' ', 'function', pg_get_functiondef(oid)) FROM functions
  UNION ALL
  SELECT concat_ws(' ', 'enum', typname, string_agg(enumlabel, ' ' ORDER BY enumsortorder))
  FROM pg_type JOIN pg_enum ON enumtypid = pg_type.oid WHERE typnamespace = 'public'::regnamespace GROUP BY typname`;

/** The schema as sorted lines, for comparing two databases; sequences, tables, columns, constraints, indexes, triggers, functions, enums. */
export async function describeSchema(client: ClientBase): Promise<string[]> {
  const { rows } = await client.query<{ line: string }>(DESCRIPTION);
  return rows.map(({ line }) => line).sort();
}
