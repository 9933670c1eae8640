export { CursorList, type ListPage, type ReadListPage } from './cursor-list.svelte.ts';
export { forgetListSnapshots, keepListSnapshot } from './list-snapshot.ts';
export { default as ListTail } from './ListTail.svelte';
