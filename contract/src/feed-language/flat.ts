import { limits } from '../limits.ts';
import { reading, RuleFaults, type Reading } from './faults.ts';
import { parseLeaf, parseRule, parseSettings, ruleOf } from './parse.ts';
import {
  isGroup,
  type FeedRule,
  type Group,
  type Leaf,
  type LeafType,
  type Logic,
  type Node,
  type Operator,
  type PopularWindow,
} from './tree.ts';

/**
 * The design's form, `{filters, logic, sort}`. A tree of one level is written as the design has it, where `not_equals` says
 * "none of (equals)". Filters of a deeper tree carry `group`, `logic` and `order` as their rows in `feed_filters` do.
 */
export interface FlatRule {
  readonly filters: readonly FlatFilter[];
  readonly logic: FlatLogic;
  readonly sort: 'recent' | 'popular';
  readonly window?: PopularWindow;
  readonly perAuthor?: number;
  readonly stopAfter?: number;
  readonly horizon?: number | 'all';
}
export type FlatLogic = 'AND' | 'OR' | 'NOT';
export interface FlatFilter {
  readonly type: LeafType;
  readonly operator: Operator;
  readonly value: unknown;
  readonly group?: number;
  readonly logic?: FlatLogic;
  readonly order?: number;
}

/** A row of `feed_filters`: a block, its group's number and operator, and its place among the nodes of the group. */
export interface FilterRow {
  readonly type: LeafType;
  readonly operator: Operator;
  readonly value: unknown;
  readonly group_id: number;
  readonly logical_operator: FlatLogic;
  readonly display_order: number;
}

const LOGIC: readonly Logic[] = ['all', 'any', 'none'];
const FLAT_LOGIC = { all: 'AND', any: 'OR', none: 'NOT' } as const;
const TREE_LOGIC = { AND: 'all', OR: 'any', NOT: 'none' } as const;

/** Numbers of one group's children lie within one stretch of this length. */
const STRETCH = 64;

/**
 * A group's number says where it is and what it does, so that rows rebuild the tree: the root has 0 (all), 1 (any) or
 * 2 (none), a child its parent's number and one, times 64, and three times its position and its own logic.
 */
function groupNumber(logic: Logic, within?: { readonly number: number; readonly position: number }): number {
  const own = LOGIC.indexOf(logic);
  return within === undefined ? own : (within.number + 1) * STRETCH + within.position * LOGIC.length + own;
}

/** The rows that are kept beside a rule (decision 15). */
export function rowsOfRule({ match }: FeedRule): FilterRow[] {
  return rowsOfGroup(match, groupNumber(match.group));
}

function rowsOfGroup({ group, of }: Group, number: number): FilterRow[] {
  return of.flatMap((node, position) => {
    if (isGroup(node)) return rowsOfGroup(node, groupNumber(node.group, { number, position }));
    return [{ ...node, group_id: number, logical_operator: FLAT_LOGIC[group], display_order: position }];
  });
}

interface Draft {
  readonly logic: Logic;
  readonly of: Map<number, unknown>;
}

/** The tree that rows were made of, not yet checked; undefined where their numbers make no tree. */
export function treeOfRows(rows: readonly FilterRow[]): unknown {
  const drafts = new Map<number, Draft>();
  let root: Draft | undefined;
  const draftOf = (number: number): Draft | undefined => {
    const known = drafts.get(number);
    if (known !== undefined) return known;
    const isRoot = number < LOGIC.length;
    const logic = LOGIC[isRoot ? number : (number % STRETCH) % LOGIC.length];
    if (logic === undefined || (number >= LOGIC.length && number < STRETCH)) return undefined;
    const draft = { logic, of: new Map<number, unknown>() };
    drafts.set(number, draft);
    if (isRoot) {
      if (root !== undefined) return undefined;
      root = draft;
    } else {
      const parent = draftOf(Math.floor(number / STRETCH) - 1);
      if (parent === undefined) return undefined;
      parent.of.set(Math.floor((number % STRETCH) / LOGIC.length), draft);
    }
    return draft;
  };
  for (const { type, operator, value, group_id: group, logical_operator: logical, display_order: order } of rows) {
    const draft = draftOf(group);
    if (draft === undefined || FLAT_LOGIC[draft.logic] !== logical || draft.of.has(order)) return undefined;
    draft.of.set(order, { type, operator, value });
  }
  return root === undefined ? undefined : settled(root);
}

function isDraft(node: unknown): node is Draft {
  return typeof node === 'object' && node !== null && 'of' in node && node.of instanceof Map;
}

function settled({ logic, of }: Draft): unknown {
  const children = [...of]
    .toSorted(([one], [other]) => one - other)
    .map(([, node]) => (isDraft(node) ? settled(node) : node));
  return { group: logic, of: children };
}

/** Whether a group says no more than `not_equals` does. */
function notEquals(node: Node): Leaf | undefined {
  if (!isGroup(node) || node.group !== 'none' || node.of.length !== 1) return undefined;
  const [only] = node.of;
  return only !== undefined && !isGroup(only) && only.operator === 'equals' ? only : undefined;
}

