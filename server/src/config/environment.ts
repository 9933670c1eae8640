import { readSettings, type Settings } from './settings.ts';

/** The settings of this process: the one place that reads its environment. Throws SettingsError. */
export function settingsOfProcess(): Settings {
  return readSettings(process.env);
}
