import { sql, type Fragment } from '../src/platform/database/fragment.ts';

/** A fragment of a text with parameters that are numbered by hand, where a test puts its text together. */
export function numbered(text: string, values: readonly unknown[] = []): Fragment {
  const parts = text.split(/\$\d+/);
  const numbers = [...text.matchAll(/\$(\d+)/g)].map(([, number]) => values[Number(number) - 1]);
  return sql(Object.assign(parts, { raw: parts }), ...numbers);
}
