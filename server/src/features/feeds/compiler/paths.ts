import {
  isGroup,
  type Authors,
  type Group,
  type Leaf,
  type LeafOf,
  type Node,
} from '@vrss/contract/feed-language/index';
import { leafSelectivity, peopleIn, selectivityOf, shareWithin, type Bounds, type Known } from './estimate.ts';

/**
 * Where the posts of a feed are looked for. Every way finds all posts that its node can be true of within the bounds; what else
 * the tree asks is asked of each post found.
 */
export type AccessPath =
  /** Everybody's posts, newest first. */
  | { readonly kind: 'everyone' }
  /** Of each author of a set the nearest posts. */
  | { readonly kind: 'authors'; readonly authors: Authors }
  /** Along the index of tags. */
  | { readonly kind: 'tags'; readonly leaf: LeafOf<'tag'> }
  /** All posts with a word, by the index of words. */
  | { readonly kind: 'words'; readonly leaf: LeafOf<'keyword'> }
  /** Several ways, merged. */
  | { readonly kind: 'merged'; readonly paths: readonly AccessPath[] };

export interface Choice {
  readonly path: AccessPath;
  /** Posts that are looked at to fill a page, in units of a row walked along an index. */
  readonly cost: number;
}

/** What reading one row costs where the walk has to leave its index, and what beginning a walk does. */
const ROW = 2;
const DESCENT = 4;
/** A bitmap of words is read whole and sorted. */
const WORD_ROW = 3;

/** The cheapest way to the posts of a tree, for pages of so many. */
export function chooseAccess(root: Group, bounds: Bounds, known: Known, size: number): Choice {
  const within = shareWithin(bounds, known) * known.posts;
  const selectivity = Math.max(selectivityOf(root, known), 1e-9);
  const costOf = (path: AccessPath): number => costAlong(path, { within, selectivity, known, size });
  const candidates: AccessPath[] = [{ kind: 'everyone' }, ...pathsInto(root, known)];
  return candidates
    .map((path) => ({ path, cost: costOf(path) }))
    .reduce((best, next) => (next.cost < best.cost ? next : best));
}

interface Costing {
  readonly within: number;
  readonly selectivity: number;
  readonly known: Known;
  readonly size: number;
}

function costAlong(path: AccessPath, costing: Costing): number {
  const { within, selectivity, known, size } = costing;
  // What the path does not ask itself is asked of its rows: so many of them fill a page.
  const filled = (share: number) => size / Math.min(1, selectivity / Math.max(share, 1e-9));
  switch (path.kind) {
    case 'everyone':
      return Math.min(within, size / selectivity) * ROW;
    case 'authors': {
      const people = peopleIn(path.authors, known);
      const share = people / Math.max(known.people, 1);
      return people * DESCENT + Math.min(share * within, people * filled(share)) * ROW;
    }
    case 'tags': {
      const share = leafSelectivity(path.leaf, known);
      return DESCENT + Math.min(share * within, filled(share)) * ROW;
    }
    case 'words':
      return DESCENT + leafSelectivity(path.leaf, known) * known.posts * WORD_ROW;
    case 'merged':
      return path.paths.reduce((total, each) => total + costAlong(each, costing), 0);
  }
}

/** Ways that lead to every post a node is true of. */
function pathsInto(node: Node, known: Known): AccessPath[] {
  if (!isGroup(node)) return leafPaths(node);
  if (node.group === 'none' || node.of.length === 0) return [];
  if (node.group === 'all') return node.of.flatMap((child) => pathsInto(child, known));
  const branches = node.of.map((child) => pathsInto(child, known)[0]);
  return branches.includes(undefined) ? [] : [{ kind: 'merged', paths: branches as AccessPath[] }];
}

function leafPaths(leaf: Leaf): AccessPath[] {
  if (leaf.type === 'author') return [{ kind: 'authors', authors: leaf.value }];
  if (leaf.type === 'tag') return leaf.operator === 'equals' ? [{ kind: 'tags', leaf }] : [];
  return leaf.type === 'keyword' ? [{ kind: 'words', leaf }] : [];
}
