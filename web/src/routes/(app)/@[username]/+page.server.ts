import { redirect } from '@sveltejs/kit';
import { personActions } from '#features/social-graph/index.server.ts';
import { movedStatus, personAddress } from '#lib/addresses.ts';
import { needed } from '#lib/server/api.ts';
import type { Actions, PageServerLoad } from './$types';

/** A person's page; another case of the name, or a name given up, leads to the address of now (decisions 52, 204). */
export const load: PageServerLoad = async ({ locals, params, url }) => {
  const person = await needed(locals.api.get('users.get', { username: params.username }), url);
  if (person.username !== params.username)
    redirect(movedStatus(person.username, params.username), personAddress(person.username) + url.search);
  if (person.details === null) return { person, posts: null };
  const cursor = url.searchParams.get('cursor') ?? undefined;
  const posts = await needed(locals.api.get('posts.byAuthor', { username: person.username, cursor }), url);
  return { person, posts };
};

/** Following, asking, removing and blocking without script. */
export const actions: Actions = personActions;
