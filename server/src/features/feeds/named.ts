/** A person or a list that a rule names by id, and where. */
export interface Named {
  readonly kind: 'person' | 'list';
  readonly id: string;
  readonly path: readonly (string | number)[];
}

/** The people and lists named in a rule that was read before, in either of its forms. */
export function namedIn(part: unknown, path: Named['path'] = []): Named[] {
  if (Array.isArray(part)) return part.flatMap((child, index) => namedIn(child, [...path, index]));
  if (!isObject(part)) return [];
  if (part.type === 'author') return namedBy(part.value, [...path, 'value']);
  return Object.entries(part).flatMap(([name, child]) => namedIn(child, [...path, name]));
}

/** An id, a list of ids, or the id of a list; a word such as `following` names nobody. */
function namedBy(value: unknown, path: Named['path']): Named[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => namedBy(item, [...path, index]));
  if (isObject(value)) return [{ kind: 'list', id: String(value.list), path: [...path, 'list'] }];
  return typeof value === 'string' && /^\d+$/.test(value) ? [{ kind: 'person', id: value, path }] : [];
}

function isObject(part: unknown): part is Readonly<Record<string, unknown>> {
  return typeof part === 'object' && part !== null && !Array.isArray(part);
}

/** The ids of one kind, each once. */
export function idsOf(named: readonly Pick<Named, 'kind' | 'id'>[], kind: Named['kind']): string[] {
  return [...new Set(named.filter((each) => each.kind === kind).map(({ id }) => id))];
}
