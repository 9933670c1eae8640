export { chunksOf } from './chunks.ts';
export { loadListWindow } from './lazy.ts';
export { forgetListSnapshots, keepListSnapshot } from './list-snapshot.ts';
export { default as ListTail } from './ListTail.svelte';
export type { ListWindow } from './list-window.svelte.ts';
export { withoutMoving } from './without-moving.ts';
