import { actOnTrash } from '#features/posts/index.server.ts';
import { needed } from '#lib/server/api.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
  const cursor = url.searchParams.get('cursor') ?? undefined;
  return { trash: await needed(locals.api.get('posts.trash', { cursor }), url) };
};

export const actions: Actions = {
  restore: (event) => actOnTrash(event, 'posts.restore'),
  purge: (event) => actOnTrash(event, 'posts.purge'),
};
