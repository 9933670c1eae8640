import { limits, type Output, type Parsed } from '@vrss/contract';
import type { SignedInCall } from '../../core/context.ts';
import { readPage } from '../../core/page.ts';
import type { Database, Transaction } from '../../platform/database/database.ts';
import { listedPerson, readRelationshipByName, readUsername } from '../users/index.ts';
import {
  acceptOldest,
  acceptRequest,
  countRequests,
  findRequests,
  hideRefused,
  lockVisibility,
  refuseRequest,
  withdrawRequest,
  type Request,
} from './requests.queries.ts';

type Answer = Output<'socialGraph.acceptRequest'>;

/** Requests accepted by one transaction, which holds what they change until it ends. */
const BATCH = 500;
/** Batches of one call at most. */
const BATCHES = 200;

/** Who asks to follow the viewer, the last first. */
export async function requests(
  { cursors, database, viewer }: SignedInCall,
  input: Parsed<'socialGraph.requests'>,
): Promise<Output<'socialGraph.requests'>> {
  const request = { procedure: 'socialGraph.requests', filter: '', ...input };
  const { items, nextCursor } = await readPage(cursors, request, (position, count) =>
    findRequests(database, viewer.id, position, count),
  );
  return {
    items: items.map((row) => ({ ...listedPerson(row, true), requestedAt: row.requested_at.toISOString() })),
    nextCursor,
  };
}

/** How many people ask to follow the viewer, up to a hundred. */
export async function requestsCount({ database, viewer }: SignedInCall): Promise<Output<'socialGraph.requestsCount'>> {
  return { count: await countRequests(database, viewer.id, limits.countedRequests) };
}

/** Lets a person follow who asked to; without a request nothing changes. Throws not_found for everyone the viewer can't see. */
export async function accept(call: SignedInCall, userId: string): Promise<Answer> {
  return answerRequest(call, userId, acceptRequest);
}

/** Refuses a request without telling its requester. Throws as accept. */
export async function refuse(call: SignedInCall, userId: string): Promise<Answer> {
  return answerRequest(call, userId, refuseRequest);
}

async function answerRequest(
  call: SignedInCall,
  userId: string,
  change: (tx: Transaction, request: Request) => Promise<void>,
): Promise<Answer> {
  return changeRequest(call, userId, (tx) => change(tx, { requesterId: userId, targetId: call.viewer.id }));
}

/** Withdraws the viewer's request; where there is none nothing changes. Throws as accept. */
export async function withdraw(call: SignedInCall, userId: string): Promise<Answer> {
  return changeRequest(call, userId, (tx) => withdrawRequest(tx, { requesterId: call.viewer.id, targetId: userId }));
}

async function changeRequest(
  { database, viewer }: SignedInCall,
  userId: string,
  change: (tx: Transaction) => Promise<void>,
): Promise<Answer> {
  // Before anything is changed: what the viewer can't see, the viewer can't answer either.
  const username = await readUsername(database, viewer, userId);
  await database.transaction(change);
  // A private profile whose request is gone is found by its name alone.
  return readRelationshipByName(database, viewer, username);
}

/** Accepts all open requests to the viewer, the oldest first. */
export async function acceptAll({ database, viewer }: SignedInCall): Promise<Output<'socialGraph.acceptAllRequests'>> {
  return { accepted: await acceptInBatches(database, viewer.id) };
}

async function acceptInBatches(database: Database, targetId: string): Promise<number> {
  let accepted = 0;
  for (let batch = 0; batch < BATCHES; batch += 1) {
    const some = await database.transaction((tx) => acceptOldest(tx, targetId, BATCH));
    accepted += some;
    if (some < BATCH) break;
  }
  return accepted;
}

/**
 * Changes a person's visibility to public by `change`, and accepts everyone who asks (decision 201). Most are accepted before
 * the transaction that keeps new requests waiting, so that it is short.
 */
export async function goPublic(
  database: Database,
  personId: string,
  change: (tx: Transaction) => Promise<void>,
): Promise<void> {
  await acceptInBatches(database, personId);
  await database.transaction(async (tx) => {
    await lockVisibility(tx, personId);
    await acceptOldest(tx, personId, BATCH * BATCHES);
    await hideRefused(tx, personId);
    await change(tx);
  });
}
