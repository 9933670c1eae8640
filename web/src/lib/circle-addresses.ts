/** Addresses of who sees and reaches the viewer, apart from those that every page loads. */
export const MUTED_ADDRESS = '/settings/muted';
export const PRIVACY_ADDRESS = '/settings/privacy';
export const REQUESTS_ADDRESS = '/people/requests';
/** What a page's data depends on, for invalidate: the number beside the navigation. */
export const REQUESTS_COUNT = 'vrss:requests-count';
