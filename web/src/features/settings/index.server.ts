export { ownEmail } from './own-email.server.ts';
export { save } from './save.server.ts';
