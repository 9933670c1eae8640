export { accountDone, changeAccount, demandFresh } from './account/account.server.ts';
export { ownEmail } from './own-email.server.ts';
export { save } from './save.server.ts';
