import { settingsOfProcess } from '../config/environment.ts';
import { start } from '../main.ts';
import { readArguments } from './arguments.ts';

/** `vrss start` */
export async function startServer(words: readonly string[]): Promise<void> {
  readArguments(words, { least: 0, most: 0, form: 'start' }, {});
  await start(settingsOfProcess());
}
