export { loadHome } from './lazy.ts';
export { default as Welcome } from './Welcome.svelte';
