import { loadHome } from '#features/feeds/index.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ data }) => ({ ...data, Home: data.home === null ? null : await loadHome() });
