export { askByMail } from './by-mail.server.ts';
export { keepTokenToOurselves, linkBehind } from './link-page.server.ts';
export { signUp } from './sign-up.server.ts';
