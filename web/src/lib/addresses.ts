/** Where to sign in before coming back to an address of ours. */
export function signInAddress(url: Pick<URL, 'pathname' | 'search'>): string {
  const back = url.pathname + url.search;
  return back === '/' ? '/sign-in' : `/sign-in?${new URLSearchParams({ back }).toString()}`;
}

/** The address to go to after signing in: a path of ours, never another site's (security.md, Input). */
export function returnAddress(url: URL): string {
  const back = url.searchParams.get('back') ?? '/';
  return /^\/(?![/\\])[^\\\p{Cc}]*$/u.test(back) ? back : '/';
}

/** A person's page (decision 52). */
export function personAddress(username: string): string {
  return `/@${username}`;
}

/** A post's own page (decision 52). */
export function postAddress(post: { readonly id: string; readonly author: { readonly username: string } }): string {
  return `${personAddress(post.author.username)}/${post.id}`;
}
