import type { Handlers } from '../../core/policy.ts';
import { changeInstallation, installationFacts } from './installation.service.ts';
import type { policies } from './installation.policy.ts';

export const routes = {
  'installation.get': (call) => installationFacts(call),
  'installation.update': (call, input) => changeInstallation(call, input),
} satisfies Handlers<typeof policies>;