export function flatOf(rule: FeedRule): FlatRule {
  const { match, sort, ...bounds } = rule;
  const popular = sort.by === 'popular' ? { window: sort.window } : {};
  const settings = { logic: FLAT_LOGIC[match.group], sort: sort.by, ...popular, ...bounds };
  const plain = match.group === 'none' ? undefined : plainFilters(match);
  return { filters: plain ?? groupedFilters(rule), ...settings };
}

function plainFilters({ of }: Group): FlatFilter[] | undefined {
  const filters = of.map((node): FlatFilter | undefined => {
    if (!isGroup(node)) return node;
    const leaf = notEquals(node);
    return leaf === undefined ? undefined : { ...leaf, operator: 'not_equals' };
  });
  return filters.includes(undefined) ? undefined : (filters as FlatFilter[]);
}

function groupedFilters(rule: FeedRule): FlatFilter[] {
  return rowsOfRule(rule).map(({ group_id: group, logical_operator: logic, display_order: order, ...leaf }) => ({
    ...leaf,
    group,
    logic,
    order,
  }));
}

type Sent = Readonly<Record<string, unknown>>;
const FLAT_FIELDS: readonly string[] = ['filters', 'logic', 'sort', 'window', 'perAuthor', 'stopAfter', 'horizon'];

function isObject(sent: unknown): sent is Sent {
  return typeof sent === 'object' && sent !== null && !Array.isArray(sent);
}

/** Reads a rule in the form of its tree or in the design's. */
export function readRule(sent: unknown): Reading<FeedRule> {
  return reading((faults) => (isObject(sent) && 'filters' in sent ? parseFlat(sent, faults) : parseRule(sent, faults)));
}

function parseFlat(sent: Sent, faults: RuleFaults): FeedRule | undefined {
  for (const name of Object.keys(sent)) if (!FLAT_FIELDS.includes(name)) faults.add([name], 'unknown_field');
  const { filters, logic = 'AND', sort = 'recent', window = 'week' } = sent;
  if (!Array.isArray(filters)) {
    faults.add(['filters'], 'required');
    return undefined;
  }
  if (filters.length === 0) {
    faults.add(['filters'], 'empty_group');
    return undefined;
  }
  if (filters.length > limits.feed.leaves) {
    faults.add(['filters'], 'too_many_blocks');
    return undefined;
  }
  if (!isFlatLogic(logic)) {
    faults.add(['logic'], 'not_a_group');
    return undefined;
  }
  const settings = parseSettings(
    { ...sent, sort: sort === 'popular' ? { by: sort, window } : { by: sort } },
    faults,
    [],
  );
  const read = filters.map((filter: unknown, index) => parseFilter(filter, faults, ['filters', index]));
  if (settings === undefined || read.includes(undefined)) return undefined;
  const match = treeOfFilters(read as ReadFilter[], TREE_LOGIC[logic]);
  const rule = match === undefined ? undefined : parseRule({ match }, new RuleFaults());
  if (rule === undefined) {
    faults.add(['filters'], 'not_a_tree');
    return undefined;
  }
  return ruleOf(rule.match, settings);
}

function isFlatLogic(sent: unknown): sent is FlatLogic {
  return sent === 'AND' || sent === 'OR' || sent === 'NOT';
}

interface ReadFilter {
  readonly leaf: Leaf;
  readonly not: boolean;
  readonly place?: Pick<FilterRow, 'group_id' | 'logical_operator' | 'display_order'>;
}

function parseFilter(sent: unknown, faults: RuleFaults, at: readonly (string | number)[]): ReadFilter | undefined {
  if (!isObject(sent)) {
    faults.add(at, 'not_a_block');
    return undefined;
  }
  const { group, logic, order, ...block } = sent;
  const not = block.operator === 'not_equals';
  const leaf = parseLeaf(not ? { ...block, operator: 'equals' } : block, faults, at);
  if (leaf === undefined) return undefined;
  if (group === undefined && logic === undefined && order === undefined) return { leaf, not };
  if (!Number.isSafeInteger(group) || !Number.isSafeInteger(order) || !isFlatLogic(logic)) {
    faults.add(at, 'not_a_tree');
    return undefined;
  }
  return { leaf, not, place: { group_id: group as number, logical_operator: logic, display_order: order as number } };
}

/** One level where the filters name no groups; otherwise every filter has to name its own. */
function treeOfFilters(filters: readonly ReadFilter[], logic: Logic): unknown {
  if (filters.every(({ place }) => place === undefined)) {
    return { group: logic, of: filters.map(({ leaf, not }) => (not ? { group: 'none', of: [leaf] } : leaf)) };
  }
  const rows = filters.map(({ leaf, not, place }) => (place === undefined || not ? undefined : { ...leaf, ...place }));
  return rows.includes(undefined) ? undefined : treeOfRows(rows as FilterRow[]);
}
