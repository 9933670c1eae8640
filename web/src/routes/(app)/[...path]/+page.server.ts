import { error } from '@sveltejs/kit';
import { notFoundText } from '#lib/texts/errors.ts';
import type { PageServerLoad } from './$types';

/** Every address that no other page has: so that even there one sees where one is and where one can go. */
export const load: PageServerLoad = () => error(404, notFoundText, {});
