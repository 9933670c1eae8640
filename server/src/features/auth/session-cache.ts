import { LRUCache } from 'lru-cache';
import type { Viewer } from '../../core/viewer.ts';

/** Milliseconds for which a session found is believed: a suspension reaches every process within this time. */
const BELIEVED = 2_000;
/** Sessions held at most. */
const HELD = 10_000;

/** A viewer and when their session ends by itself, in milliseconds since 1970. */
interface Found {
  readonly viewer: Viewer;
  readonly endsAt: number;
}

/**
 * Sessions found lately in this process, by the hash of their token. Sessions that were not found are never held, so that
 * invented tokens cannot fill it. It tells time by the process's steady clock: a clock that a test holds still would
 * otherwise make it believe for ever. `ttlResolution: 0` reads that clock each time: none of the two seconds is added to.
 */
const entries = new LRUCache<string, Found>({ max: HELD, ttl: BELIEVED, ttlResolution: 0, perf: performance });

export function recall(tokenHash: string): Found | undefined {
  return entries.get(tokenHash);
}

export function hold(tokenHash: string, found: Found): void {
  entries.set(tokenHash, found);
}

export function drop(tokenHash: string): void {
  entries.delete(tokenHash);
}

/** When what a person may do changed, or all their sessions ended. */
export function dropPerson(userId: string): void {
  for (const [tokenHash, { viewer }] of entries.entries()) if (viewer.id === userId) entries.delete(tokenHash);
}
