import { redirect } from '@sveltejs/kit';
import { like } from '#features/interactions/index.server.ts';
import { readBesidePost } from '#features/posts/index.server.ts';
import { movedStatus, postAddress } from '#lib/addresses.ts';
import { needed } from '#lib/server/api.ts';
import type { Actions, PageServerLoad } from './$types';

/** A post by itself; under another name or case it leads to its own address (decision 52). */
export const load: PageServerLoad = async ({ locals, params, url }) => {
  const [post, beside] = await needed(
    Promise.all([locals.api.get('posts.get', { id: params.id }), readBesidePost(locals.api, params)]),
    url,
  );
  if (post.author.username !== params.username)
    redirect(movedStatus(post.author.username, params.username), postAddress(post));
  return { post, beside };
};

/** Liking without script. */
export const actions: Actions = {
  like: (event) => like(event, 'interactions.like'),
  unlike: (event) => like(event, 'interactions.unlike'),
};
