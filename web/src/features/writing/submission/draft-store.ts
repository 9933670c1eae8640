/** Where a draft outlives its page. */
export type DraftStore = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/**
 * Browser only: keeps drafts in a storage of the browser and, where that is shut or full, in the page's own memory, so
 * that a draft goes from one field to another in any browser.
 */
export function makeDraftStore(storage: () => DraftStore): DraftStore {
  const memory = new Map<string, string>();
  return {
    getItem: (place) => memory.get(place) ?? attempt(() => storage().getItem(place)) ?? null,
    setItem(place, value) {
      const isKept = attempt(() => {
        storage().setItem(place, value);
        return true;
      });
      if (isKept) memory.delete(place);
      else memory.set(place, value);
    },
    removeItem(place) {
      memory.delete(place);
      attempt(() => storage().removeItem(place));
    },
  };
}

function attempt<Answer>(act: () => Answer): Answer | undefined {
  try {
    return act();
  } catch (fault) {
    if (fault instanceof DOMException) return undefined;
    throw fault;
  }
}

export const draftStore = makeDraftStore(() => localStorage);
