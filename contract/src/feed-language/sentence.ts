import {
  isGroup,
  type Between,
  type Count,
  type FeedRule,
  type Group,
  type Leaf,
  type LeafOf,
  type LeafType,
  type Node,
  type Path,
  type PopularWindow,
  type Span,
} from './tree.ts';

/**
 * Names of what a rule holds by id; undefined where the reader may not know it. Two lists of one name are told apart by what
 * this returns.
 */
export interface Names {
  person(id: string): string | undefined;
  list(id: string): string | undefined;
}

/**
 * A piece of a sentence. A slot is a value that can be changed, at its place in the tree; what is between slots is only read.
 * The pieces put together are the sentence.
 */
export interface Piece {
  readonly text: string;
  readonly slot?: { readonly path: Path; readonly kind: LeafType };
}

/** What a feed shows, in plain English. Different rules never read the same, as long as every name is known. */
export function sentenceOf(rule: FeedRule, names: Names): string {
  return piecesOf(rule, names)
    .map(({ text }) => text)
    .join('');
}

export function piecesOf(rule: FeedRule, names: Names): Piece[] {
  return [{ text: 'Posts ' }, ...rootPieces(rule.match, names), { text: `${boundsOf(rule)}.` }];
}

function rootPieces(root: Group, names: Names): Piece[] {
  if (root.group !== 'all') return groupPieces(root, names, []);
  return root.of.flatMap((node, position) => {
    const path = [position];
    const comma = position === 0 ? [] : [{ text: ', ' }];
    if (!isGroup(node)) return [...comma, ...leafPieces(node, names, path)];
    if (node.group !== 'none') return [...comma, ...groupPieces(node, names, path)];
    return [...comma, { text: 'except ' }, ...joined(node, ' or ', names, path)];
  });
}

const HEADS = { all: 'matching all of (', any: 'matching any of (', none: 'matching none of (' } as const;

function groupPieces(group: Group, names: Names, path: Path): Piece[] {
  return [{ text: HEADS[group.group] }, ...joined(group, '; ', names, path), { text: ')' }];
}

function joined(group: Group, between: string, names: Names, path: Path): Piece[] {
  return group.of.flatMap((node, position) => [
    ...(position === 0 ? [] : [{ text: between }]),
    ...nodePieces(node, names, [...path, position]),
  ]);
}

function nodePieces(node: Node, names: Names, path: Path): Piece[] {
  return isGroup(node) ? groupPieces(node, names, path) : leafPieces(node, names, path);
}

/** What one block says, as a part of the sentence. */
export function saysOf(leaf: Leaf, names: Names): string {
  return wordsOfLeaf(leaf, names).join('');
}

/** Every block begins with words of its own, so that no two read alike. */
function leafPieces(leaf: Leaf, names: Names, path: Path): Piece[] {
  const [before, value, after = ''] = wordsOfLeaf(leaf, names);
  const slot = { text: value, slot: { path, kind: leaf.type } };
  return [{ text: before }, slot, { text: after }].filter(({ text }) => text !== '');
}

type Worded = readonly [before: string, value: string, after?: string];

function wordsOfLeaf(leaf: Leaf, names: Names): Worded {
  switch (leaf.type) {
    case 'post_type':
      return ['that are ', either(leaf.value.map((type) => TYPES[type]))];
    case 'author':
      return ['by ', authorsOf(leaf, names)];
    case 'tag':
      return [
        leaf.operator === 'equals' ? 'tagged ' : 'with a tag that begins with ',
        either(leaf.value.map((tag) => `#${tag}`)),
      ];
    case 'keyword':
      return ['that say ', `“${leaf.value}”`];
    case 'date_range':
      return datesOf(leaf);
    case 'engagement':
      return engagementOf(leaf);
    case 'media':
      return ['', leaf.value ? 'with media' : 'without media'];
    case 'alt_text':
      return ['with media that ', leaf.value ? 'are all described' : 'lack a description'];
    case 'language':
      return ['in ', either(leaf.value.map(languageName))];
    case 'content_warning':
      return ['', leaf.value ? 'with a content warning' : 'without a content warning'];
  }
}

