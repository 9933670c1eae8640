/** The menu beside one's own followers is code that every other list does without: it is fetched for that one alone. */
export const loadPersonMenu = async () => (await import('./PersonMenu.svelte')).default;
/** Asked for by few who see a menu. */
export const loadMuteDialog = async () => (await import('./MuteDialog.svelte')).default;
