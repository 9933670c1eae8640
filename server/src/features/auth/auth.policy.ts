import type { FeaturePolicies } from '../../core/policy.ts';

/** Who may make accounts, sign in and recover them, and how often. */
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
  'auth.requestPasswordReset': { policy: 'anyone', limit: 'mailPerAddress' },
  'auth.resetPassword': { policy: 'anyone', limit: 'signInPerAddress' },
  'auth.claimAdministrator': { policy: 'signed_in', limit: 'signInPerAddress' },
} as const satisfies FeaturePolicies<'auth'>;
