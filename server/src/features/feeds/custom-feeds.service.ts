import { limits, type Output, type Parsed, type SentRule, type WholeFeed } from '@vrss/contract';
import { printRule } from '@vrss/contract/feed-language/index';
import type { SignedInCall } from '../../core/context.ts';
import { idempotently } from '../../core/idempotency.ts';
import type { Database, Transaction } from '../../platform/database/database.ts';
import { violatedUnique } from '../../platform/database/unique-violation.ts';
import { conflict, notFound } from '../../platform/errors.ts';
import {
  countFeeds,
  deleteFeed,
  findFeed,
  findFeeds,
  insertFeed,
  lockFeed,
  lockFeedsOf,
  moveDefault,
  orderFeeds,
  updateFeed,
  type FeedContent,
  type FeedRow,
} from './custom-feeds.queries.ts';
import { feedView, wholeFeedView } from './custom-feeds.view.ts';
import { namedIn } from './named.ts';
import { findNames } from './names.queries.ts';
import { invalidConfig, namingFaults } from './config-faults.ts';
import { weightFaults } from './weight.service.ts';

export async function listFeeds({ database, viewer }: SignedInCall): Promise<Output<'feeds.list'>> {
  return { items: (await findFeeds(database, viewer.id)).map(feedView) };
}

/** Throws not_found for every feed but the viewer's own. */
export async function getFeed({ database, viewer }: SignedInCall, id: string): Promise<WholeFeed> {
  const row = await findFeed(database, viewer.id, id);
  if (row === undefined) throw notFound();
  return withNames(database, viewer.id, row);
}

async function withNames(database: Database, ownerId: string, row: FeedRow): Promise<WholeFeed> {
  return wholeFeedView(row, await findNames(database, ownerId, namedIn(row.rule)));
}

/**
 * Keeps a feed, once for an Idempotency-Key. Throws invalid_input for people and lists that the viewer may not name, and
 * conflict for a name that is taken and for a feed too many (decision 50).
 */
export async function createFeed(call: SignedInCall, input: Parsed<'feeds.create'>): Promise<WholeFeed> {
  const { id: ownerId } = call.viewer;
  const { name, description, place, config } = input;
  await refuseTooHeavy(call, config);
  const work = async (tx: Transaction) => {
    await holdFeeds(tx, ownerId);
    if ((await countFeeds(tx, ownerId)) >= limits.feed.each) throw conflict(TOO_MANY);
    await refuseUnnameable(tx, ownerId, config);
    const content = { name, description: orNull(description), place, rule: config.rule };
    return withNames(tx, ownerId, await insertFeed(tx, ownerId, content));
  };
  return naming(() => idempotently(call, work, (id) => getFeed(call, id)));
}

/** Throws not_found where the account was deleted while its session was still believed. */
async function holdFeeds(tx: Transaction, ownerId: string): Promise<void> {
  if (!(await lockFeedsOf(tx, ownerId))) throw notFound();
}

const TOO_MANY = `You have ${limits.feed.each} feeds, and that is the most. Delete one to keep another.`;

/**
 * Changes a feed. Throws not_found for every feed but the viewer's own, conflict where it was changed since `version` or the
 * name is taken, and invalid_input for people and lists that the viewer may not name.
 */
export async function changeFeed(call: SignedInCall, input: Parsed<'feeds.update'>): Promise<WholeFeed> {
  const { database, viewer } = call;
  if (input.config !== undefined) await refuseTooHeavy(call, input.config);
  const row = await naming(() =>
    database.transaction(async (tx) => {
      const before = await lockFeed(tx, viewer.id, input.id);
      if (before === undefined) throw notFound();
      const after = contentAfter(before, input);
      if (before.version !== input.version) {
        // Sent again after a lost answer, it is already as it should be.
        if (isSame(before, after)) return before;
        throw conflict('This feed was changed somewhere else since you began.', 'version', 'changed_since');
      }
      if (input.config !== undefined) await refuseUnnameable(tx, viewer.id, input.config, before);
      return updateFeed(tx, input.id, after);
    }),
  );
  return withNames(database, viewer.id, row);
}

