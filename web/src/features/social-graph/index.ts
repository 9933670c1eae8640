export { default as BlockDialog } from './BlockDialog.svelte';
export { default as Blocked } from './Blocked.svelte';
export { changeRelationship } from './change-relationship.ts';
export { default as FollowButton } from './FollowButton.svelte';
export { default as PeopleList } from './PeopleList.svelte';
export { default as PeopleRows } from './PeopleRows.svelte';
export { mayAskFriendship } from './person-menu-items.ts';
export { default as PersonActions } from './PersonActions.svelte';
export { default as PersonMenu } from './PersonMenu.svelte';
export { default as PersonRow } from './PersonRow.svelte';
export { default as PersonSkeleton } from './PersonSkeleton.svelte';
export { default as Relationship } from './Relationship.svelte';
export { default as SomePeople } from './SomePeople.svelte';
export { default as SomeSuggestions } from './SomeSuggestions.svelte';
export { default as SuggestionRows } from './SuggestionRows.svelte';
export { default as Suggestions } from './Suggestions.svelte';
export { type Suggestion, suggestionList } from './suggestions.ts';

/** The menu beside one's own followers is code that every other list does without: it is fetched for that one alone. */
export const loadPersonMenu = async () => (await import('./PersonMenu.svelte')).default;
