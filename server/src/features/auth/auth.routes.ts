import type { Handlers } from '../../core/policy.ts';
import { claimAdministrator } from './administrator.service.ts';
import { changeEmail, confirmEmail, inspectEmailChange, revertEmail } from './change-email.service.ts';
import { changePassword } from './change-password.service.ts';
import { changeUsername } from './change-username.service.ts';
import { deleteAccount } from './delete-account.service.ts';
import { confirm, endOtherSessions, endOwnSession, ownSessions } from './own-sessions.service.ts';
import { session, signIn, signOut } from './sign-in.service.ts';
import { checkUsername, signUp } from './sign-up.service.ts';
import {
  inspectReset,
  inspectVerification,
  requestPasswordReset,
  resendVerification,
  resetPassword,
  verifyEmail,
} from './verification.service.ts';
import type { policies } from './auth.policy.ts';

export const routes = {
  'auth.signUp': (call, input) => signUp(call, input),
  'auth.checkUsername': (call, input) => checkUsername(call, input.username),
  'auth.inspectReset': (call, input) => inspectReset(call, input.token),
  'auth.inspectVerification': (call, input) => inspectVerification(call, input.token),
  'auth.verifyEmail': (call, input) => verifyEmail(call, input),
  'auth.resendVerification': (call, input) => resendVerification(call, input.email),
  'auth.signIn': (call, input) => signIn(call, input),
  'auth.signOut': (call) => signOut(call),
  'auth.session': (call) => session(call),
  'auth.confirm': (call, input) => confirm(call, input.password),
  'auth.sessions': (call) => ownSessions(call),
  'auth.endSession': (call, input) => endOwnSession(call, input.id),
  'auth.endOtherSessions': (call) => endOtherSessions(call),
  'auth.changePassword': (call, input) => changePassword(call, input.password),
  'auth.changeEmail': (call, input) => changeEmail(call, input.email),
  'auth.inspectEmailChange': (call, input) => inspectEmailChange(call, input.token),
  'auth.confirmEmail': (call, input) => confirmEmail(call, input.token),
  'auth.revertEmail': (call, input) => revertEmail(call, input),
  'auth.changeUsername': (call, input) => changeUsername(call, input.username),
  'auth.deleteAccount': (call) => deleteAccount(call),
  'auth.requestPasswordReset': (call, input) => requestPasswordReset(call, input.email),
  'auth.resetPassword': (call, input) => resetPassword(call, input),
  'auth.claimAdministrator': (call, input) => claimAdministrator(call, input.token),
} satisfies Handlers<typeof policies>;
