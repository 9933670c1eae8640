import { redirect } from '@sveltejs/kit';
import { ownEmail } from '#features/settings/index.server.ts';
import { signInAddress } from '#lib/addresses.ts';
import type { LayoutServerLoad } from './$types';

/** Settings are somebody's. */
export const load: LayoutServerLoad = async (event) => {
  const { viewer } = await event.parent();
  if (viewer === null) redirect(303, signInAddress(event.url));
  return { viewer, email: await ownEmail(event) };
};
