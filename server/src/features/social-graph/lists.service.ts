import type { Output, Parsed } from '@vrss/contract';
import type { Call } from '../../core/context.ts';
import { notFound } from '../../platform/errors.ts';
import { readingFor, readPeople } from '../users/index.ts';
import { findListOwner, listMembers, type ListName, type ListOwner } from './lists.queries.ts';

const size: Readonly<Record<ListName, (owner: ListOwner) => number>> = {
  followers: (owner) => owner.followers_count,
  following: (owner) => owner.following_count,
  friends: (owner) => owner.friends_count,
  mutual: (owner) => Math.min(owner.followers_count, owner.viewer_following_count ?? 0),
};

/**
 * A page of a list that belongs to a person. Throws not_found where the viewer may see the card alone, or nothing
 * (decision 30), and invalid_input for a foreign cursor.
 */
export async function peopleOf(
  call: Call,
  list: ListName,
  { username, search = '', ...page }: Parsed<'socialGraph.followers'>,
): Promise<Output<'socialGraph.followers'>> {
  const owner = await findListOwner(call.database, call.viewer?.id ?? null, username);
  if (owner === undefined) throw notFound();
  // Nobody stands between the viewer and themself: their own follows would all follow themselves back.
  if (list === 'mutual' && (call.viewer === null || call.viewer.id === owner.id))
    return { items: [], nextCursor: null };
  const reading = readingFor(listMembers[list], search, size[list](owner));
  return readPeople(call, reading, { procedure: `socialGraph.${list}`, of: owner.id, search, ...page });
}
