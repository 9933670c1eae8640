export { askByMail } from './by-mail.server.ts';
export { keepTokenToOurselves } from './link-page.server.ts';
export { signUp } from './sign-up.server.ts';
