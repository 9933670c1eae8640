export { default as AccountOverview } from './account/AccountOverview.svelte';
export { default as AccountTask } from './account/AccountTask.svelte';
export { default as Sessions } from './account/Sessions.svelte';
export { default as AppearanceForm } from './AppearanceForm.svelte';
export { default as InstallationForm } from './InstallationForm.svelte';
export { default as ProfileForm } from './ProfileForm.svelte';
export { default as SettingsFrame } from './SettingsFrame.svelte';
export { default as SettingsHead } from './SettingsHead.svelte';
