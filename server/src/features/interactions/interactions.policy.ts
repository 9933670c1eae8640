import type { FeaturePolicies } from '../../core/policy.ts';

/** Who may like posts, and how often. */
export const policies = {
  'interactions.like': { policy: 'signed_in', limit: 'likesPerAccount' },
  'interactions.unlike': { policy: 'signed_in', limit: 'likesPerAccount' },
  'interactions.likers': { policy: 'anyone' },
} as const satisfies FeaturePolicies<'interactions'>;
