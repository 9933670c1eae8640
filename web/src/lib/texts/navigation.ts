/** Places and the links to them. */
export const mainNavigation = 'Main';
export const home = 'Home';
export const people = 'People';
export const profile = 'Profile';
export const settings = 'Settings';
export const write = 'Write';
export const signIn = 'Sign in';
export const join = (community: string): string => `Join ${community}`;
export const joinShort = 'Join';
export const runBy = (who: string): string => `Run by ${who}.`;
/** The name of the software; pages leave out "Runs on VRSS" where the community has the same name. */
export const software = 'VRSS';
export const runsOn = 'Runs on';
export const apiReference = 'API';
