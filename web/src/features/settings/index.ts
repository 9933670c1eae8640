export { default as AppearanceForm } from './AppearanceForm.svelte';
export { default as InstallationForm } from './InstallationForm.svelte';
export { default as PrivacyForm } from './PrivacyForm.svelte';
export { default as ProfileForm } from './ProfileForm.svelte';
export { default as SettingsFrame } from './SettingsFrame.svelte';
export { default as SettingsHead } from './SettingsHead.svelte';
