import { redirect } from '@sveltejs/kit';
import { likesAddress } from '#lib/addresses.ts';
import { needed } from '#lib/server/api.ts';
import type { PageServerLoad } from './$types';

/** Who likes a post; under another name or case it leads to its own address (decision 52). */
export const load: PageServerLoad = async ({ locals, params, url }) => {
  const cursor = url.searchParams.get('cursor') ?? undefined;
  const [post, page] = await needed(
    Promise.all([
      locals.api.get('posts.get', { id: params.id }),
      locals.api.get('interactions.likers', { postId: params.id, cursor }),
    ]),
    url,
  );
  if (post.author.username !== params.username) redirect(308, likesAddress(post) + url.search);
  return { post, page };
};
