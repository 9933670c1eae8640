import { onDestroy } from 'svelte';
import type { Post } from '@vrss/contract';
import { goto } from '$app/navigation';
import { navigating } from '$app/state';
import { postAddress } from '#lib/addresses.ts';
import { posted, readPost } from '#lib/texts/writing.ts';
import { toasts } from '#ui/feedback/toasts.svelte.ts';

/** Browser only: says that a post was taken, with the way to it. */
export function tellPosted(post: Post): void {
  toasts.show(posted, { action: { label: readPost, href: postAddress(post) } });
}

/** While a component is there: leads on from a post that was taken. Who went elsewhere meanwhile stays there and is told. */
export function leadOn(address: (post: Post) => string): (post: Post) => void {
  let isHere = true;
  onDestroy(() => {
    isHere = false;
  });
  return (post) => {
    if (isHere && navigating.to === null) void goto(address(post), { refreshAll: true });
    else tellPosted(post);
  };
}
