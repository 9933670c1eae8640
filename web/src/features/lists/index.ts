export { forgetListSnapshots, keepListSnapshot } from './list-snapshot.ts';
export { ListWindow } from './list-window.svelte.ts';
export { default as ListTail } from './ListTail.svelte';
