import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { projectDir } from '../../../config/project.ts';
import { MigrationError } from './migration-error.ts';

/** The project's own migrations. */
export const MIGRATIONS_FOLDER = join(projectDir, 'migrations');

/** A numbered SQL file. */
export interface Migration {
  /** The file's name without its ending, as in `schema_migrations.version`. */
  readonly version: string;
  readonly number: number;
  readonly sql: string;
  /** Whether the version of VRSS before this migration can run on it, as its head comment says. */
  readonly isCompatibleWithPrevious: boolean;
}

const FILE = /^(\d{3})_[a-z0-9_]+\.sql$/;
const HEAD = /^-- compatible-with-previous: (yes|no)\b/;
/** `schema_migrations.version` is a VARCHAR(50). */
const LONGEST_VERSION = 50;

/** The migrations of a folder in their order. Throws MigrationError for a file without head comment, a gap or a double number. */
export async function readMigrations(folder: string): Promise<Migration[]> {
  const names = (await readdir(folder)).filter((name) => FILE.test(name)).sort();
  const migrations = await Promise.all(names.map((name) => readMigration(folder, name)));
  const misplaced = migrations.find((migration, index) => migration.number !== index + 1);
  if (misplaced !== undefined)
    throw new MigrationError(`${misplaced.version}.sql does not follow the migration before it.`);
  return migrations;
}

async function readMigration(folder: string, name: string): Promise<Migration> {
  const sql = await readFile(join(folder, name), 'utf8');
  const version = name.slice(0, -'.sql'.length);
  const head = HEAD.exec(sql);
  if (head === null)
    throw new MigrationError(`${name} does not begin with "-- compatible-with-previous: yes" or "no".`);
  if (version.length > LONGEST_VERSION)
    throw new MigrationError(`The name ${name} is longer than ${LONGEST_VERSION} characters.`);
  return { version, number: Number(name.slice(0, 3)), sql, isCompatibleWithPrevious: head[1] === 'yes' };
}

/** The SQL that undoes a migration. */
export async function readRollback(folder: string, { version }: Migration): Promise<string> {
  const file = join(folder, 'rollback', `${version.slice(0, 3)}_rollback.sql`);
  try {
    return await readFile(file, 'utf8');
  } catch (cause) {
    throw new MigrationError(`${version} cannot be undone: ${file} is missing.`, { cause });
  }
}
