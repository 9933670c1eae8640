import type { FeaturePolicies } from '../../core/policy.ts';

/** Who may make accounts, sign in, recover and change them, and how often. */
export const policies = {
  'auth.signUp': { policy: 'anyone', limit: 'signUpPerAddress' },
  'auth.checkUsername': { policy: 'anyone', limit: 'lookUpsPerAddress' },
  'auth.inspectReset': { policy: 'anyone', limit: 'lookUpsPerAddress' },
  'auth.inspectVerification': { policy: 'anyone', limit: 'lookUpsPerAddress' },
  'auth.verifyEmail': { policy: 'anyone', limit: 'signInPerAddress' },
  'auth.resendVerification': { policy: 'anyone', limit: 'mailPerAddress' },
  'auth.signIn': { policy: 'anyone', limit: 'signInPerAddress' },
  'auth.signOut': { policy: 'signed_in' },
  'auth.session': { policy: 'anyone' },
  'auth.confirm': { policy: 'signed_in', limit: 'signInPerAddress' },
  'auth.sessions': { policy: 'signed_in' },
  // Without a limit, as signing out: whoever took a session must not use up what its owner ends it with.
  'auth.endSession': { policy: 'signed_in' },
  'auth.endOtherSessions': { policy: 'signed_in' },
  'auth.changePassword': { policy: 'fresh', limit: 'accountChangesPerAccount' },
  'auth.changeEmail': { policy: 'fresh', limit: 'accountChangesPerAccount' },
  'auth.inspectEmailChange': { policy: 'anyone', limit: 'lookUpsPerAddress' },
  'auth.confirmEmail': { policy: 'anyone', limit: 'signInPerAddress' },
  'auth.revertEmail': { policy: 'anyone', limit: 'signInPerAddress' },
  'auth.changeUsername': { policy: 'fresh', limit: 'accountChangesPerAccount' },
  'auth.deleteAccount': { policy: 'fresh', limit: 'accountChangesPerAccount' },
  'auth.requestPasswordReset': { policy: 'anyone', limit: 'mailPerAddress' },
  'auth.resetPassword': { policy: 'anyone', limit: 'signInPerAddress' },
  'auth.claimAdministrator': { policy: 'signed_in', limit: 'signInPerAddress' },
} as const satisfies FeaturePolicies<'auth'>;
