import { readForm, refused, signInFirst } from '#lib/server/forms.ts';
import { needed } from '#lib/server/api.ts';
import * as texts from '#lib/texts/account.ts';
import type { Actions, PageServerLoad } from './$types';

const done: Readonly<Record<string, string>> = {
  username: texts.usernameDone,
  email: texts.emailDone,
  'email-sent': texts.emailSent,
  password: texts.passwordDone,
};

export const load: PageServerLoad = async ({ locals, url, parent }) => {
  await parent();
  const { items } = await needed(locals.api.get('auth.sessions', {}), url);
  return { sessions: items, done: done[url.searchParams.get('done') ?? ''] ?? null };
};

export const actions: Actions = {
  endSession: async ({ request, locals, url }) => {
    const { id = '' } = await readForm(request);
    try {
      await locals.api.post('auth.endSession', { id });
    } catch (fault) {
      signInFirst(fault, url);
      return refused(fault, {}, texts.sessionGone);
    }
    return { message: texts.sessionEnded, ended: true };
  },
  endOthers: async ({ locals, url }) => {
    try {
      await locals.api.post('auth.endOtherSessions', {});
    } catch (fault) {
      signInFirst(fault, url);
      return refused(fault, {});
    }
    return { message: texts.othersEnded, ended: true };
  },
};
