import { redirect } from '@sveltejs/kit';
import { deleteFromForm } from '#features/posts/index.server.ts';
import { saveFromForm } from '#features/writing/index.server.ts';
import { editAddress, personAddress, postAddress, signInAddress, TRASH_ADDRESS } from '#lib/addresses.ts';
import { needed } from '#lib/server/api.ts';
import type { Actions, PageServerLoad } from './$types';

/** A post of one's own to be changed; somebody else's is not there. */
export const load: PageServerLoad = async ({ locals, params, parent, url }) => {
  const { viewer } = await parent();
  if (viewer === null) redirect(303, signInAddress(url));
  const source = await needed(locals.api.get('posts.source', { id: params.id }), url);
  const address = editAddress({ id: source.id, author: viewer });
  if (personAddress(params.username) !== personAddress(viewer.username)) redirect(308, address);
  return { viewer, source };
};

export const actions: Actions = {
  /** Changing without script. */
  save: (event) => saveFromForm(event, (post) => redirect(303, postAddress(post))),
  /** Deleting without script. */
  delete: (event) => deleteFromForm(event, () => redirect(303, TRASH_ADDRESS)),
};
