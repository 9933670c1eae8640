import type { FeaturePolicies } from '../../core/policy.ts';

/** Who may follow, block and read lists of people, and how often. */
export const policies = {
  'socialGraph.follow': { policy: 'signed_in', limit: 'followsPerAccount' },
  'socialGraph.unfollow': { policy: 'signed_in', limit: 'followsPerAccount' },
  'socialGraph.removeFollower': { policy: 'signed_in', limit: 'blocksPerAccount' },
  'socialGraph.block': { policy: 'signed_in', limit: 'blocksPerAccount' },
  'socialGraph.unblock': { policy: 'signed_in', limit: 'blocksPerAccount' },
  'socialGraph.blocked': { policy: 'signed_in' },
  'socialGraph.muteWords': { policy: 'signed_in', limit: 'changesPerAccount' },
  'socialGraph.unmuteWords': { policy: 'signed_in', limit: 'changesPerAccount' },
  'socialGraph.mutedWords': { policy: 'signed_in' },
  'socialGraph.followers': { policy: 'anyone' },
  'socialGraph.following': { policy: 'anyone' },
  'socialGraph.friends': { policy: 'anyone' },
  'socialGraph.mutual': { policy: 'anyone' },
  'socialGraph.suggestions': { policy: 'signed_in' },
  'socialGraph.dismissSuggestion': { policy: 'signed_in', limit: 'changesPerAccount' },
} as const satisfies FeaturePolicies<'socialGraph'>;
