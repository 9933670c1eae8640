/** How one stands to a person is code that strangers do without: it is fetched for who is signed in alone. */
export const loadSignedInProfile = () => import('./signed-in-profile.ts');
