import type { Handlers } from '../../core/policy.ts';
import { completePerson } from './complete.ts';
import { changeProfile, readPerson } from './users.service.ts';
import type { policies } from './users.policy.ts';

export const routes = {
  'users.get': (call, input) => readPerson(call.database, call.viewer, input.username),
  'users.complete': (call, input) => completePerson(call, input.prefix),
  'users.updateProfile': (call, input) => changeProfile(call, input),
} satisfies Handlers<typeof policies>;
