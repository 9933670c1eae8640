import { leavesOf, type FeedRule, type Names } from '@vrss/contract/feed-language/index';
import type { Database } from '../../platform/database/database.ts';
import { findNames } from './reading.queries.ts';

/** The names of what a rule holds by id, as far as the viewer may see them. */
export async function namesIn(database: Database, viewerId: string, rule: FeedRule): Promise<Names> {
  const authors = leavesOf(rule.match).flatMap(({ leaf }) => (leaf.type === 'author' ? [leaf.value] : []));
  const people = authors.flatMap((value) => (typeof value === 'object' && !('list' in value) ? value : []));
  const lists = authors.flatMap((value) => (typeof value === 'object' && 'list' in value ? [value.list] : []));
  const rows = people.length + lists.length === 0 ? [] : await findNames(database, viewerId, people, lists);
  const nameOf = (kind: 'person' | 'list', id: string) => rows.find((row) => row.kind === kind && row.id === id)?.name;
  return {
    person: (id) => nameOf('person', id) ?? `person ${id}`,
    list: (id) => nameOf('list', id) ?? `list ${id}`,
  };
}
