import { z } from 'zod';
import { limits } from '../limits.ts';
import type { RuleFault, RuleFaults } from './faults.ts';
import { PAIRS } from './pairs.ts';
import {
  LEAF_TYPES,
  OPERATORS,
  type FeedRule,
  type Group,
  type Leaf,
  type LeafType,
  type Logic,
  type Node,
  type Operator,
  type Path,
  type Sort,
} from './tree.ts';

type At = RuleFault['path'];
type Fields = Readonly<Record<string, unknown>>;
const { feed } = limits;

/** Reads a rule in the form of its tree. */
export function parseRule(sent: unknown, faults: RuleFaults, at: At = []): FeedRule | undefined {
  const fields = fieldsOf(sent, ['match', 'sort', 'perAuthor', 'stopAfter', 'horizon'], faults, at);
  if (fields === undefined) return undefined;
  const match = parseGroup(fields.match, faults, [...at, 'match']);
  const settings = parseSettings(fields, faults, at);
  return match === undefined || settings === undefined ? undefined : ruleOf(match, settings);
}

/** The same rule with what is absent left out, so that equal rules are equal texts. */
export function ruleOf(match: Group, { sort, perAuthor, stopAfter, horizon }: Omit<FeedRule, 'match'>): FeedRule {
  return {
    match,
    sort,
    ...(perAuthor === undefined ? {} : { perAuthor }),
    ...(stopAfter === undefined ? {} : { stopAfter }),
    ...(horizon === undefined ? {} : { horizon }),
  };
}

const sort = z.union(
  [
    z.strictObject({ by: z.literal('recent') }),
    z.strictObject({ by: z.literal('popular'), window: z.enum(['day', 'week', 'month']) }),
  ],
  { error: 'not_a_sort' },
);
const bound = (max: number) =>
  z
    .number({ error: 'not_a_number' })
    .int({ error: 'not_a_number' })
    .min(1, { error: 'too_small' })
    .max(max, { error: 'too_large' })
    .optional();
const settingsSchema = z.object({
  sort: sort.default({ by: 'recent' }),
  perAuthor: bound(feed.perAuthor),
  stopAfter: bound(feed.stopAfter),
  horizon: z.union([z.literal('all'), bound(feed.horizon)], { error: 'not_a_horizon' }).optional(),
});

/** What a rule says beside its tree. */
export function parseSettings(fields: Fields, faults: RuleFaults, at: At): { sort: Sort } | undefined {
  return check(settingsSchema, fields, faults, at);
}

function parseGroup(sent: unknown, faults: RuleFaults, at: At): Group | undefined {
  const leaves = { left: feed.leaves };
  const node = parseNode(sent, faults, at, { depth: 1, leaves });
  if (node !== undefined && !('group' in node)) {
    faults.add(at, 'not_a_group');
    return undefined;
  }
  return node;
}

interface Room {
  readonly depth: number;
  readonly leaves: { left: number };
}

function parseNode(sent: unknown, faults: RuleFaults, at: At, room: Room): Node | undefined {
  if (!isObject(sent)) {
    faults.add(at, 'not_a_block');
    return undefined;
  }
  if (!('group' in sent)) {
    room.leaves.left -= 1;
    if (room.leaves.left === -1) faults.add(at, 'too_many_blocks');
    return parseLeaf(sent, faults, at);
  }
  const fields = fieldsOf(sent, ['group', 'of'], faults, at);
  if (fields === undefined) return undefined;
  if (room.depth > feed.depth) {
    faults.add(at, 'too_deep');
    return undefined;
  }
  return parseChildren(fields, faults, at, room);
}

function parseChildren({ group, of }: Fields, faults: RuleFaults, at: At, room: Room): Group | undefined {
  if (group !== 'all' && group !== 'any' && group !== 'none') {
    faults.add([...at, 'group'], 'not_a_group');
    return undefined;
  }
  if (!Array.isArray(of)) {
    faults.add([...at, 'of'], 'required');
    return undefined;
  }
  if (of.length === 0) {
    faults.add([...at, 'of'], 'empty_group');
    return undefined;
  }
  if (of.length > feed.leaves) {
    faults.add([...at, 'of'], 'too_many_blocks');
    return undefined;
  }
  const inside = { depth: room.depth + 1, leaves: room.leaves };
  const children = of.map((child, position) => parseNode(child, faults, [...at, 'of', position], inside));
  return children.includes(undefined) ? undefined : { group: group satisfies Logic, of: children as Node[] };
}

/** A block of a tree: of a pair that means something, without `not_equals`, which is a group in trees. */
export function parseLeaf(sent: unknown, faults: RuleFaults, at: At): Leaf | undefined {
  const fields = fieldsOf(sent, ['type', 'operator', 'value'], faults, at);
  if (fields === undefined) return undefined;
  const { type, operator, value } = fields;
  if (!isOneOf(LEAF_TYPES, type)) {
    faults.add([...at, 'type'], 'not_a_block');
    return undefined;
  }
  if (!isOneOf(OPERATORS, operator)) {
    faults.add([...at, 'operator'], 'not_an_operator');
    return undefined;
  }
  return leafOf({ type, operator, value }, faults, at);
}

function leafOf(
  { type, operator, value }: { type: LeafType; operator: Operator; value: unknown },
  faults: RuleFaults,
  at: At,
): Leaf | undefined {
  const schema = PAIRS[type][operator];
  if (schema === undefined) {
    faults.add([...at, 'operator'], 'not_together');
    return undefined;
  }
  const read = check(schema, value, faults, [...at, 'value']);
  return read === undefined ? undefined : ({ type, operator, value: read } as Leaf);
}

/** Reads a value by its schema and reports its faults where they are; undefined where there are any. */
function check<Schema extends z.ZodType>(schema: Schema, sent: unknown, faults: RuleFaults, at: At) {
  const read = schema.safeParse(sent);
  if (read.success) return read.data;
  for (const { path, message } of read.error.issues) faults.add([...at, ...(path as (string | number)[])], message);
  return undefined;
}

function fieldsOf(sent: unknown, known: readonly string[], faults: RuleFaults, at: At): Fields | undefined {
  if (!isObject(sent)) {
    faults.add(at, 'not_an_object');
    return undefined;
  }
  const unknown = Object.keys(sent).filter((name) => !known.includes(name));
  for (const name of unknown) faults.add([...at, name], 'unknown_field');
  return unknown.length > 0 ? undefined : sent;
}

function isObject(sent: unknown): sent is Fields {
  return typeof sent === 'object' && sent !== null && !Array.isArray(sent);
}

function isOneOf<Value extends string>(values: readonly Value[], sent: unknown): sent is Value {
  return values.some((value) => value === sent);
}

/** The node at a path; undefined where there is none. */
export function nodeAt(root: Node, path: Path): Node | undefined {
  let node: Node | undefined = root;
  for (const position of path) node = node !== undefined && 'group' in node ? node.of[position] : undefined;
  return node;
}
