import type { ClientBase } from 'pg';

/** A column as the catalogue has it. */
export interface CatalogueColumn {
  readonly table_name: string;
  readonly column_name: string;
  /** As `format_type` writes it, without length or precision: `bigint`, `character varying`, `post_type`, `bigint[]`. */
  readonly type: string;
  readonly is_nullable: boolean;
  readonly has_default: boolean;
}

export interface CatalogueEnum {
  readonly name: string;
  readonly labels: readonly string[];
}

/** Columns of all our tables, by table name and position. */
export async function readColumns(client: ClientBase): Promise<CatalogueColumn[]> {
  const { rows } = await client.query<CatalogueColumn>(`
    SELECT pg_class.relname AS table_name, attname AS column_name, format_type(atttypid, NULL) AS type,
           NOT attnotnull AS is_nullable, atthasdef AS has_default
    FROM pg_attribute
    JOIN pg_class ON pg_class.oid = attrelid
    WHERE relnamespace = 'public'::regnamespace AND relkind = 'r' AND attnum > 0 AND NOT attisdropped
    ORDER BY pg_class.relname COLLATE "C", attnum`);
  return rows;
}

/** Our enums with their labels in order. */
export async function readEnums(client: ClientBase): Promise<CatalogueEnum[]> {
  const { rows } = await client.query<CatalogueEnum>(`
    SELECT typname AS name, array_agg(enumlabel::text ORDER BY enumsortorder) AS labels
    FROM pg_type JOIN pg_enum ON enumtypid = pg_type.oid
    WHERE typnamespace = 'public'::regnamespace
    GROUP BY typname
    ORDER BY typname COLLATE "C"`);
  return rows;
}
