import type { FeaturePolicies } from '../../core/policy.ts';

/** Who may read and keep feeds, and how often. */
export const policies = {
  'feeds.list': { policy: 'signed_in' },
  'feeds.get': { policy: 'signed_in' },
  'feeds.create': { policy: 'signed_in', limit: 'feedsPerAccount' },
  'feeds.update': { policy: 'signed_in', limit: 'feedsPerAccount' },
  'feeds.delete': { policy: 'signed_in', limit: 'feedsPerAccount' },
  'feeds.reorder': { policy: 'signed_in', limit: 'feedsPerAccount' },
  'feeds.setDefault': { policy: 'signed_in', limit: 'feedsPerAccount' },
  'feeds.validate': { policy: 'signed_in' },
  'feeds.parseText': { policy: 'signed_in' },
  'feeds.following': { policy: 'signed_in' },
  'feeds.read': { policy: 'signed_in' },
  'feeds.preview': { policy: 'signed_in', limit: 'feedPreviewsPerAccount' },
  'feeds.explain': { policy: 'signed_in' },
} as const satisfies FeaturePolicies<'feeds'>;
