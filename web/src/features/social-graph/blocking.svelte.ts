import { SvelteSet } from 'svelte/reactivity';
import { goto } from '$app/navigation';
import type { PersonCard } from '@vrss/contract';
import { BLOCKED_ADDRESS, personAddress } from '#lib/addresses.ts';
import { api } from '#lib/api.ts';
import * as texts from '#lib/texts/ties.ts';
import { toasts } from '#ui/feedback/toasts.svelte.ts';
import { tellRefusal } from './do-tie-act.ts';

/** Browser only: the ids of people blocked since the page was opened. Lists hide what is theirs at once. */
const blockedHere = new SvelteSet<string>();

export function isBlockedHere(userId: string): boolean {
  return blockedHere.has(userId);
}

/** Browser only: blocks at once and leaves a page of theirs; a refusal goes back and is told. Answers whether the server has it. */
export async function block({ id, username }: PersonCard): Promise<boolean> {
  blockedHere.add(id);
  try {
    await api.post('socialGraph.block', { userId: id });
  } catch (fault) {
    blockedHere.delete(id);
    tellRefusal(fault, (reason) => texts.blockFailed(username, reason));
    return false;
  }
  if (isPageOf(username, location.pathname)) await goto('/');
  toasts.show(texts.blocked(username), { action: { label: texts.seeBlocked, run: seeBlocked } });
  return true;
}

function seeBlocked(): void {
  void goto(BLOCKED_ADDRESS);
}

function isPageOf(username: string, path: string): boolean {
  const own = personAddress(username);
  return path === own || path.startsWith(`${own}/`);
}

/** Browser only: ends a block. Throws the refusal. */
export async function unblock(userId: string): Promise<void> {
  await api.post('socialGraph.unblock', { userId });
  blockedHere.delete(userId);
}
