import { redirect, type ActionFailure, type RequestEvent } from '@sveltejs/kit';
import type { Client } from '@vrss/contract/client';
import { BLOCKED_ADDRESS, ownAddress } from '#lib/addresses.ts';
import { readForm, refused, signInFirst, type Refusal } from '#lib/server/forms.ts';

type Send = (api: Client, userId: string, params: RequestEvent['params']) => Promise<unknown>;
type FormAct = (event: RequestEvent) => Promise<ActionFailure<Refusal>>;

/**
 * Does to a person what a form asks, and leads back to where the form stood, or to `then`. The form names the person as
 * `userId` and the way back as `back`.
 */
export function formAct(send: Send, then?: string): FormAct {
  return async ({ request, locals, url, params }) => {
    const { userId = '', back = url.pathname } = await readForm(request);
    try {
      await send(locals.api, userId, params);
    } catch (fault) {
      signInFirst(fault, new URL(url.pathname, url));
      return refused(fault, {});
    }
    redirect(303, then ?? ownAddress(back));
  };
}

/** What can be done on a person's page without script. */
export const personActions = {
  follow: formAct((api, userId) => api.post('socialGraph.follow', { userId })),
  askFriendship: formAct((api, userId) => api.post('socialGraph.follow', { userId, askFriendship: true })),
  unfollow: formAct((api, userId) => api.post('socialGraph.unfollow', { userId })),
  removeFollower: formAct((api, userId) => api.post('socialGraph.removeFollower', { userId })),
  block: formAct((api, userId, { username }) => api.post('socialGraph.block', { userId, username }), BLOCKED_ADDRESS),
};
