import type { FeaturePolicies } from '../../core/policy.ts';

/** Who may read feeds. */
export const policies = {
  'feeds.following': { policy: 'signed_in' },
} as const satisfies FeaturePolicies<'feeds'>;
