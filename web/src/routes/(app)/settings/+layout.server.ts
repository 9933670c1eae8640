import { redirect } from '@sveltejs/kit';
import { signInAddress } from '#lib/addresses.ts';
import type { LayoutServerLoad } from './$types';

/** Settings are somebody's. */
export const load: LayoutServerLoad = async ({ parent, url }) => {
  const { viewer } = await parent();
  if (viewer === null) redirect(303, signInAddress(url));
  return { viewer };
};
