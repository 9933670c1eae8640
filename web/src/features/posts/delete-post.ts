import { tick } from 'svelte';
import type { Post } from '@vrss/contract';
import { postMark, TRASH_ADDRESS } from '#lib/addresses.ts';
import { api } from '#lib/api.ts';
import { explain } from '#lib/faults.ts';
import type { Posts } from '#lib/store/posts.ts';
import { deleteFailed, postDeleted, undo, undoFailed } from '#lib/texts/post-acts.ts';
import { postRestored, trashTitle } from '#lib/texts/trash.ts';
import { toasts } from '#ui/feedback/toasts.svelte.ts';

interface DeleteOptions {
  readonly posts: Posts;
  readonly post: Post;
  /** Leads away from a page that shows nothing but this post. */
  readonly leave?: (() => void) | undefined;
  /** The focus stood in the post and goes with it: the way back gets it. */
  readonly takesFocus: boolean;
}

/** Browser only: puts a post into the trash at once, with the way back for ten seconds; where it fails it stands again. */
export async function deletePost({ posts, post, leave, takesFocus }: DeleteOptions): Promise<void> {
  const isGone = () => ({ gone: true });
  try {
    const send = () => api.post('posts.delete', { id: post.id });
    await posts.act(post.id, { queue: 'delete', about: 'delete', apply: isGone, send, confirm: isGone });
  } catch (fault) {
    toasts.show(deleteFailed(explain(fault)), { tone: 'danger' });
    return;
  }
  toasts.show(postDeleted, {
    link: { label: trashTitle, href: TRASH_ADDRESS },
    action: { label: undo, run: () => void takeBack(posts, post.id) },
    takesFocus,
  });
  leave?.();
}

async function takeBack(posts: Posts, id: string): Promise<void> {
  try {
    await api.post('posts.restore', { id });
  } catch (fault) {
    toasts.show(undoFailed(explain(fault)), { tone: 'danger' });
    return;
  }
  posts.confirm(id, { gone: false });
  await tick();
  const post = document.getElementById(postMark(id));
  if (post === null) toasts.show(postRestored);
  else post.focus();
}
