import { z } from 'zod';
import { email, id, linkToken, moment, newPassword, nothing, username } from './common.ts';
import { limits } from './limits.ts';
import { ownAccount } from './own-account.ts';
import { procedure } from './procedure.ts';
import { password, signedIn, viewer } from './signed-in.ts';
import { text } from './text.ts';

export const auth = {
  'auth.signUp': procedure({
    kind: 'mutation',
    summary: 'Create an account',
    description:
      'When e-mail is configured, the result is `check_mail` whether the address is free or taken, and no session is opened. Otherwise the person is signed in at once (decision 33). `administratorToken` is from the one-time link that the server prints while it has no administrator.',
    input: z.strictObject({
      username,
      email,
      password: newPassword,
      displayName: text({ max: limits.displayName, kind: 'name' }).optional(),
      ageConfirmed: z.literal(true, { error: 'age_not_confirmed' }).meta({ description: '13 or older.' }),
      administratorToken: linkToken.optional(),
    }),
    output: z.discriminatedUnion('status', [
      z.strictObject({ status: z.literal('check_mail') }),
      z.strictObject({ status: z.literal('signed_in'), viewer }),
    ]),
    errors: ['conflict', 'not_permitted'],
  }),
  'auth.checkUsername': procedure({
    kind: 'query',
    summary: 'Whether a username is free',
    input: z.strictObject({ username }),
    output: z.strictObject({ free: z.boolean(), reason: z.enum(['taken', 'reserved']).nullable() }),
    errors: [],
  }),
  'auth.inspectVerification': procedure({
    kind: 'read',
    summary: 'What a verification link is for',
    description: 'Called by the page behind the link before the person presses anything; changes nothing.',
    input: z.strictObject({ token: linkToken }),
    output: z.strictObject({ username: z.string(), passwordNeeded: z.boolean() }),
    errors: ['not_found'],
  }),
  'auth.verifyEmail': procedure({
    kind: 'mutation',
    summary: 'Verify an e-mail address and sign in',
    description:
      'In the browser that signed up, the password typed there is kept. In any other browser a new one is required: invalid_input with the field `password` otherwise (decision 33).',
    input: z.strictObject({ token: linkToken, password: newPassword.optional() }),
    output: signedIn,
    errors: ['not_found'],
  }),
  'auth.resendVerification': procedure({
    kind: 'mutation',
    summary: 'Send the verification e-mail again',
    description: 'The response is the same whether the address is known or not.',
    input: z.strictObject({ email }),
    output: nothing,
    errors: [],
  }),
  'auth.signIn': procedure({
    kind: 'mutation',
    summary: 'Sign in with a username or e-mail address',
    description:
      'A wrong password, an unknown account and an unverified address give the same error. With the right password a deleted account is a conflict on the field `restore`, and `restore: true` within 30 days of its deletion restores it; a suspended one is not_permitted, with the reason and the end (decision 203).',
    input: z.strictObject({
      identifier: text({ min: 1, max: limits.email, kind: 'name' }),
      password,
      restore: z.boolean().optional(),
    }),
    output: signedIn,
    errors: ['invalid_input', 'conflict', 'not_permitted'],
  }),
  'auth.signOut': procedure({
    kind: 'mutation',
    summary: 'End this session',
    input: z.strictObject({}),
    output: nothing,
    errors: [],
  }),
  'auth.session': procedure({
    kind: 'query',
    summary: 'Who is signed in here',
    input: z.strictObject({}),
    output: z.strictObject({
      viewer: viewer.nullable(),
      expiresAt: moment.nullable(),
      sessionId: id.nullable(),
      freshUntil: moment
        .nullable()
        .meta({ description: 'Until when the sign-in counts as fresh, 15 minutes after the password; may be over.' }),
    }),
    errors: [],
  }),
  ...ownAccount,
  'auth.requestPasswordReset': procedure({
    kind: 'mutation',
    summary: 'Send an e-mail with a link to choose a new password',
    description: 'The response is the same whether the address is known or not.',
    input: z.strictObject({ email }),
    output: nothing,
    errors: [],
  }),
  'auth.inspectReset': procedure({
    kind: 'read',
    summary: 'Whose password a reset link changes',
    description: 'Asked by the page behind the link before anything is pressed; changes nothing.',
    input: z.strictObject({ token: linkToken }),
    output: z.strictObject({ username: z.string() }),
    errors: ['not_found'],
  }),
  'auth.resetPassword': procedure({
    kind: 'mutation',
    summary: 'Choose a new password with the link from the e-mail',
    description: 'Ends every session of the account.',
    input: z.strictObject({ token: linkToken, password: newPassword }),
    output: nothing,
    errors: ['not_found'],
  }),
  'auth.claimAdministrator': procedure({
    kind: 'mutation',
    summary: 'Become the first administrator with the link the server printed',
    input: z.strictObject({ token: linkToken }),
    output: signedIn,
    errors: ['not_found'],
  }),
};
