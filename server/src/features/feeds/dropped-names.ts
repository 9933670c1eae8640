import type { CustomFeed } from '@vrss/contract';
import { isGroup, type FeedRule, type Group, type Leaf, type Node } from '@vrss/contract/feed-language/index';
import type { GoneNames, ReducedFeed } from './custom-feeds.queries.ts';

type Dropped = CustomFeed['dropped'];

/**
 * A rule without some people and lists, and which of them it named. Blocks and groups that are emptied go; where nothing is
 * left it becomes an empty "any of", which lets no post through.
 */
export function withoutNames(rule: FeedRule, gone: GoneNames): Omit<ReducedFeed, 'id'> {
  const names = namesOf(gone);
  const dropped = new Map<string, Dropped[number]>();
  const drop = (key: string): boolean => {
    const name = names.get(key);
    if (name !== undefined) dropped.set(key, name);
    return name !== undefined;
  };
  const match = withoutIn(rule.match, drop) ?? { group: 'any', of: [] };
  return { rule: { ...rule, match: match as Group }, dropped: [...dropped.values()] };
}

/** Whether everything that a rule asked for was dropped. */
export function isEmptied({ match }: FeedRule): boolean {
  return match.of.length === 0;
}

const personKey = (id: string) => `person ${id}`;
const listKey = (id: string) => `list ${id}`;

function namesOf({ people, lists }: GoneNames): Map<string, Dropped[number]> {
  return new Map<string, Dropped[number]>([
    ...people.map(({ id, name }) => [personKey(id), { kind: 'person', name }] as const),
    ...lists.map(({ id, name }) => [listKey(id), { kind: 'list', name }] as const),
  ]);
}

/** Undefined where nothing is left. */
function withoutIn(node: Node, drop: (key: string) => boolean): Node | undefined {
  if (!isGroup(node)) return withoutInLeaf(node, drop);
  const of = node.of.map((child) => withoutIn(child, drop)).filter((child) => child !== undefined);
  return of.length === 0 ? undefined : { group: node.group, of };
}

function withoutInLeaf(leaf: Leaf, drop: (key: string) => boolean): Leaf | undefined {
  if (leaf.type !== 'author' || typeof leaf.value === 'string') return leaf;
  if ('list' in leaf.value) return drop(listKey(leaf.value.list)) ? undefined : leaf;
  const value = leaf.value.filter((id) => !drop(personKey(id)));
  return value.length === 0 ? undefined : { ...leaf, value };
}
