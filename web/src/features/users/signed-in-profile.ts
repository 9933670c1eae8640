/** What a person's page shows to who is signed in alone: code that a stranger's page does without. */
export { FollowButton, PersonMenu, Relationship } from '#features/social-graph/index.ts';
export { default as FriendshipPrompt } from './FriendshipPrompt.svelte';
export { default as FollowedBy } from './FollowedBy.svelte';
