import { tick } from 'svelte';
import type { Post } from '@vrss/contract';
import { TRASH_ADDRESS } from '#lib/addresses.ts';
import { api } from '#lib/api.ts';
import { explain } from '#lib/faults.ts';
import { deleteFailed, postDeleted, undo, undoFailed } from '#lib/texts/post-acts.ts';
import { postRestored, trashTitle } from '#lib/texts/trash.ts';
import { toasts } from '#ui/feedback/toasts.svelte.ts';
import { postNews } from './post-news.svelte.ts';

interface DeleteOptions {
  readonly post: Post;
  /** Leads away from a page that shows nothing but this post. */
  readonly leave?: (() => void) | undefined;
  /** The focus stood in the post and goes with it: the way back gets it. */
  readonly takesFocus: boolean;
}

/** Browser only: puts a post into the trash at once, with the way back for ten seconds; where it fails it stands again. */
export async function deletePost({ post, leave, takesFocus }: DeleteOptions): Promise<void> {
  postNews.gone(post.id);
  try {
    await api.post('posts.delete', { id: post.id });
  } catch (fault) {
    postNews.back(post.id);
    toasts.show(deleteFailed(explain(fault)), { tone: 'danger' });
    return;
  }
  // A list that was read meanwhile may show it.
  postNews.gone(post.id);
  toasts.show(postDeleted, {
    link: { label: trashTitle, href: TRASH_ADDRESS },
    action: { label: undo, run: () => void takeBack(post.id) },
    takesFocus,
  });
  leave?.();
}

async function takeBack(id: string): Promise<void> {
  try {
    await api.post('posts.restore', { id });
  } catch (fault) {
    toasts.show(undoFailed(explain(fault)), { tone: 'danger' });
    return;
  }
  postNews.back(id);
  await tick();
  const post = document.getElementById(`post-${id}`);
  if (post === null) toasts.show(postRestored);
  else post.focus();
}
