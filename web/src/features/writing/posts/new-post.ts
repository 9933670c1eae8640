import type { Post } from '@vrss/contract';
import { api } from '#lib/api.ts';
import { isIdempotencyConflict } from '#lib/faults.ts';
import { retryLoop } from '#lib/retry-loop.ts';
import { postedAlready, postFailed, postFailedElsewhere } from '#lib/texts/writing.ts';
import { Composition } from '../submission/composition.svelte.ts';
import { draftStore } from '../submission/draft-store.ts';
import { Draft, draftPlace } from '../submission/draft.svelte.ts';
import { newPostKind, postInput, type PostWords, type WrittenType } from './post-words.ts';
import { faultsFrom, validatePost } from './validate-post.ts';

export type PostComposition = Composition<PostWords, Post>;

/** Posts that are being sent. The server sends nothing, so there it stays empty. */
const underWay = new Set<PostComposition>();

/** The draft of a new post by this writer; `key` names the first try. */
export function draftOf(type: WrittenType, writerId: string, key: string): Draft<PostWords> {
  const place = draftPlace(writerId, ...(type === 'text_short' ? [] : [type]));
  return new Draft(place, newPostKind, key, draftStore, () => crypto.randomUUID());
}

/**
 * A new post, for a form that opens. Where one is being sent from a form that was closed, this form goes on with it: it
 * waits for the same answer.
 */
export function composePost(type: WrittenType, writerId: string, key: string): PostComposition {
  const draft = draftOf(type, writerId, key);
  const found = [...underWay].find((each) => each.draft.place === draft.place);
  return found ?? newComposition(type, draft);
}

function newComposition(type: WrittenType, draft: Draft<PostWords>): PostComposition {
  const composition: PostComposition = new Composition({
    draft,
    validate: (words) => validatePost(type, words),
    send: async ({ words, key }) => {
      underWay.add(composition);
      try {
        return await api.post('posts.create', postInput(type, words), { idempotencyKey: key });
      } finally {
        underWay.delete(composition);
      }
    },
    faultsIn: faultsFrom,
    failed: postFailed,
    failedElsewhere: postFailedElsewhere,
    onrefused: meetConflict,
    retry: retryLoop,
  });
  return composition;
}

/** The key made another post, such as the same draft's in another tab: says so, and the next press makes this one. */
function meetConflict(cause: unknown, composition: PostComposition): boolean {
  if (!isIdempotencyConflict(cause)) return false;
  composition.draft.takeNewKey();
  composition.fault = postFailed(postedAlready);
  return true;
}
