import { readAppearance } from '#lib/appearance.ts';
import type { PageServerLoad } from './$types';

/** The page of all components needs nothing but the choice of light and dark. */
export const load: PageServerLoad = ({ cookies }) => ({ appearance: readAppearance((name) => cookies.get(name)) });
