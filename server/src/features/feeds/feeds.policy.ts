import type { FeaturePolicies } from '../../core/policy.ts';

/** Who may read feeds. */
export const policies = {
  'feeds.following': { policy: 'signed_in' },
  'feeds.read': { policy: 'signed_in' },
  'feeds.preview': { policy: 'signed_in', limit: 'feedPreviewsPerAccount' },
  'feeds.explain': { policy: 'signed_in' },
} as const satisfies FeaturePolicies<'feeds'>;
