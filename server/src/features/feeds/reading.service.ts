import { type FeedBlock, type Output, type Parsed } from '@vrss/contract';
import {
  explain,
  leavesOf,
  saysOf,
  type Asked,
  type Authors,
  type ExplainedBlock,
  type FeedRule,
  type Names,
  type PostFacts,
} from '@vrss/contract/feed-language/index';
import type { SignedInCall } from '../../core/context.ts';
import type { Range } from '../../core/timeline.ts';
import { viewer } from '../../core/visibility.ts';
import type { Database } from '../../platform/database/database.ts';
import { sql } from '../../platform/database/fragment.ts';
import { notFound } from '../../platform/errors.ts';
import { unmutedText } from './compiler/walks.ts';
import { postsByIds, readPosts, timeline, type Timeline } from '../posts/index.ts';
import { boundsOfFeed, planOf, timelineOf, tooHeavy, type Plan } from './compiler/compile.ts';
import { peopleOf } from './compiler/conditions.ts';
import { findKnown } from './compiler/known.queries.ts';
import { namesOf } from './custom-feeds.view.ts';
import { namedIn } from './named.ts';
import { findNames } from './names.queries.ts';
import { readPopular } from './popular.service.ts';
import { countBlocks, COUNTED_OVER } from './preview.queries.ts';
import { findFacts, findIds, findMemberships, findRule, holds, readMoment, type RuleRow } from './reading.queries.ts';

const READ = 'feeds.read';

/** Posts of a feed of the viewer's own. Throws not_found for any other. */
export async function readFeed(
  call: SignedInCall,
  { id, ...page }: Parsed<'feeds.read'>,
): Promise<Output<'feeds.read'>> {
  const { database, viewer: reader, cursors } = call;
  const row = await ruleOf(call, id);
  const values = { feed: id, version: String(row.version) };
  const filter = Object.values(values).join(' ');
  const now = page.cursor === undefined ? Number(row.now) : Number(cursors.read(READ, filter, page.cursor).firstPageAt);
  const plan = planOf(row.rule, await findKnown(database, row.rule, reader.id, now));
  const posts =
    row.rule.sort.by === 'popular'
      ? await readPopular(call, row.rule, plan, now, { procedure: READ, filter, ...page })
      : await readPosts(call, READ, page, readAt(timeline(timelineOf(row.rule, plan, now)), now), values);
  return { ...posts, looksBack: plan.shortened };
}

async function ruleOf({ database, viewer: reader }: SignedInCall, id: string): Promise<RuleRow> {
  const row = await findRule(database, reader.id, id);
  if (row === undefined) throw notFound();
  return row;
}

/** The first page is of the moment that its dates are counted from, which the cursor keeps (decision 39). */
function readAt(list: Timeline, now: number): Timeline {
  return {
    async slice(database, viewerId, range: Range, values) {
      const slice = await list.slice(database, viewerId, range, values);
      return slice === null || range.direction !== 'first' ? slice : { ...slice, readAt: String(now) };
    },
  };
}

/** What a rule would show, counted for each block. Throws invalid_input with the fields at fault. */
export async function previewFeed(
  { database, viewer: reader }: SignedInCall,
  { config, limit }: Parsed<'feeds.preview'>,
): Promise<Output<'feeds.preview'>> {
  const { rule } = config;
  const now = await readMoment(database);
  const [known, counts, names] = await Promise.all([
    findKnown(database, rule, reader.id, now),
    countBlocks(database, rule, reader.id, now, limit),
    namesIn(database, reader.id, rule),
  ]);
  return {
    items: await postsByIds(database, reader.id, counts.ids),
    matched: counts.matched,
    of: counts.total,
    cut: counts.total === COUNTED_OVER,
    blocks: leavesOf(rule.match).map((placed, index) => ({
      ...blockView(placed, names),
      alone: counts.alone[index] ?? 0,
      without: counts.without[index] ?? 0,
    })),
    cost: planOf(rule, known).cost,
    tooHeavy: pathView(tooHeavy(rule, known)),
  };
}

