import type { Handlers } from '../../core/context.ts';
import { changeProfile, completePerson, readPerson } from './users.service.ts';

export const routes = {
  'users.get': (call, input) => readPerson(call.database, call.viewer, input.username),
  'users.complete': (call, input) => completePerson(call, input.prefix),
  'users.updateProfile': (call, input) => changeProfile(call, input),
} satisfies Partial<Handlers>;
