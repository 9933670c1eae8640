import { needed } from '#lib/server/api.ts';
import type { PageServerLoad } from './$types';

/** Home for who is signed in; for everybody else what this place is and what is written here. */
export const load: PageServerLoad = async ({ locals, url, parent }) => {
  const draftKey = crypto.randomUUID();
  const { viewer } = await parent();
  if (viewer === null) {
    const { items } = await needed(locals.api.get('posts.latest', {}), url);
    return { home: null, latest: items, draftKey };
  }
  const cursor = url.searchParams.get('cursor') ?? undefined;
  const home = await needed(locals.api.get('feeds.following', { cursor }), url);
  const isEmpty = home.items.length === 0 && cursor === undefined;
  const latest = isEmpty ? await needed(locals.api.get('posts.latest', {}), url) : { items: [] };
  return { home, latest: latest.items, draftKey };
};
