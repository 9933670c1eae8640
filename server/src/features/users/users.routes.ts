import type { Handlers } from '../../core/context.ts';
import { changeProfile, readPerson } from './users.service.ts';

export const routes = {
  'users.get': (call, input) => readPerson(call.database, call.viewer, input.username),
  'users.updateProfile': (call, input) => changeProfile(call, input),
} satisfies Partial<Handlers>;
