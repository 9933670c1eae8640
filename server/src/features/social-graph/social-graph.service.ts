import type { Output, Parsed } from '@vrss/contract';
import type { SignedInCall } from '../../core/context.ts';
import type { Database } from '../../platform/database/database.ts';
import { invalidField, notFound } from '../../platform/errors.ts';
import { readRelationshipById, readRelationshipByName, readUsername } from '../users/index.ts';
import { insertRequest } from './requests.queries.ts';
import { beginAsking, endByFollowed, endByFollower, insertFollow, isAcrossBlock } from './social-graph.queries.ts';

type Answer = Output<'socialGraph.follow'>;

/**
 * Follows a person, or asks to where their profile is not public (decision 201); doing it again changes nothing, but that it can
 * begin to ask for friendship (decision 34). Throws not_found for everybody the viewer can't see and for a private profile whose
 * username is not given, invalid_input for oneself.
 */
export async function follow(call: SignedInCall, input: Parsed<'socialGraph.follow'>): Promise<Answer> {
  const { database, viewer } = call;
  const { userId, askFriendship } = input;
  if (userId === viewer.id) throw invalidField('userId', 'yourself', 'You can’t follow yourself.');
  const added = (await addFollow(call, input)) || (await addRequest(call, input)) || (await addFollow(call, input));
  if (askFriendship && !added) await beginAsking(database, viewer.id, userId);
  const answer = await readAnswer(call, input);
  const { following, requested, canFollow } = answer.viewerRelationship;
  // Only where nothing could be done: what was there or was added, and ended since, is told by the answer.
  if (!added && !following && !requested && !canFollow) throw notFound();
  return answer;
}

/** A private profile that isn't followed is found with its name alone. */
async function readAnswer(
  { database, viewer }: SignedInCall,
  { userId, username }: Parsed<'socialGraph.follow'>,
): Promise<Answer> {
  if (username === undefined) return readRelationshipById(database, viewer, userId);
  return readRelationshipByName(database, viewer, username);
}

/** The profile may have become public since the first try to follow it: then there is nothing to ask. */
async function addRequest(
  { database, viewer }: SignedInCall,
  { userId, username, askFriendship }: Parsed<'socialGraph.follow'>,
): Promise<boolean> {
  const request = { requesterId: viewer.id, targetId: userId };
  return database.transaction((tx) =>
    insertRequest(tx, request, { username: username ?? null, asksFriendship: askFriendship }),
  );
}

/** Answers whether the viewer did not follow the person before. */
async function addFollow(
  { database, viewer }: SignedInCall,
  { userId, askFriendship }: Parsed<'socialGraph.follow'>,
): Promise<boolean> {
  try {
    return await database.repeated(() => insertFollow(database, viewer.id, userId, askFriendship));
  } catch (error) {
    throw isAcrossBlock(error) ? notFound() : error;
  }
}

/** Ends a follow, and with it a friendship; where there is none nothing changes. Throws not_found as follow does. */
export async function unfollow(call: SignedInCall, userId: string): Promise<Answer> {
  return endFollow(call, userId, (database) => endByFollower(database, call.viewer.id, userId));
}

/** Ends a person's follow of the viewer, and with it a friendship; where there is none nothing changes. Throws as unfollow. */
export async function removeFollower(call: SignedInCall, userId: string): Promise<Answer> {
  return endFollow(call, userId, (database) => endByFollowed(database, userId, call.viewer.id));
}

async function endFollow(
  { database, viewer }: SignedInCall,
  userId: string,
  end: (database: Database) => Promise<void>,
): Promise<Answer> {
  // Before anything is taken away: what the viewer can't see, the viewer can't end either.
  const username = await readUsername(database, viewer, userId);
  await database.repeated(() => end(database));
  // A private profile that was followed until now is found by its name alone.
  return readRelationshipByName(database, viewer, username);
}
