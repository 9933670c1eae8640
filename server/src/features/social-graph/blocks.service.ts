import type { Output, Parsed } from '@vrss/contract';
import type { SignedInCall } from '../../core/context.ts';
import { readPage } from '../../core/page.ts';
import { invalidField, notFound } from '../../platform/errors.ts';
import { personCard } from '../users/index.ts';
import { deleteBlock, findBlocked, insertBlock } from './blocks.queries.ts';

type Nothing = Output<'socialGraph.block'>;

/**
 * Blocks a person, which ends follows, requests and friendship between the two; again changes nothing. Throws not_found
 * for everybody the viewer can't see (decision 31), and for a private profile whose username is not given (decision 30);
 * invalid_input for oneself.
 */
export async function block(call: SignedInCall, input: Parsed<'socialGraph.block'>): Promise<Nothing> {
  const { database, viewer } = call;
  const { userId, username = null } = input;
  if (userId === viewer.id) throw invalidField('userId', 'yourself', 'You can’t block yourself.');
  if (!(await database.repeated(() => insertBlock(database, viewer.id, userId, username)))) throw notFound();
  return {};
}

/** Ends a block of the viewer's. Answers the same whether there was one, and whether there is such a person. */
export async function unblock({ database, viewer }: SignedInCall, userId: string): Promise<Nothing> {
  await database.repeated(() => deleteBlock(database, viewer.id, userId));
  return {};
}

/** Whom the viewer blocked, the last first. */
export async function blocked(
  { cursors, database, viewer }: SignedInCall,
  input: Parsed<'socialGraph.blocked'>,
): Promise<Output<'socialGraph.blocked'>> {
  const request = { procedure: 'socialGraph.blocked', filter: '', ...input };
  const { items, nextCursor } = await readPage(cursors, request, (position, count) =>
    findBlocked(database, viewer.id, position, count),
  );
  return {
    items: items.map((row) => ({ ...personCard(row), blockedAt: row.blocked_at.toISOString() })),
    nextCursor,
  };
}
