import { draftStore } from './draft-store.ts';
import { Draft, type DraftPlace } from './draft.svelte.ts';

/** Drafts of which something is on its way. The server sends nothing, so there it stays empty. */
const underWay = new Set<Draft>();

/**
 * The draft of a new post, for a form that opens; `key` names the first try. Where one is on its way from a form that is
 * gone, this form goes on with the same draft: an answer finds the words that stand there by then.
 */
export function openDraft(place: DraftPlace, key: string): Draft {
  const found = [...underWay].find((draft) => draft.isAt(place));
  return found ?? new Draft(place, key, draftStore, () => crypto.randomUUID());
}

/** Runs a try at what a draft holds, from its sending to what the draft makes of the answer. */
export async function whileUnderWay(draft: Draft, attempt: () => Promise<void>): Promise<void> {
  underWay.add(draft);
  try {
    await attempt();
  } finally {
    underWay.delete(draft);
  }
}
