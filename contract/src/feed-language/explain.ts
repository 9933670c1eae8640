import { leafMatches, matches, type Asked } from './evaluate.ts';
import type { PostFacts } from './facts.ts';
import { isGroup, type Group, type Leaf, type Node, type Path } from './tree.ts';

export interface ExplainedBlock {
  readonly path: Path;
  readonly leaf: Leaf;
}

/** Why a post is in a feed: the blocks that let it in. Why it is not: the first block or group that drops it. */
export type Explanation =
  | { readonly matched: true; readonly because: readonly ExplainedBlock[] }
  | { readonly matched: false; readonly droppedBy: Dropped };

/** A block that is false of the post, or one inside a "none of" that is true of it. */
export interface Dropped extends ExplainedBlock {
  /** Whether the block is true of the post, and so a "none of" around it drops the post. */
  readonly excludes: boolean;
}

export function explain(root: Group, post: PostFacts, asked: Asked): Explanation {
  if (matches(root, post, asked)) return { matched: true, because: reasons(root, post, asked, []) };
  return { matched: false, droppedBy: dropper(root, post, asked, []) };
}

/** The true blocks that a true node rests on. A "none of" that lets a post through has none to show. */
function reasons(node: Node, post: PostFacts, asked: Asked, path: Path): ExplainedBlock[] {
  if (!isGroup(node)) return [{ path, leaf: node }];
  if (node.group === 'none') return [];
  return node.of.flatMap((child, position) =>
    matches(child, post, asked) ? reasons(child, post, asked, [...path, position]) : [],
  );
}

/** What makes a false node false. */
function dropper(node: Node, post: PostFacts, asked: Asked, path: Path): Dropped {
  if (!isGroup(node)) return { path, leaf: node, excludes: false };
  const inside = (position: number) => [...path, position];
  if (node.group === 'none') {
    const position = node.of.findIndex((child) => matches(child, post, asked));
    return excluder(childAt(node, position), post, asked, inside(position));
  }
  const position = node.of.findIndex((child) => !matches(child, post, asked));
  return dropper(childAt(node, position), post, asked, inside(position));
}

/** What makes a true node true, where that drops the post: the first true block, or the first false one of a "none of". */
function excluder(node: Node, post: PostFacts, asked: Asked, path: Path): Dropped {
  if (!isGroup(node)) return { path, leaf: node, excludes: leafMatches(node, post, asked) };
  const inside = (position: number) => [...path, position];
  if (node.group === 'none') return dropper(childAt(node, 0), post, asked, inside(0));
  const position = node.of.findIndex((child) => matches(child, post, asked));
  return excluder(childAt(node, position), post, asked, inside(position));
}

function childAt({ of }: Group, position: number): Node {
  const child = of[position];
  if (child === undefined) throw new RangeError('A group has no such child.');
  return child;
}
