import { SvelteMap } from 'svelte/reactivity';
import type { LikeState } from './like-state.svelte.ts';

/**
 * Likes that the server has not answered yet, by the id of their post: each heart of the post shows them, also on a page
 * that one goes on to meanwhile. Written in the browser alone, since a server's modules serve everybody.
 */
export const likesUnderWay = new SvelteMap<string, LikeState>();
