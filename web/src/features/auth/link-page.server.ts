import { ApiError } from '@vrss/contract/client';

/**
 * Headers of a page whose address holds a token from a link: what it loads and where it leads is told the origin alone.
 * Not `no-referrer`: under that browsers send forms with the origin `null`, and ours could not be told from foreign ones.
 */
export const keepTokenToOurselves = { 'referrer-policy': 'strict-origin' };

/** What a link is for; null where it was used, is over, or never was. */
export async function linkBehind<Link>(inspected: Promise<Link>): Promise<Link | null> {
  try {
    return await inspected;
  } catch (fault) {
    if (fault instanceof ApiError && (fault.code === 'not_found' || fault.code === 'invalid_input')) return null;
    throw fault;
  }
}
