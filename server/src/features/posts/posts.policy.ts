import type { FeaturePolicies } from '../../core/policy.ts';

/** Who may read and write posts, and how often. */
export const policies = {
  'posts.create': { policy: 'signed_in', limit: 'postsPerAccount' },
  'posts.update': { policy: 'signed_in', limit: 'postsPerAccount' },
  'posts.source': { policy: 'signed_in' },
  'posts.renderMarkdown': { policy: 'signed_in', limit: 'previewsPerAccount' },
  'posts.delete': { policy: 'signed_in', limit: 'changesPerAccount' },
  'posts.restore': { policy: 'signed_in', limit: 'changesPerAccount' },
  'posts.purge': { policy: 'signed_in', limit: 'changesPerAccount' },
  'posts.trash': { policy: 'signed_in' },
  'posts.get': { policy: 'anyone' },
  'posts.byAuthor': { policy: 'anyone' },
  'posts.byTag': { policy: 'anyone' },
  'posts.completeTag': { policy: 'signed_in' },
  'posts.latest': { policy: 'anyone' },
} as const satisfies FeaturePolicies<'posts'>;
