import type { Handlers } from '../../core/policy.ts';
import type { policies } from './users.policy.ts';
import { changeProfile, completePerson, readPerson } from './users.service.ts';

export const routes = {
  'users.get': (call, input) => readPerson(call.database, call.viewer, input.username),
  'users.complete': (call, input) => completePerson(call, input.prefix),
  'users.updateProfile': (call, input) => changeProfile(call, input),
} satisfies Handlers<typeof policies>;
