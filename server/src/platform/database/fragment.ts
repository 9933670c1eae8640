import { createQueryId, PostgresQueryCompiler, type RawBuilder, sql as kyselySql } from 'kysely';

/** A piece of SQL with the values that it binds: pieces nest, and are numbered when the whole statement is compiled. */
export type Fragment = RawBuilder<unknown>;

/** What PostgreSQL is sent: the values stand beside the text, never in it. */
export interface CompiledFragment {
  readonly text: string;
  readonly values: unknown[];
}

/**
 * Writes SQL. What is put in is another fragment, which becomes part of the text, or a value, which is bound: a list as one
 * array. Text itself comes from the source alone, so this leaves out the ways that Kysely has of putting in a string.
 */
export const sql: <Result = unknown>(text: TemplateStringsArray, ...parts: readonly unknown[]) => RawBuilder<Result> =
  kyselySql;

/**
 * A whole number that belongs to the text, as the LIMIT of a prepared statement does: PostgreSQL plans a LIMIT that it
 * doesn't know for a tenth of the rows. Throws for anything else.
 */
export function literal(number: number): Fragment {
  if (!Number.isSafeInteger(number)) throw new TypeError('Only whole numbers stand in the text of a statement.');
  return kyselySql.lit(number);
}

/** Fragments one after another, with SQL between them. */
export function joined(fragments: readonly Fragment[], separator: Fragment): Fragment {
  return kyselySql.join(fragments, separator);
}

/** All of the conditions; TRUE where there are none. */
export function all(conditions: readonly Fragment[]): Fragment {
  return conditions.length === 0 ? sql`TRUE` : joined(conditions, sql` AND `);
}

/** Columns, or other terms with a comma between them. */
export function listed(fragments: readonly Fragment[]): Fragment {
  return joined(fragments, sql`, `);
}

/** Where a prepared statement binds what each execution gives under a name. */
export class Parameter {
  readonly name: string;

  constructor(name: string) {
    this.name = name;
  }
}

/** A name of the schema or of a statement (a column, an alias) that is written in the source, not told by a caller. */
export function identifier(name: string): Fragment {
  if (!/^[a-z][a-z0-9_]*$/.test(name)) throw new TypeError('A name is small letters, digits and underscores.');
  return kyselySql.raw(name);
}

/** A word of the source as a string literal, such as the name of an event: in prepared statements, which carry no values. */
export function quoted(word: string): Fragment {
  if (!/^[A-Za-z][A-Za-z0-9_.]*$/.test(word)) throw new TypeError('A word is letters, digits, underscores and dots.');
  return kyselySql.lit(word);
}

/** Numbers the values of a fragment; a parameter that occurs several times is bound once. */
export function compile(fragment: Fragment): CompiledFragment {
  const { sql: text, parameters } = new Compiler().compileQuery(fragment.toOperationNode(), createQueryId());
  return { text, values: [...parameters] };
}

class Compiler extends PostgresQueryCompiler {
  readonly #numbers = new Map<string, string>();

  protected override appendValue(value: unknown): void {
    if (!(value instanceof Parameter)) {
      super.appendValue(value);
      return;
    }
    const known = this.#numbers.get(value.name);
    if (known !== undefined) {
      this.append(known);
      return;
    }
    super.appendValue(value);
    this.#numbers.set(value.name, this.getCurrentParameterPlaceholder());
  }
}
