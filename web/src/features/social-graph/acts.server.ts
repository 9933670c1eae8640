import { redirect, type ActionFailure, type RequestEvent } from '@sveltejs/kit';
import type { MuteEnd } from '@vrss/contract';
import type { Client } from '@vrss/contract/client';
import { BLOCKED_ADDRESS, ownAddress } from '#lib/addresses.ts';
import { readForm, refused, signInFirst, type Refusal } from '#lib/server/forms.ts';

type Send = (
  api: Client,
  userId: string,
  params: RequestEvent['params'],
  form: Readonly<Record<string, string>>,
) => Promise<unknown>;
type FormAct = (event: RequestEvent) => Promise<ActionFailure<Refusal>>;

/**
 * Does to a person what a form asks, and leads back to where the form stood, or to `then`. The form names the person as
 * `userId` and the way back as `back`.
 */
export function formAct(send: Send, then?: string): FormAct {
  return async ({ request, locals, url, params }) => {
    const form = await readForm(request);
    const { userId = '', back = url.pathname } = form;
    try {
      await send(locals.api, userId, params, form);
    } catch (fault) {
      signInFirst(fault, new URL(url.pathname, url));
      return refused(fault, {});
    }
    redirect(303, then ?? ownAddress(back));
  };
}

const ENDS: readonly MuteEnd[] = ['day', 'week', 'never'];

/** What a form says of when a mute ends. */
export function muteEnd(value: string | undefined): MuteEnd {
  return ENDS.find((end) => end === value) ?? 'never';
}

/** What can be done on a person's page without script. */
export const personActions = {
  follow: formAct((api, userId, { username }) => api.post('socialGraph.follow', { userId, username })),
  askFriendship: formAct((api, userId, { username }) =>
    api.post('socialGraph.follow', { userId, username, askFriendship: true }),
  ),
  withdraw: formAct((api, userId) => api.post('socialGraph.withdrawRequest', { userId })),
  acceptRequest: formAct((api, userId) => api.post('socialGraph.acceptRequest', { userId })),
  refuseRequest: formAct((api, userId) => api.post('socialGraph.refuseRequest', { userId })),
  mute: formAct((api, userId, { username }, { ends }) =>
    api.post('socialGraph.mute', { kind: 'person', userId, username, ends: muteEnd(ends) }),
  ),
  unmute: formAct((api, userId) => api.post('socialGraph.unmute', { kind: 'person', userId })),
  unfollow: formAct((api, userId) => api.post('socialGraph.unfollow', { userId })),
  removeFollower: formAct((api, userId) => api.post('socialGraph.removeFollower', { userId })),
  block: formAct((api, userId, { username }) => api.post('socialGraph.block', { userId, username }), BLOCKED_ADDRESS),
};
