import { ownAddress, postMark } from '#lib/addresses.ts';

/**
 * Where to lead after a form of a post's page was sent without script: to that post in the list where it was pressed, as
 * browsers tell our pages' addresses among each other (`referer`), or to the post's own page where they don't. Not a field
 * of the form: the page would repeat its query once a post (decision 145).
 */
export function placeOfForm(referer: string | null, page: URL, postId: string): string {
  const from = URL.parse(referer ?? '');
  if (from?.origin !== page.origin || from.pathname === page.pathname) return page.pathname;
  return `${ownAddress(from.pathname + from.search)}#${postMark(postId)}`;
}
