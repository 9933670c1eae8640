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
    summary: 'Make an account',
    description:
      'With mail configured the answer is `check_mail` for a free and a taken address alike and no session opens; without, the person is signed in at once (decision 33). `administratorToken` is the one-time link the server prints while it has no administrator.',
    input: z.strictObject({
      username,
      email,
      password: newPassword,
      displayName: text({ max: limits.displayName, kind: 'name' }).optional(),
      ageConfirmed: z.literal(true, { error: 'age_not_confirmed' }).meta({ description: '13 or over.' }),
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
    description: 'Asked by the page behind the link before anything is pressed; changes nothing.',
    input: z.strictObject({ token: linkToken }),
    output: z.strictObject({ username: z.string(), passwordNeeded: z.boolean() }),
    errors: ['not_found'],
  }),
  'auth.verifyEmail': procedure({
    kind: 'mutation',
    summary: 'Verify a mail address and sign in',
    description:
      'In the browser that signed up the password typed there holds. Elsewhere a new one must be given: invalid_input with the field `password` otherwise (decision 33).',
    input: z.strictObject({ token: linkToken, password: newPassword.optional() }),
    output: signedIn,
    errors: ['not_found'],
  }),
  'auth.resendVerification': procedure({
    kind: 'mutation',
    summary: 'Send the verification mail again',
    description: 'Answers alike whether the address is known or not.',
    input: z.strictObject({ email }),
    output: nothing,
    errors: [],
  }),
  'auth.signIn': procedure({
    kind: 'mutation',
    summary: 'Sign in by username or mail address',
    description:
      'A wrong password, an unknown account and an unverified address give the same words. With the right password a deleted account is a conflict on the field `restore`, and `restore: true` within 30 days of its deletion brings it back; a suspended one is not_permitted, with the reason and the end (decision 203).',
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
    summary: 'Send a mail with a link to choose a new password',
    description: 'Answers alike whether the address is known or not.',
    input: z.strictObject({ email }),
    output: nothing,
    errors: [],
  }),
  'auth.resetPassword': procedure({
    kind: 'mutation',
    summary: 'Choose a new password with the link from the mail',
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
