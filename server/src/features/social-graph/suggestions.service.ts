import type { Output, SomePeople } from '@vrss/contract';
import type { SignedInCall } from '../../core/context.ts';
import { invalidField, notFound } from '../../platform/errors.ts';
import { listedPerson, personCard } from '../users/index.ts';
import { findSuggestions, insertDismissal, type SuggestionRow } from './suggestions.queries.ts';

/** People whom the viewer may know, with friends in common as the reason. */
export async function suggestions(
  { database, viewer }: SignedInCall,
  limit: number,
): Promise<Output<'socialGraph.suggestions'>> {
  const rows = await findSuggestions(database, viewer.id, limit);
  return {
    items: rows.slice(0, limit).map((row) => ({ ...listedPerson(row, true), friendsInCommon: friendsInCommon(row) })),
  };
}

function friendsInCommon({ common, first_friend, last_friend }: SuggestionRow): SomePeople {
  const people = last_friend === null ? [first_friend] : [first_friend, last_friend];
  return { people: people.map(personCard), othersCount: common - people.length };
}

/** Never suggests the person again. Throws not_found for everybody the viewer can't see in lists, invalid_input for oneself. */
export async function dismissSuggestion(
  { database, viewer }: SignedInCall,
  userId: string,
): Promise<Output<'socialGraph.dismissSuggestion'>> {
  if (userId === viewer.id) throw invalidField('userId', 'yourself', 'You are never suggested to yourself.');
  return database.transaction(async (tx) => {
    if (!(await insertDismissal(tx, viewer.id, userId))) throw notFound();
    return {};
  });
}
