import { join } from 'node:path';
import { libraryEnvironment, provideDebianPackage } from './debian-packages.ts';
import type { Chromium } from './chromium.ts';

/** Debian's Firefox, unpacked below `.cache` without root. Throws CannotProvide with one line. */
export function findFirefox(): Chromium {
  const root = provideDebianPackage('firefox-esr');
  return { executablePath: join(root, 'usr/lib/firefox-esr/firefox-esr'), env: libraryEnvironment(root) };
}
