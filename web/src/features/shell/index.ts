export { default as AppShell } from './AppShell.svelte';
export { faultWords } from './fault-words.ts';
export { default as FaultWays } from './FaultWays.svelte';
export { default as PageTags } from './PageTags.svelte';
export { writeAct } from './places.ts';
export { default as PreviewTags } from './PreviewTags.svelte';
export { default as KeysWhenPressed } from './shortcuts/KeysWhenPressed.svelte';
export { stayWhileOffline } from './stay-while-offline.ts';
