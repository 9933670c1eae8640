import { redirect } from '@sveltejs/kit';
import { movedStatus, personAddress, signInAddress, personActionsAddress } from '#lib/addresses.ts';
import { needed } from '#lib/server/api.ts';
import type { PageServerLoad } from './$types';

/** What is between who is signed in and somebody else. */
export const load: PageServerLoad = async ({ locals, params, url, parent }) => {
  const { viewer } = await parent();
  if (viewer === null) redirect(303, signInAddress(url));
  const person = await needed(locals.api.get('users.get', { username: params.username }), url);
  if (person.username !== params.username)
    redirect(movedStatus(person.username, params.username), personActionsAddress(person.username));
  if (person.viewerRelationship === null || person.viewerRelationship.self)
    redirect(303, personAddress(person.username));
  return { viewer, person, viewerRelationship: person.viewerRelationship };
};
