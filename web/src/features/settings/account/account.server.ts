import { redirect, type ActionFailure, type RequestEvent } from '@sveltejs/kit';
import { ApiError, type Client } from '@vrss/contract/client';
import { ACCOUNT_ADDRESS, confirmAddress } from '#lib/addresses.ts';
import { needed } from '#lib/server/api.ts';
import { readForm, refused, signInFirst, type Refusal } from '#lib/server/forms.ts';

type Event = Pick<RequestEvent, 'locals' | 'url' | 'request'>;

/** Sends whoever signed in too long ago to confirm that it is them, and back afterwards. */
export async function demandFresh({ locals, url }: Pick<Event, 'locals' | 'url'>): Promise<void> {
  const { freshUntil } = await needed(locals.api.get('auth.session', {}), url);
  if (freshUntil !== null && new Date(freshUntil) < new Date()) redirect(303, confirmAddress(url));
}

/** Changes the account as the page's form asks, then leads to the account's page, which says that it is done. */
export async function changeAccount(
  { locals, url, request }: Event,
  send: (api: Client, values: Readonly<Record<string, string>>) => Promise<string>,
): Promise<ActionFailure<Refusal>> {
  const form = await readForm(request);
  let done: string;
  try {
    done = await send(locals.api, form);
  } catch (fault) {
    signInFirst(fault, url);
    if (fault instanceof ApiError && fault.code === 'fresh_sign_in_required') redirect(303, confirmAddress(url));
    return refused(fault, form);
  }
  redirect(303, done);
}

/** The account's page, saying that one of the changes is done. */
export function accountDone(what: 'username' | 'email' | 'email-sent' | 'password'): string {
  return `${ACCOUNT_ADDRESS}?done=${what}`;
}
