import { goto } from '$app/navigation';
import type { PersonCard } from '@vrss/contract';
import { BLOCKED_ADDRESS, personAddress } from '#lib/addresses.ts';
import { api } from '#lib/api.ts';
import * as texts from '#lib/texts/relationships.ts';
import { toasts } from '#ui/feedback/toasts.svelte.ts';
import { hideBlocked, showAgain } from './blocked-here.svelte.ts';
import { tellRefusal } from './change-relationship.ts';

/** Browser only: blocks at once and leaves a page of theirs; a refusal goes back and is told. Answers whether the server has it. */
export async function block({ id, username }: PersonCard): Promise<boolean> {
  hideBlocked(id);
  try {
    await api.post('socialGraph.block', { userId: id, username });
  } catch (fault) {
    showAgain(id);
    tellRefusal(fault, (reason) => texts.blockFailed(username, reason));
    return false;
  }
  if (isPageOf(username, location.pathname)) await goto('/');
  toasts.show(texts.blocked(username), { action: { label: texts.seeBlocked, href: BLOCKED_ADDRESS } });
  return true;
}

function isPageOf(username: string, path: string): boolean {
  const own = personAddress(username);
  return path === own || path.startsWith(`${own}/`);
}

/** Browser only: ends a block. Throws the refusal. */
export async function unblock(userId: string): Promise<void> {
  await api.post('socialGraph.unblock', { userId });
  showAgain(userId);
}
