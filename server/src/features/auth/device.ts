import Bowser from 'bowser';
import type { SessionAnswer } from '@vrss/contract';

type Device = SessionAnswer['device'];

const KINDS: Readonly<Record<string, Device['kind']>> = { desktop: 'desktop', mobile: 'phone', tablet: 'tablet' };
/** Of names that a browser invents: the library's are short. */
const LONGEST = 40;

/** What a browser says of itself (its User-Agent), in words for its owner. Anybody can send anything there. */
export function deviceFrom(userAgent: string | null): Device {
  if (userAgent === null || userAgent === '') return { browser: null, system: null, kind: 'other' };
  const { browser, os, platform } = Bowser.parse(userAgent);
  return { browser: named(browser.name), system: named(os.name), kind: KINDS[platform.type ?? ''] ?? 'other' };
}

/** "Firefox on Linux", for a sentence. */
export function deviceWords({ browser, system }: Device): string {
  if (browser === null) return system ?? 'an unknown browser';
  return system === null ? browser : `${browser} on ${system}`;
}

function named(name: string | undefined): string | null {
  return name === undefined || name === '' || name.length > LONGEST ? null : name;
}
