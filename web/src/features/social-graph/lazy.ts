/** Following is what readers who are signed in can do beside a post: strangers' pages do without its code. */
export const loadFollowButton = async () => (await import('./FollowButton.svelte')).default;

/** The menu beside one's own followers is code that every other list does without: it is fetched for that one alone. */
export const loadPersonMenu = async () => (await import('./PersonMenu.svelte')).default;
