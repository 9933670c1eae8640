import type { Handlers } from '../../core/context.ts';
import { changeInstallation, installationFacts } from './installation.service.ts';

export const routes = {
  'installation.get': (call) => installationFacts(call),
  'installation.update': (call, input) => changeInstallation(call, input),
} satisfies Partial<Handlers>;
