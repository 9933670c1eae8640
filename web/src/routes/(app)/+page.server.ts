import { needed } from '#lib/server/api.ts';
import type { PageServerLoad } from './$types';

/** People one may know, in an empty home: a few, their page has more. */
const SUGGESTIONS = 3;

/** Home for who is signed in; for everybody else what this place is and what is written here. */
export const load: PageServerLoad = async ({ locals, url, parent }) => {
  const draftKey = crypto.randomUUID();
  const { viewer } = await parent();
  if (viewer === null) {
    const { items } = await needed(locals.api.get('posts.latest', {}), url);
    return { home: null, latest: items, suggestions: [], draftKey };
  }
  const cursor = url.searchParams.get('cursor') ?? undefined;
  const home = await needed(locals.api.get('feeds.following', { cursor }), url);
  const isEmpty = home.items.length === 0 && cursor === undefined;
  if (!isEmpty) return { home, latest: [], suggestions: [], draftKey };
  const [latest, suggestions] = await needed(
    Promise.all([
      locals.api.get('posts.latest', {}),
      locals.api.get('socialGraph.suggestions', { limit: SUGGESTIONS }),
    ]),
    url,
  );
  return { home, latest: latest.items, suggestions: suggestions.items, draftKey };
};
