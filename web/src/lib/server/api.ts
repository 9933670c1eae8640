import { error, redirect } from '@sveltejs/kit';
import { ApiError, createClient, type Client } from '@vrss/contract/client';
import { signInAddress } from '#lib/addresses.ts';
import { explain } from '#lib/faults.ts';
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
 * there and comes back; a cursor of elsewhere, or from before the secret changed, leads to the list's beginning; anything
 * else becomes the error page with the request's id.
 */
export async function needed<Answer>(answer: Promise<Answer>, url: URL): Promise<Answer> {
  try {
    return await answer;
  } catch (fault) {
    if (!(fault instanceof ApiError)) throw fault;
    if (fault.code === 'sign_in_required') redirect(303, signInAddress(url));
    if (fault.fields.cursor !== undefined && url.searchParams.has('cursor')) redirect(303, withoutCursor(url));
    if (fault.code === 'not_found' || fault.code === 'invalid_input') error(404, notFoundText, {});
    const message = fault.code === 'internal' ? failedText : explain(fault);
    error(fault.status || 503, message, fault.requestId === null ? {} : { requestId: fault.requestId });
  }
}

function withoutCursor(url: URL): string {
  const beginning = new URL(url);
  beginning.searchParams.delete('cursor');
  return beginning.pathname + beginning.search;
}
