import type { FeaturePolicies } from '../../core/policy.ts';

/** Who may follow, answer requests, block, mute and read lists of people, and how often. */
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
  'socialGraph.requests': { policy: 'signed_in' },
  'socialGraph.requestsCount': { policy: 'signed_in' },
  'socialGraph.acceptRequest': { policy: 'signed_in', limit: 'answersPerAccount' },
  'socialGraph.acceptAllRequests': { policy: 'signed_in', limit: 'answersPerAccount' },
  'socialGraph.refuseRequest': { policy: 'signed_in', limit: 'answersPerAccount' },
  'socialGraph.withdrawRequest': { policy: 'signed_in', limit: 'followsPerAccount' },
  'socialGraph.mute': { policy: 'signed_in', limit: 'mutesPerAccount' },
  'socialGraph.unmute': { policy: 'signed_in', limit: 'mutesPerAccount' },
  'socialGraph.muted': { policy: 'signed_in' },
} as const satisfies FeaturePolicies<'socialGraph'>;
