import { z } from 'zod';
import { email, id, linkToken, moment, newPassword, nothing, username } from './common.ts';
import { limits } from './limits.ts';
import { procedure } from './procedure.ts';
import { password, signedIn } from './signed-in.ts';

/** What a session says of the browser that has it, as far as the browser told. */
const device = z.strictObject({
  browser: z
    .string()
    .nullable()
    .meta({ examples: ['Firefox'] }),
  system: z
    .string()
    .nullable()
    .meta({ examples: ['Linux'] }),
  kind: z.enum(['desktop', 'phone', 'tablet', 'other']),
});

const session = z.strictObject({
  id,
  current: z.boolean(),
  device,
  address: z.string().nullable().meta({ description: 'Network address of the sign-in.' }),
  signedInAt: moment,
  lastActivityAt: moment.meta({ description: 'To five minutes.' }),
});
export type SessionAnswer = z.infer<typeof session>;

/** What people do with the account that they have. */
export const ownAccount = {
  'auth.confirm': procedure({
    kind: 'mutation',
    summary: 'Confirm that it is you, by your password',
    description: 'Makes the sign-in fresh again for 15 minutes, in a session that is given to this browser anew.',
    input: z.strictObject({ password }),
    output: z.strictObject({ freshUntil: moment }),
    errors: ['invalid_input'],
  }),
  'auth.sessions': procedure({
    kind: 'query',
    summary: 'Where you are signed in',
    description: 'This browser first, then the last used first. An account has 50 sessions at most.',
    input: z.strictObject({}),
    output: z.strictObject({ items: z.array(session).max(limits.sessions) }),
    errors: [],
  }),
  'auth.endSession': procedure({
    kind: 'mutation',
    summary: 'End one of your sessions',
    input: z.strictObject({ id }),
    output: nothing,
    errors: ['not_found'],
  }),
  'auth.endOtherSessions': procedure({
    kind: 'mutation',
    summary: 'End all your sessions but this one',
    output: z.strictObject({ ended: z.int().min(0) }),
    input: z.strictObject({}),
    errors: [],
  }),
  'auth.changePassword': procedure({
    kind: 'mutation',
    summary: 'Choose another password',
    description: 'Ends all your other sessions.',
    input: z.strictObject({ password: newPassword }),
    output: nothing,
    errors: ['conflict'],
  }),
  'auth.changeEmail': procedure({
    kind: 'mutation',
    summary: 'Change your e-mail address',
    description:
      'With mail configured the answer is `check_mail` for a free and a taken address alike: the address changes when the link that is sent to the new one is confirmed. Without, it changes at once, unverified.',
    input: z.strictObject({ email }),
    output: z.strictObject({ status: z.enum(['check_mail', 'changed']) }),
    errors: ['conflict'],
  }),
  'auth.inspectEmailChange': procedure({
    kind: 'read',
    summary: 'What a link about a changed e-mail address is for',
    description:
      'Asked by the page behind the link before anything is pressed; changes nothing. `confirm` and `revert` name the procedure that takes the token, `email` the address that the account has afterwards.',
    input: z.strictObject({ token: linkToken }),
    output: z.strictObject({ purpose: z.enum(['confirm', 'revert']), username: z.string(), email: z.string() }),
    errors: ['not_found'],
  }),
  'auth.confirmEmail': procedure({
    kind: 'mutation',
    summary: 'Confirm a new e-mail address with the link that was sent to it',
    description: 'The old address is told, with a link that reverts the change for 7 days.',
    input: z.strictObject({ token: linkToken }),
    output: z.strictObject({ email: z.string() }),
    errors: ['not_found', 'conflict'],
  }),
  'auth.revertEmail': procedure({
    kind: 'mutation',
    summary: 'Take a changed e-mail address back with the link that was sent to the old one',
    description:
      'For who did not change it: a new password must be chosen, every session ends, later changes of the address end too, and an account deleted since then is restored.',
    input: z.strictObject({ token: linkToken, password: newPassword }),
    output: nothing,
    errors: ['not_found', 'conflict'],
  }),
  'auth.changeUsername': procedure({
    kind: 'mutation',
    summary: 'Change your username',
    description:
      'Once in 30 days; another case of the same name is no change. The old name leads to you and is held for 90 days (decision 204).',
    input: z.strictObject({ username }),
    output: signedIn,
    errors: ['conflict'],
  }),
  'auth.deleteAccount': procedure({
    kind: 'mutation',
    summary: 'Delete your account',
    description:
      'You and everything of yours disappear at once and every session ends. Signing in before `restorableUntil` restores the account; afterwards it is deleted for good (decision 203).',
    input: z.strictObject({}),
    output: z.strictObject({ restorableUntil: moment }),
    errors: [],
  }),
};
