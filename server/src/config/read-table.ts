import type { Setting, ValuesOf } from './table.ts';

export type Environment = Readonly<Record<string, string | undefined>>;
/** Reads a whole file as text, or throws. */
export type ReadFile = (path: string) => string;

/** Where settings come from. */
export interface Source {
  readonly env: Environment;
  readonly readFile: ReadFile;
}

type Table = Readonly<Record<string, Setting<unknown>>>;

/**
 * Reads every setting of a table from NAME or NAME_FILE; an empty text counts as absent. Faults are added to the list as
 * sentences, and a setting at fault has its default: the values may be used only when the list stayed empty.
 */
export function readTable<T extends Table>(
  table: T,
  source: Source,
  faults: string[],
  nameOf: (key: string) => string = (key) => key,
): ValuesOf<T> {
  const values: Record<string, unknown> = {};
  for (const [key, setting] of Object.entries(table)) {
    const name = nameOf(key);
    values[key] = setting.fallback === undefined ? null : setting.parse(setting.fallback);
    try {
      const text = readText(name, source);
      if (text !== undefined) values[key] = setting.parse(text);
    } catch (error) {
      faults.push(`${name} ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  return values as ValuesOf<T>;
}

function readText(name: string, { env, readFile }: Source): string | undefined {
  const text = givenAs(env, name);
  const path = givenAs(env, `${name}_FILE`);
  if (text !== undefined && path !== undefined) {
    throw new Error(`and ${name}_FILE are both set: keep one of them.`);
  }
  if (path === undefined) return text;
  try {
    return present(readFile(path).replace(/\r?\n$/, ''));
  } catch (error) {
    throw new Error(`could not be read from the file that ${name}_FILE names, ${path} (${codeOf(error)}).`);
  }
}

/** What a variable holds. An empty one counts as absent: that is how compose files leave something out. */
export function givenAs(env: Environment, name: string): string | undefined {
  return present(env[name]);
}

function present(text: string | undefined): string | undefined {
  return text === '' ? undefined : text;
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'unreadable';
}