/** Throws where a rule would cost more than the ceiling, with the block that makes it so (decision 41). */
async function refuseTooHeavy({ database, viewer }: SignedInCall, config: SentRule): Promise<void> {
  const faults = await weightFaults(database, viewer.id, config);
  if (faults.length > 0) throw invalidConfig(faults);
}

function orNull(text: string): string | null {
  return text === '' ? null : text;
}

function contentAfter(before: FeedRow, { name, description, place, config }: Parsed<'feeds.update'>): FeedContent {
  return {
    name: name ?? before.name,
    description: description === undefined ? before.description : orNull(description),
    place: place ?? before.place,
    rule: config?.rule ?? before.rule,
  };
}

function isSame(one: FeedContent, other: FeedContent): boolean {
  return (
    one.name === other.name &&
    one.description === other.description &&
    one.place === other.place &&
    printRule(one.rule) === printRule(other.rule)
  );
}

/**
 * Throws where a rule names people or lists that the owner may not. Those that the feed names already may stay: a block by
 * one of them must keep nobody from changing the rest.
 */
async function refuseUnnameable(
  tx: Transaction,
  ownerId: string,
  { sent }: SentRule,
  before?: Pick<FeedRow, 'rule'>,
): Promise<void> {
  const kept = new Set(namedIn(before?.rule).map(({ kind, id }) => `${kind} ${id}`));
  const added = namedIn(sent).filter(({ kind, id }) => !kept.has(`${kind} ${id}`));
  const faults = namingFaults(added, await findNames(tx, ownerId, added, { keep: true }));
  if (faults.length > 0) throw invalidConfig(faults);
}

/** Tells a name that is taken, whatever its case; the index alone knows of one that is being saved just now. */
async function naming<Result>(act: () => Promise<Result>): Promise<Result> {
  try {
    return await act();
  } catch (error) {
    if (violatedUnique(error)?.startsWith('custom_feeds_user_name') !== true) throw error;
    throw conflict('You have a feed of this name.', 'name', 'name_taken');
  }
}

/** Throws not_found for every feed but the viewer's own, and conflict where it was changed since `version`. */
export async function removeFeed(
  { database, viewer }: SignedInCall,
  input: Parsed<'feeds.delete'>,
): Promise<Output<'feeds.delete'>> {
  if (await database.repeated(() => deleteFeed(database, viewer.id, input))) return {};
  if ((await findFeed(database, viewer.id, input.id)) === undefined) throw notFound();
  throw conflict('This feed was changed somewhere else since you began.', 'version', 'changed_since');
}

/** Throws not_found where one of the ids is no feed of the viewer's own. */
export async function reorderFeeds(
  { database, viewer }: SignedInCall,
  input: Parsed<'feeds.reorder'>,
): Promise<Output<'feeds.reorder'>> {
  const ids = [...new Set(input.ids)];
  await database.transaction(async (tx) => {
    await holdFeeds(tx, viewer.id);
    if ((await countFeeds(tx, viewer.id, ids)) !== ids.length) throw notFound();
    await orderFeeds(tx, viewer.id, ids);
  });
  return {};
}

/** Throws not_found for every feed but the viewer's own, and conflict for one that is not offered at home. */
export async function setDefaultFeed(
  { database, viewer }: SignedInCall,
  { id }: Parsed<'feeds.setDefault'>,
): Promise<Output<'feeds.setDefault'>> {
  await database.transaction(async (tx) => {
    await holdFeeds(tx, viewer.id);
    const feed = id === null ? null : await lockFeed(tx, viewer.id, id);
    if (feed === undefined) throw notFound();
    if (feed?.place === 'discovery')
      throw conflict('This feed is offered in discovery. Move it to home first.', 'id', 'not_at_home');
    await moveDefault(tx, viewer.id, id);
  });
  return {};
}
