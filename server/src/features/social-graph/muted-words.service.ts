import { limits, type Output, type Parsed } from '@vrss/contract';
import type { SignedInCall } from '../../core/context.ts';
import { storedWords } from '../../core/text/index.ts';
import { conflict, invalidField } from '../../platform/errors.ts';
import {
  deleteMutedWords,
  listMutedWords,
  lockMutes,
  upsertMutedWords,
  type MutedWordsRow,
} from './muted-words.queries.ts';

const { each: MOST } = limits.mutedWords;

/** Mutes words of the viewer's (decision 202). Throws invalid_input for an end in the past, and conflict beyond the limit. */
export async function muteWords(
  { database, viewer, clock }: SignedInCall,
  { phrase, until }: Parsed<'socialGraph.muteWords'>,
): Promise<Output<'socialGraph.muteWords'>> {
  const endsAt = until === null ? null : new Date(until);
  if (endsAt !== null && endsAt <= clock.now())
    throw invalidField('until', 'not_in_the_future', 'This is in the past.');
  const row = await database.transaction(async (tx) => {
    await lockMutes(tx, viewer.id);
    return upsertMutedWords(tx, { userId: viewer.id, words: storedWords(phrase), phrase, endsAt }, MOST);
  });
  if (row === undefined) throw conflict(`${MOST} words and phrases can be muted.`, 'phrase', 'too_many');
  return mutedView(row);
}

export async function unmuteWords({ database, viewer }: SignedInCall, id: string): Promise<Record<string, never>> {
  await deleteMutedWords(database, viewer.id, id);
  return {};
}

export async function mutedWords({ database, viewer }: SignedInCall): Promise<Output<'socialGraph.mutedWords'>> {
  const rows = await listMutedWords(database, viewer.id, MOST);
  return { items: rows.map(mutedView) };
}

function mutedView({ id, phrase, ends_at: endsAt, created_at: createdAt }: MutedWordsRow) {
  return { id, phrase, until: endsAt?.toISOString() ?? null, mutedAt: createdAt.toISOString() };
}
