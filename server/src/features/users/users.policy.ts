import type { FeaturePolicies } from '../../core/policy.ts';

/** Who may read and change profiles, and how often. */
export const policies = {
  'users.get': { policy: 'anyone' },
  'users.complete': { policy: 'signed_in' },
  'users.updateProfile': { policy: 'signed_in', limit: 'changesPerAccount' },
} as const satisfies FeaturePolicies<'users'>;
