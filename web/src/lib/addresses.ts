import { fold } from '@vrss/contract/tag-grammar';

/** Where to sign in before coming back to an address of ours. */
export function signInAddress(url: Pick<URL, 'pathname' | 'search'>): string {
  const back = url.pathname + url.search;
  return back === '/' ? '/sign-in' : `/sign-in?${new URLSearchParams({ back }).toString()}`;
}

/** Where to confirm that it is you before coming back to an address of ours. */
export function confirmAddress(url: Pick<URL, 'pathname' | 'search'>): string {
  return `${ACCOUNT_ADDRESS}/confirm?${new URLSearchParams({ back: url.pathname }).toString()}`;
}

/** The address to go to after signing in: a path of ours. */
export function returnAddress(url: URL): string {
  return ownAddress(url.searchParams.get('back') ?? '/');
}

/** An address that came from outside, or the start where it is no path of ours but another site's (security.md, Input). */
export function ownAddress(address: string): string {
  if (!/^\/(?![/\\])[^\\\p{Cc}]*$/u.test(address)) return '/';
  // Dots are taken out on the way: what is left must not begin as another site's address does.
  return URL.parse(address, 'https://vrss.invalid')?.pathname.startsWith('//') === false ? address : '/';
}

/** Where an address leads whose @ was written as programs like to, as `%40`; null for every other. */
export function plainAddress({ pathname, search }: Pick<URL, 'pathname' | 'search'>): string | null {
  return /^\/%40/i.test(pathname) ? `/@${pathname.slice('/%40'.length)}${search}` : null;
}

/** A person's page (decision 52). */
export function personAddress(username: string): string {
  return `/@${username}`;
}

/** A post's own page (decision 52). */
export function postAddress(post: { readonly id: string; readonly author: { readonly username: string } }): string {
  return `${personAddress(post.author.username)}/${post.id}`;
}

/** The id of a post's card on a page, to lead there. */
export function postMark(id: string): string {
  return `post-${id}`;
}

/** The lists of people that belong to a person's page. */
export const peopleLists = ['followers', 'following', 'friends', 'mutual'] as const;
export type PeopleListName = (typeof peopleLists)[number];

export function isPeopleList(name: string): name is PeopleListName {
  return peopleLists.some((list) => list === name);
}

export function peopleListAddress(username: string, list: PeopleListName): string {
  return `${personAddress(username)}/${list}`;
}

/** What is between the viewer and a person, and what can be done about it, without script. */
export function personActionsAddress(username: string): string {
  return `${personAddress(username)}/actions`;
}

/** Where a post of one's own is changed. */
export function editAddress(post: Parameters<typeof postAddress>[0]): string {
  return `${postAddress(post)}/edit`;
}

/** Who likes a post. */
export function likesAddress(post: Parameters<typeof postAddress>[0]): string {
  return `${postAddress(post)}/likes`;
}

/** The posts with a tag: one address for all its spellings (decision 51). */
export function tagAddress(tag: string): string {
  return `/tag/${encodeURIComponent(fold(tag))}`;
}

/**
 * How an address under another name leads to a person: for good where only the case differs, and for the time being under a
 * name that they gave up, which somebody else may have one day (decision 204).
 */
export function movedStatus(username: string, asked: string): 307 | 308 {
  return username.toLowerCase() === asked.toLowerCase() ? 308 : 307;
}

export const ACCOUNT_ADDRESS = '/settings/account';
export const TRASH_ADDRESS = '/settings/trash';
export const WRITE_LONG_ADDRESS = '/write/long';
export const BLOCKED_ADDRESS = '/settings/blocked';
export const SUGGESTIONS_ADDRESS = '/people';
