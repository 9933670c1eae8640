import type { FeaturePolicies } from '../../core/policy.ts';

/** Who may read and change who sees and reaches them, and how often. */
export const policies = {
  'privacy.get': { policy: 'signed_in' },
  'privacy.update': { policy: 'signed_in', limit: 'changesPerAccount' },
} as const satisfies FeaturePolicies<'privacy'>;
