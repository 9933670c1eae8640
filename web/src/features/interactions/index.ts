export { default as LikeButton } from './LikeButton.svelte';
