import { redirect } from '@sveltejs/kit';
import { tagAddress } from '#lib/addresses.ts';
import { needed } from '#lib/server/api.ts';
import type { PageServerLoad } from './$types';

/** The posts with a tag; another spelling leads to its one address (decision 51). */
export const load: PageServerLoad = async ({ locals, params, url }) => {
  const cursor = url.searchParams.get('cursor') ?? undefined;
  const { tag, ...posts } = await needed(locals.api.get('posts.byTag', { tag: params.tag, cursor }), url);
  if (tag !== params.tag) redirect(308, tagAddress(tag) + url.search);
  return { tag, posts };
};
