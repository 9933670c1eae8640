import { fold, type MutedThing, type MuteEnd, type Output, type Parsed } from '@vrss/contract';
import type { SignedInCall } from '../../core/context.ts';
import { readPage } from '../../core/page.ts';
import { AppError, invalidField, notFound } from '../../platform/errors.ts';
import { personCard } from '../users/index.ts';
import {
  findMuted,
  mutePerson,
  muteTag,
  unmutePerson,
  unmuteTag,
  type MutedRow,
  type MuteRow,
} from './mutes.queries.ts';

/** Seconds that a mute lasts; null for good. */
const LASTS: Readonly<Record<MuteEnd, number | null>> = { day: 86_400, week: 7 * 86_400, never: null };

/**
 * Mutes a person or a tag (decision 202); again changes when it ends. Throws not_found for everybody the viewer can't see and for
 * a private profile whose username is not given, invalid_input for oneself, quota_exceeded where as much is muted as can be.
 */
export async function mute(call: SignedInCall, input: Parsed<'socialGraph.mute'>): Promise<Output<'socialGraph.mute'>> {
  const muted = await call.database.repeated(() => insertMute(call, input));
  if (muted === undefined) throw notFound();
  if (muted.is_full)
    throw new AppError('quota_exceeded', 'You have muted as much as one person can. Unmute something first.');
  return { endsAt: muted.ends_at?.toISOString() ?? null };
}

async function insertMute(
  { database, viewer }: SignedInCall,
  input: Parsed<'socialGraph.mute'>,
): Promise<MuteRow | undefined> {
  const seconds = LASTS[input.ends];
  if (input.kind === 'tag') return muteTag(database, viewer.id, { tag: fold(input.tag), name: input.tag }, seconds);
  const { userId: id, username = null } = input;
  if (id === viewer.id) throw invalidField('userId', 'yourself', 'You cannot mute yourself.');
  return mutePerson(database, viewer.id, { id, username }, seconds);
}

/** Ends a mute of the viewer's; where there is none nothing changes. */
export async function unmute(
  { database, viewer }: SignedInCall,
  input: Parsed<'socialGraph.unmute'>,
): Promise<Output<'socialGraph.unmute'>> {
  if (input.kind === 'tag') await unmuteTag(database, viewer.id, fold(input.tag));
  else await unmutePerson(database, viewer.id, input.userId);
  return {};
}

/** What the viewer muted, the last first. */
export async function muted(
  { cursors, database, viewer }: SignedInCall,
  input: Parsed<'socialGraph.muted'>,
): Promise<Output<'socialGraph.muted'>> {
  const request = { procedure: 'socialGraph.muted', filter: '', ...input };
  const { items, nextCursor } = await readPage(cursors, request, (position, count) =>
    findMuted(database, viewer.id, position, count),
  );
  return { items: items.map(mutedThing), nextCursor };
}

function mutedThing({ muted_at, ends_at, tag, tag_name, person }: MutedRow): MutedThing {
  const when = { mutedAt: muted_at.toISOString(), endsAt: ends_at?.toISOString() ?? null };
  if (person !== null) return { kind: 'person', person: personCard(person), ...when };
  return { kind: 'tag', tag: tag ?? '', name: tag_name ?? '', ...when };
}
