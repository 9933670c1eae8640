import { readSettings, type Settings } from './settings.ts';

/** The settings of this process: the one place that reads its environment. Throws SettingsError. */
export function settingsOfProcess(): Settings {
  return readSettings(process.env);
}

/** Whether an npm script started this process: then a shell that passes no signal on stands between npm and us. */
export function startedByNpm(): boolean {
  return process.env.npm_lifecycle_event !== undefined;
}
