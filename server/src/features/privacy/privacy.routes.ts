import type { Handlers } from '../../core/policy.ts';
import type { policies } from './privacy.policy.ts';
import { changePrivacy, readPrivacy } from './privacy.service.ts';

export const routes = {
  'privacy.get': (call) => readPrivacy(call),
  'privacy.update': (call, input) => changePrivacy(call, input),
} satisfies Handlers<typeof policies>;
