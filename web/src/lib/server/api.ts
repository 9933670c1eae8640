import { error, isHttpError, redirect } from '@sveltejs/kit';
import { ApiError, createClient, type Client } from '@vrss/contract/client';
import { failedText, notFoundText } from '#lib/texts/errors.ts';

/** The API as a page's renderer calls it: in process, with the cookies and the address of whoever asked for the page. */
export function inProcessClient(platform: App.Platform | undefined, origin: string): Client {
  return createClient((address, init) => {
    if (platform === undefined) throw new Error('Pages are rendered inside the server’s process only.');
    return platform.req.vrss.fetch(new Request(address, init));
  }, origin);
}

/**
 * Awaits what a page needs. What does not exist for this viewer becomes the not-found page; who has to sign in is sent
 * there and comes back; anything else becomes the error page with the request's id.
 */
export async function needed<Answer>(answer: Promise<Answer>, url: URL): Promise<Answer> {
  try {
    return await answer;
  } catch (fault) {
    if (isHttpError(fault) || !(fault instanceof ApiError)) throw fault;
    if (fault.code === 'sign_in_required') redirect(303, signInAddress(url));
    if (fault.code === 'not_found' || fault.code === 'invalid_input') error(404, { message: notFoundText });
    error(fault.status || 503, {
      message: fault.code === 'internal' ? failedText : fault.message,
      ...(fault.requestId === null ? {} : { requestId: fault.requestId }),
    });
  }
}

/** Where to sign in before coming back to an address of ours. */
export function signInAddress(url: URL): string {
  const back = url.pathname + url.search;
  return back === '/' ? '/sign-in' : `/sign-in?${new URLSearchParams({ back }).toString()}`;
}

/** The address to go to after signing in: a path of ours, never another site's (security.md). */
export function returnAddress(url: URL): string {
  const back = url.searchParams.get('back') ?? '/';
  return /^\/(?![/\\])[^\\\u0000-\u001f]*$/.test(back) ? back : '/';
}
