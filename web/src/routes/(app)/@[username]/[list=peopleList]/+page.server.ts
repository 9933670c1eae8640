import { redirect } from '@sveltejs/kit';
import { peopleListAddress, signInAddress } from '#lib/addresses.ts';
import { needed } from '#lib/server/api.ts';
import type { PageServerLoad } from './$types';

/** A list of people that belongs to a person's page; another case of the name leads to its owner's (decision 52). */
export const load: PageServerLoad = async ({ locals, params, url, parent }) => {
  const { username, list } = params;
  const { viewer } = await parent();
  if (list === 'mutual' && viewer === null) redirect(303, signInAddress(url));
  const search = url.searchParams.get('search')?.trim() ?? '';
  const cursor = url.searchParams.get('cursor') ?? undefined;
  const [person, page] = await needed(
    Promise.all([
      locals.api.get('users.get', { username }),
      locals.api.get(`socialGraph.${list}`, { username, search: search || undefined, cursor }),
    ]),
    url,
  );
  if (person.username !== username) redirect(308, peopleListAddress(person.username, list) + url.search);
  if (list === 'mutual' && person.viewerRelationship?.self) redirect(303, peopleListAddress(username, 'followers'));
  return { person, list, page, search };
};
