import { redirect } from '@sveltejs/kit';
import { movedStatus, peopleListAddress, signInAddress } from '#lib/addresses.ts';
import { needed } from '#lib/server/api.ts';
import type { PageServerLoad } from './$types';

/** A list of people that belongs to a person's page; another case of the name, or a name given up, leads to the address of now. */
export const load: PageServerLoad = async ({ locals, params, url, parent }) => {
  const { username, list } = params;
  const { viewer } = await parent();
  if (list === 'mutual' && viewer === null) redirect(303, signInAddress(url));
  const search = url.searchParams.get('search')?.trim() ?? '';
  const cursor = url.searchParams.get('cursor') ?? undefined;
  const person = await needed(locals.api.get('users.get', { username }), url);
  if (person.username !== username)
    redirect(movedStatus(person.username, username), peopleListAddress(person.username, list) + url.search);
  const asked = { username, search: search || undefined, cursor };
  const page = await needed(locals.api.get(`socialGraph.${list}`, asked), url);
  if (list === 'mutual' && person.viewerRelationship?.self) redirect(303, peopleListAddress(username, 'followers'));
  return { person, list, page, search };
};
