import type { Viewer } from '../../core/viewer.ts';

/** Milliseconds for which a session found is believed: a suspension reaches every process within this time. */
const BELIEVED = 2_000;
/** Sessions held at most; the one stored first goes. */
const HELD = 10_000;

/** A viewer and when their session ends by itself, in milliseconds since 1970. */
interface Found {
  readonly viewer: Viewer;
  readonly endsAt: number;
}

interface Entry extends Found {
  readonly storedAt: number;
}

/**
 * Sessions found lately in this process, by the hash of their token. Sessions that were not found are never held, so that
 * invented tokens cannot fill it. It tells time by the process's steady clock: a clock that a test holds still would
 * otherwise make it believe for ever.
 */
const entries = new Map<string, Entry>();

export function recall(tokenHash: string): Found | undefined {
  const entry = entries.get(tokenHash);
  if (entry === undefined) return undefined;
  if (performance.now() - entry.storedAt < BELIEVED) return entry;
  entries.delete(tokenHash);
  return undefined;
}

export function hold(tokenHash: string, found: Found): void {
  entries.delete(tokenHash);
  entries.set(tokenHash, { ...found, storedAt: performance.now() });
  if (entries.size <= HELD) return;
  for (const oldest of entries.keys()) {
    entries.delete(oldest);
    return;
  }
}

export function drop(tokenHash: string): void {
  entries.delete(tokenHash);
}

/** When what a person may do changed, or all their sessions ended. */
export function dropPerson(userId: string): void {
  for (const [tokenHash, entry] of entries) if (entry.viewer.id === userId) entries.delete(tokenHash);
}
