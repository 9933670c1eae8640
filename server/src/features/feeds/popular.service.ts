import type { PostTimeline } from '@vrss/contract';
import type { FeedRule } from '@vrss/contract/feed-language/index';
import type { SignedInCall } from '../../core/context.ts';
import type { CursorState } from '../../core/cursor.ts';
import { viewer } from '../../core/visibility.ts';
import { invalidField } from '../../platform/errors.ts';
import { postsByIds } from '../posts/index.ts';
import type { Plan } from './compiler/compile.ts';
import { isPopular, popularText } from './compiler/popular.ts';
import { findOrder, findPopular, keepOrder } from './popular.queries.ts';

export interface PopularPage {
  readonly procedure: string;
  /** What a cursor belongs to. */
  readonly filter: string;
  readonly cursor?: string | undefined;
  readonly limit: number;
}

/**
 * One page of a popular feed. The first freezes the order for 30 minutes, the following read on in it (decision 40); a newer
 * page never brings anything, since the order is what it is.
 */
export async function readPopular(
  call: SignedInCall,
  rule: FeedRule,
  plan: Plan,
  now: number,
  page: PopularPage,
): Promise<PostTimeline> {
  const { cursors, database, viewer: reader } = call;
  const { procedure, filter, cursor, limit } = page;
  const state =
    cursor === undefined ? await firstState(call, rule, plan, now) : cursors.read(procedure, filter, cursor);
  const newer = cursors.write(procedure, filter, { ...state, direction: 'newer' });
  if (state.direction === 'newer') return { items: [], nextCursor: null, newerCursor: newer, hasNewer: false };
  const from = Number(state.position.at);
  const ids = await findOrder(database, reader.id, state.position.id, from, limit + 1);
  if (ids === undefined)
    throw invalidField('cursor', 'not_a_cursor', 'This order is no longer kept. Start again without the cursor.');
  const next: CursorState = { ...state, position: { ...state.position, at: String(from + limit) } };
  return {
    items: await postsByIds(database, reader.id, ids.slice(0, limit)),
    nextCursor: ids.length > limit ? cursors.write(procedure, filter, next) : null,
    newerCursor: newer,
    hasNewer: false,
  };
}

async function firstState(
  { database, viewer: reader }: SignedInCall,
  rule: FeedRule,
  { path, bounds }: Plan,
  now: number,
): Promise<CursorState> {
  if (!isPopular(rule)) throw new TypeError('Only a popular feed has an order to keep.');
  const ids = await findPopular(database, popularText(rule, path, { reader: viewer(reader.id), now, bounds }));
  const position = { at: '0', id: await keepOrder(database, reader.id, ids) };
  return { direction: 'older', position, firstPageAt: String(now), settledBefore: String(now), seenIds: [] };
}