const TYPES = {
  text_short: 'short texts',
  text_long: 'long texts',
  image: 'photos',
  image_gallery: 'galleries',
  gif: 'GIFs',
  video_short: 'short videos',
  video_long: 'long videos',
  song: 'songs',
  album: 'albums',
} as const;

function either(values: readonly string[]): string {
  const last = values.at(-1) ?? '';
  return values.length < 2 ? last : `${values.slice(0, -1).join(', ')} or ${last}`;
}

function authorsOf({ value }: LeafOf<'author'>, names: Names): string {
  if (value === 'me') return 'me';
  if (value === 'following') return 'people I follow';
  if (value === 'friends') return 'my friends';
  if (value === 'friends_of_friends') return 'friends of my friends';
  if ('list' in value) return listOf(names.list(value.list));
  return either(value.map((id) => personOf(names.person(id))));
}

function listOf(name: string | undefined): string {
  return name === undefined ? 'people in a list you cannot see' : `people in “${name}”`;
}

function personOf(username: string | undefined): string {
  return username === undefined ? 'a person you cannot see' : `@${username}`;
}

function spanOf({ last, unit }: Span): string {
  return last === 1 ? unit.slice(0, -1) : `${last} ${unit}`;
}

/** One as "1 day", where "day" alone would be no measure. */
function measured({ last, unit }: Span): string {
  return `${last} ${last === 1 ? unit.slice(0, -1) : unit}`;
}

function datesOf(leaf: LeafOf<'date_range'>): Worded {
  if (leaf.operator === 'greater_than') return ['newer than ', measured(leaf.value)];
  if (leaf.operator === 'less_than') return ['older than ', measured(leaf.value)];
  if ('last' in leaf.value) return ['from the last ', spanOf(leaf.value)];
  const { from, to, zone } = leaf.value;
  return ['from ', `${from} to ${to}`, ` (${zone})`];
}

const COUNTS: Readonly<Record<Count, readonly [one: string, many: string]>> = {
  likes: ['like', 'likes'],
  comments: ['comment', 'comments'],
  reposts: ['repost', 'reposts'],
};

function engagementOf(leaf: LeafOf<'engagement'>): Worded {
  if (leaf.operator === 'in_range') return betweenOf(leaf.value);
  const { count, value } = leaf.value;
  const before = { equals: 'with exactly ', greater_than: 'with more than ', less_than: 'with fewer than ' }[
    leaf.operator
  ];
  return [before, `${value}`, ` ${noun(count, value)}`];
}

function betweenOf({ count, min, max }: Between): Worded {
  if (max === undefined) return ['with at least ', `${min}`, ` ${noun(count, min)}`];
  if (min === undefined) return ['with at most ', `${max}`, ` ${noun(count, max)}`];
  return ['with ', `${min} to ${max}`, ` ${noun(count, max)}`];
}

function noun(count: Count, number: number | undefined): string {
  return COUNTS[count][number === 1 ? 0 : 1];
}

const LANGUAGES = new Intl.DisplayNames('en', { type: 'language', fallback: 'code' });

function languageName(code: string): string {
  return LANGUAGES.of(code) ?? code;
}

const WINDOWS: Readonly<Record<PopularWindow, string>> = { day: '24 hours', week: '7 days', month: '30 days' };

function boundsOf({ sort, perAuthor, stopAfter, horizon }: FeedRule): string {
  const bounds = [
    ...(sort.by === 'popular' ? [`most popular of the last ${WINDOWS[sort.window]} first`] : []),
    ...(perAuthor === undefined ? [] : [`at most ${perAuthor} by one person`]),
    ...(stopAfter === undefined ? [] : [`ending after ${stopAfter} ${stopAfter === 1 ? 'post' : 'posts'}`]),
    ...(horizon === undefined ? [] : [`looking back ${horizonWords(horizon)}`]),
  ];
  return bounds.map((bound) => `; ${bound}`).join('');
}

function horizonWords(horizon: number | 'all'): string {
  if (horizon === 'all') return 'over everything';
  return horizon === 1 ? '1 day' : `${horizon} days`;
}
