/** What a person's page shows to who is signed in alone: code that a stranger's page does without. */
export { followAct } from '#features/social-graph/follow-act.ts';
export { default as FollowButton } from '#features/social-graph/FollowButton.svelte';
export { FollowState } from '#features/social-graph/follow-state.svelte.ts';
export { default as Relationship } from '#features/social-graph/Relationship.svelte';
export { default as PersonMenu } from '#features/social-graph/PersonMenu.svelte';
export { default as FriendshipPrompt } from './FriendshipPrompt.svelte';
export { default as FollowedBy } from './FollowedBy.svelte';
