import { goto } from '$app/navigation';
import type { PersonCard } from '@vrss/contract';
import { BLOCKED_ADDRESS, personAddress } from '#lib/addresses.ts';
import { api } from '#lib/api.ts';
import type { Act } from '#lib/store/act.ts';
import { NO_RELATIONSHIP, type KnownPerson, type People } from '#lib/store/people.ts';
import * as texts from '#lib/texts/relationships.ts';
import { toasts } from '#ui/feedback/toasts.svelte.ts';
import { tellRefusal } from './change-relationship.ts';

/** A block ends all that is between two people; ending it brings nothing back. */
const ENDED = { viewerRelationship: NO_RELATIONSHIP };

/** Browser only: blocks at once and leaves a page of theirs; a refusal is taken back and told. */
export async function block(people: People, { id, username }: PersonCard): Promise<void> {
  try {
    await people.act(
      id,
      blocking(true, () => api.post('socialGraph.block', { userId: id, username })),
    );
  } catch (fault) {
    tellRefusal(fault, (reason) => texts.blockFailed(username, reason));
    return;
  }
  if (isPageOf(username, location.pathname)) await goto('/');
  toasts.show(texts.blocked(username), { action: { label: texts.seeBlocked, href: BLOCKED_ADDRESS } });
}

/** Browser only: ends a block at once, with the way back; a refusal is taken back and told. */
export async function unblock(people: People, person: PersonCard): Promise<void> {
  const { id, username } = person;
  try {
    await people.act(
      id,
      blocking(false, () => api.post('socialGraph.unblock', { userId: id })),
    );
  } catch (fault) {
    tellRefusal(fault, (reason) => texts.unblockFailed(username, reason));
    return;
  }
  toasts.show(texts.unblocked(username), {
    action: { label: texts.blockAgain, run: () => void block(people, person) },
  });
}

function blocking(blocked: boolean, send: () => Promise<unknown>): Act<KnownPerson> {
  return { queue: 'block', about: 'block', apply: () => ({ blocked }), send, confirm: () => ({ blocked, ...ENDED }) };
}

function isPageOf(username: string, path: string): boolean {
  const own = personAddress(username);
  return path === own || path.startsWith(`${own}/`);
}
