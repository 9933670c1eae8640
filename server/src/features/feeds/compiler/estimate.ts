import {
  isGroup,
  periodOf,
  startOf,
  type Authors,
  type FeedRule,
  type Group,
  type Leaf,
  type Moment,
  type Node,
  type Path,
} from '@vrss/contract/feed-language/index';

/** What is known of an installation and a reader when a rule is planned. */
export interface Known {
  /** Posts, and when the oldest of them was published. */
  readonly posts: number;
  readonly oldest: Moment;
  readonly people: number;
  readonly following: number;
  readonly friends: number;
  /** Members of the lists that the rule names, by id. */
  readonly lists: ReadonlyMap<string, number>;
  /** Posts that a block is true of, as PostgreSQL estimates it; blocks about authors and dates aside. */
  readonly rows: ReadonlyMap<Leaf, number>;
  readonly now: Moment;
}

/** A time that every post of a feed lies in: from `from` on, before `until`. */
export interface Bounds {
  readonly from: Moment;
  readonly until: Moment;
}

const DAY = 86_400_000_000;

/** The time that a rule's horizon, its window and the dates among its outermost "all of" leave. */
export function boundsOf(rule: FeedRule, now: Moment): Bounds {
  return narrowed(rule.match, { from: startOf(rule, now), until: Infinity }, now);
}

function narrowed(node: Node, bounds: Bounds, now: Moment): Bounds {
  if (isGroup(node))
    return node.group === 'all' ? node.of.reduce((sofar, child) => narrowed(child, sofar, now), bounds) : bounds;
  if (node.type !== 'date_range') return bounds;
  const { from = -Infinity, until = Infinity } = periodOf(node, now);
  return { from: Math.max(bounds.from, from), until: Math.min(bounds.until, until) };
}

/** The share of all posts that were published within the bounds, as if they came evenly. */
export function shareWithin({ from, until }: Bounds, { oldest, now }: Known): number {
  const whole = Math.max(now - oldest, DAY);
  return clamp((Math.min(until, now) - Math.max(from, oldest)) / whole);
}

/** The share of posts that a node is true of; dates aside, which bound what is walked. */
export function selectivityOf(node: Node, known: Known): number {
  return isGroup(node) ? groupSelectivity(node, known) : leafSelectivity(node, known);
}

function groupSelectivity({ group, of }: Group, known: Known): number {
  const shares = of.map((node) => selectivityOf(node, known));
  if (group === 'all') return shares.reduce((product, share) => product * share, 1);
  const none = shares.reduce((product, share) => product * (1 - share), 1);
  return group === 'any' ? 1 - none : none;
}

export function leafSelectivity(leaf: Leaf, known: Known): number {
  if (leaf.type === 'date_range') return 1;
  if (leaf.type === 'author') return clamp(peopleIn(leaf.value, known) / Math.max(known.people, 1));
  return clamp((known.rows.get(leaf) ?? 0) / Math.max(known.posts, 1));
}

/** How many people a set of authors holds. */
export function peopleIn(authors: Authors, { following, friends, lists, people }: Known): number {
  if (authors === 'me') return 1;
  if (authors === 'following') return following;
  if (authors === 'friends') return friends;
  if (authors === 'friends_of_friends') return Math.min(friends * friends, people);
  return 'list' in authors ? (lists.get(authors.list) ?? 0) : authors.length;
}

/** The block that leaves the fewest posts, of those that every post must meet: what makes a feed dear to fill. */
export function rarestBlock(root: Group, known: Known): Path {
  let rarest: { path: Path; share: number } = { path: [0], share: Infinity };
  const visit = (node: Node, path: Path) => {
    if (isGroup(node) && node.group !== 'none') {
      node.of.forEach((child, position) => {
        visit(child, [...path, position]);
      });
      return;
    }
    const share = selectivityOf(node, known);
    if (share < rarest.share) rarest = { path, share };
  };
  visit(root, []);
  return rarest.path;
}

function clamp(share: number): number {
  return Math.min(1, Math.max(0, Number.isFinite(share) ? share : 0));
}
