import type { FeaturePolicies } from '../../core/policy.ts';

/** Who may read and change what the installation says of itself, and how often. */
export const policies = {
  'installation.get': { policy: 'anyone' },
  'installation.update': { policy: 'administrator', limit: 'changesPerAccount' },
} as const satisfies FeaturePolicies<'installation'>;
