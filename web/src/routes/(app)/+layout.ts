import type { LayoutLoad } from './$types';

/** The places of a signed-in person are code that strangers do without: it is fetched for who is signed in alone. */
export const load: LayoutLoad = async ({ data }) => ({
  ...data,
  own: data.viewer === null ? null : (await import('#features/shell/own-places.ts')).ownPlaces(data.viewer),
});
