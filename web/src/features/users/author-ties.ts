/** What a person's page shows to who is signed in alone: code that a stranger's page does without. */
export { followAct } from '#features/social-graph/follow-act.ts';
export { default as FollowButton } from '#features/social-graph/FollowButton.svelte';
export { FollowState } from '#features/social-graph/follow-state.svelte.ts';
export { default as Tie } from '#features/social-graph/Tie.svelte';
export { default as TieMenu } from '#features/social-graph/TieMenu.svelte';
export { default as Between } from './Between.svelte';
export { default as FollowedBy } from './FollowedBy.svelte';
