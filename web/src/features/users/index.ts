export { default as Author } from './Author.svelte';
export { loadSignedInProfile } from './lazy.ts';