async function namesIn(database: Database, viewerId: string, rule: FeedRule): Promise<Names> {
  return namesOf(await findNames(database, viewerId, namedIn(rule.match)));
}

function pathView(path: readonly number[] | null): number[] | null {
  return path === null ? null : [...path];
}

function blockView({ path, leaf }: ExplainedBlock, names: Names): FeedBlock {
  return { path: [...path], type: leaf.type, says: saysOf(leaf, names) };
}

/** Following as a rule (decision 32). */
const FOLLOWING: FeedRule = {
  match: {
    group: 'any',
    of: [
      { type: 'author', operator: 'equals', value: 'following' },
      { type: 'author', operator: 'equals', value: 'me' },
    ],
  },
  sort: { by: 'recent' },
  horizon: 'all',
};

/** Why a post is in a feed, or what keeps it out. Throws not_found where the viewer has no such feed or can't see the post. */
export async function explainPost(
  call: SignedInCall,
  { feedId, postId }: Parsed<'feeds.explain'>,
): Promise<Output<'feeds.explain'>> {
  const { database, viewer: reader } = call;
  const rule = feedId === undefined ? FOLLOWING : (await ruleOf(call, feedId)).rule;
  const post = await findFacts(database, reader.id, postId);
  if (post === undefined) throw notFound();
  const now = await readMoment(database);
  const [asked, names] = await Promise.all([readerFacts(call, rule, post, now), namesIn(database, reader.id, rule)]);
  const explanation = explain(rule.match, post, asked);
  if (!explanation.matched) {
    const { excludes, ...dropped } = explanation.droppedBy;
    return { holds: false, because: [], droppedBy: { ...blockView(dropped, names), excludes }, bound: null };
  }
  const bound = await boundBefore(call, rule, post, asked);
  const because = explanation.because.map((each) => blockView(each, names));
  return { holds: bound === null, because: bound === null ? because : [], droppedBy: null, bound };
}

/** What keeps a post out that every block lets in. */
async function boundBefore(
  { database, viewer: reader }: SignedInCall,
  rule: FeedRule,
  post: PostFacts,
  { now }: Asked,
): Promise<Output<'feeds.explain'>['bound']> {
  const plan: Plan = planOf(rule, await findKnown(database, rule, reader.id, now));
  if (post.publishedAt < plan.bounds.from) return 'horizon';
  const me = viewer(reader.id);
  if (!(await holds(database, reader.id, post.id, unmutedText(sql`p`, me)))) return 'muted';
  const { perAuthor, whole } = boundsOfFeed(rule, plan, { reader: me, now });
  if (perAuthor !== null && !(await holds(database, reader.id, post.id, perAuthor))) return 'perAuthor';
  return whole === null || (await findIds(database, whole)).has(post.id) ? null : 'stopAfter';
}

/** The reader's sets as far as the post's author matters to them. */
async function readerFacts(
  { database, viewer: { id } }: SignedInCall,
  rule: FeedRule,
  post: PostFacts,
  now: number,
): Promise<Asked> {
  const sets = leavesOf(rule.match).flatMap(({ leaf }) =>
    leaf.type === 'author' && !Array.isArray(leaf.value) ? [leaf.value] : [],
  );
  const memberships = await findMemberships(
    database,
    post.authorId,
    sets.map((set) => peopleOf(set, viewer(id))),
  );
  const holds = (is: (set: Authors) => boolean) =>
    new Set(sets.some((set, index) => is(set) && memberships[index] === true) ? [post.authorId] : []);
  const lists = sets.flatMap((set, index) =>
    typeof set === 'object' && 'list' in set
      ? [[set.list, new Set(memberships[index] === true ? [post.authorId] : [])] as const]
      : [],
  );
  return {
    now,
    reader: {
      id,
      following: holds((set) => set === 'following'),
      friends: holds((set) => set === 'friends'),
      friendsOfFriends: holds((set) => set === 'friends_of_friends'),
      lists: new Map(lists),
    },
  };
}
