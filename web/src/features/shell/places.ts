import { SETTINGS_ADDRESS, WRITE_ADDRESS } from '#lib/addresses.ts';

/** The place that a path belongs to: each page of the settings is the settings, and changing a post is writing. */
export function placeAt(path: string): string {
  if (/^\/@[^/]+\/[^/]+\/edit$/.test(path)) return WRITE_ADDRESS;
  return [SETTINGS_ADDRESS, WRITE_ADDRESS].find((place) => path.startsWith(`${place}/`)) ?? path;
}
