import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CannotProvide, libraryEnvironment, provideDebianPackage } from './debian-packages.ts';

/** A browser for tests and measurements, and what it needs in its environment. */
export interface Chromium {
  readonly executablePath: string;
  readonly env: Readonly<Record<string, string>>;
}

/** Starts as root, in a container and without a network, and asks nobody but the pages under test. */
export const CHROMIUM_FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--disable-dev-shm-usage',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const INSTALLED = ['/usr/bin/chromium', '/usr/bin/google-chrome'];

/**
 * Chromium: the one that CHROMIUM_PATH names, an installed one, or Debian's, unpacked below `.cache` without root.
 * Throws CannotProvide with one line.
 */
export function findChromium(): Chromium {
  const found = lookForChromium();
  return { ...found, env: { ...found.env, TMPDIR: ownTemporaryFolder() } };
}

/** What a browser that is ended leaves in its temporary folder goes with this process. */
function ownTemporaryFolder(): string {
  // Short: the path of a socket in it has at most 107 characters.
  const folder = mkdtempSync(join(tmpdir(), 'vrss-browser-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

function lookForChromium(): Chromium {
  const named = process.env.CHROMIUM_PATH;
  if (named !== undefined) {
    if (!existsSync(named))
      throw new CannotProvide(`chromium can't be got: CHROMIUM_PATH names ${named}, which isn't there`);
    return { executablePath: named, env: {} };
  }
  const installed = INSTALLED.find((path) => existsSync(path));
  if (installed !== undefined) return { executablePath: installed, env: {} };
  const root = provideDebianPackage('chromium');
  return { executablePath: join(root, 'usr/lib/chromium/chromium'), env: libraryEnvironment(root) };
}
