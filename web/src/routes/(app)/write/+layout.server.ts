import { redirect } from '@sveltejs/kit';
import { signInAddress } from '#lib/addresses.ts';
import type { LayoutServerLoad } from './$types';

/** Writing is somebody's; each page that is opened has a key for its first try. */
export const load: LayoutServerLoad = async ({ parent, url }) => {
  const { viewer } = await parent();
  if (viewer === null) redirect(303, signInAddress(url));
  return { viewer, draftKey: crypto.randomUUID() };
};
