/**
 * Writes, from a database that was migrated to the newest version, server/src/platform/database/schema.ts, the types that
 * Kysely checks queries against, and migrations/catalogue.json, with which `vrss doctor` compares a live database.
 * `--check` compares instead and exits with 1 when a file is out of date.
 */
import { join } from 'node:path';
import { format } from 'prettier';
import { Client } from 'pg';
import { projectDir } from '../server/src/config/project.ts';
import { describeSchema, migrate, MIGRATIONS_FOLDER } from '../server/src/platform/database/migrate/index.ts';
import { readColumns, readEnums, type CatalogueColumn, type CatalogueEnum } from './database-catalogue.ts';
import { writeOrCheck } from './generated-file.ts';
import { startThrowawayPostgres } from './throwaway-postgres.ts';

const TYPES_FILE = join(projectDir, 'server/src/platform/database/schema.ts');
const CATALOGUE_FILE = join(MIGRATIONS_FOLDER, 'catalogue.json');

const HEAD = `/**
 * The migrated schema, one interface a table, as \`node tools/database-types.ts\` reads it from the catalogue. Not edited by hand.
 * Comments on tables and columns stand in the migrations.
 */
import type { ColumnType } from 'kysely';

/** bigint: its digits as a string, in both directions. */
export type Int8 = string;

/** timestamptz: milliseconds only, since a Date cuts the microseconds off; write a string to keep them. */
export type Timestamp = ColumnType<Date, Date | string, Date | string>;

export type JsonValue = string | number | boolean | null | JsonValue[] | { [key: string]: JsonValue };

/** jsonb: read as a value, written as JSON text, since the driver takes an array for one of PostgreSQL's. */
export type Json = ColumnType<JsonValue, string, string>;

/** A column that an INSERT may leave out. */
export type WithDefault<T> =
  [T] extends [ColumnType<infer Select, infer Insert, infer Update>]
    ? ColumnType<Select, Insert | undefined, Update>
    : ColumnType<T, T | undefined, T>;
`;

const TYPES: Readonly<Record<string, string>> = {
  bigint: 'Int8',
  integer: 'number',
  smallint: 'number',
  boolean: 'boolean',
  text: 'string',
  'character varying': 'string',
  character: 'string',
  uuid: 'string',
  json: 'Json',
  jsonb: 'Json',
  'timestamp with time zone': 'Timestamp',
};

function typeOf(column: CatalogueColumn, enums: readonly CatalogueEnum[]): string {
  const element = column.type.replace(/\[\]$/, '');
  const name = TYPES[element] ?? (enums.some((one) => one.name === element) ? pascalCase(element) : undefined);
  if (name === undefined)
    throw new Error(`${column.table_name}.${column.column_name}: no type is known for ${column.type}.`);
  const whole = column.type === element ? name : `${name}[]`;
  return column.has_default ? `WithDefault<${whole}>` : whole;
}

function pascalCase(name: string): string {
  return name.replace(/(?:^|_)([a-z])/g, (_match, letter: string) => letter.toUpperCase());
}

/** The file's text, before it is formatted. */
function render(columns: readonly CatalogueColumn[], enums: readonly CatalogueEnum[]): string {
  const tables = Map.groupBy(columns, (column) => column.table_name);
  const unions = enums.map(
    ({ name, labels }) => `export type ${pascalCase(name)} = ${labels.map((label) => `'${label}'`).join(' | ')};`,
  );
  const interfaces = [...tables].map(([table, its]) => {
    const lines = its.map(
      (column) => `${column.column_name}: ${typeOf(column, enums)}${column.is_nullable ? ' | null' : ''};`,
    );
    return `export interface ${pascalCase(table)}Table {\n${lines.join('\n')}\n}`;
  });
  const all = [...tables.keys()].map((table) => `${table}: ${pascalCase(table)}Table;`);
  const database = `/** Every table under its name. */\nexport interface DB {\n${all.join('\n')}\n}`;
  return [HEAD, ...unions, ...interfaces, database].join('\n\n');
}

async function generate(): Promise<{ types: string; catalogue: string }> {
  const postgres = await startThrowawayPostgres();
  const client = new Client({ connectionString: postgres.connectionString });
  try {
    await client.connect();
    await migrate(client);
    const text = render(await readColumns(client), await readEnums(client));
    return {
      types: await format(text, { parser: 'typescript', printWidth: 120, singleQuote: true, trailingComma: 'all' }),
      catalogue: `${JSON.stringify(await describeSchema(client), null, 2)}\n`,
    };
  } finally {
    await client.end();
    await postgres.stop();
  }
}

const { types, catalogue } = await generate();
await writeOrCheck(TYPES_FILE, types, 'npx --no node tools/database-types.ts');
await writeOrCheck(CATALOGUE_FILE, catalogue, 'npx --no node tools/database-types.ts');
