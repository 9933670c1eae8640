import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';

/** Where packages are unpacked that the machine does not have; deleting it costs a download. */
const CACHE = resolve(import.meta.dirname, '..', '.cache', 'debian');
/** Of what a package depends on, what its programs load; init systems, icons and the like stay away. */
const LOADED = /^(lib|fonts-|fontconfig)/;

/** What the tests need is not on this machine and can't be brought here. The message is one line that names it. */
export class CannotProvide extends Error {
  override readonly name = 'CannotProvide';
}

/**
 * The folder below which a Debian package and what it loads are unpacked, without root, without installing anything and
 * without starting a service: got before, or got now by `apt-get download` and `dpkg -x`. What is installed already is
 * not got again, so programs run with {@link libraryEnvironment}. Throws CannotProvide.
 */
export function provideDebianPackage(name: string, cache: string = CACHE): string {
  const provided = join(cache, name);
  if (existsSync(provided)) return provided;
  mkdirSync(cache, { recursive: true });
  const work = mkdtempSync(join(cache, `.${name}-`));
  try {
    fetchArchives(name, work, cache);
    const root = join(work, 'root');
    mkdirSync(root);
    for (const file of readdirSync(work).filter((entry) => entry.endsWith('.deb'))) {
      need(name, run('dpkg', ['-x', join(work, file), root], work), `${file} can't be unpacked`);
    }
    if (existsSync(join(root, 'usr/share/fonts'))) writeFileSync(fontSettings(root), fontconfig(provided));
    // One step, so that a killed run leaves nothing that looks whole; another process may have been first.
    if (!existsSync(provided)) renameSync(root, provided);
    return provided;
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/** What a program below an unpacked root needs in its environment to find libraries, fonts and settings. */
export function libraryEnvironment(root: string): Record<string, string> {
  const libraries = [join(root, 'usr', 'lib'), join(root, 'lib')]
    .flatMap((folder) => foldersIn(folder).filter((path) => basename(path).includes('-linux-')))
    // Some packages keep private libraries one folder further down and find them by an absolute path alone.
    .flatMap((folder) => [folder, ...foldersIn(folder).filter(holdsLibraries)]);
  const fonts: Record<string, string> = existsSync(fontSettings(root)) ? { FONTCONFIG_FILE: fontSettings(root) } : {};
  return { LD_LIBRARY_PATH: libraries.join(':'), ...fonts };
}

function fontSettings(root: string): string {
  return join(root, 'fonts.conf');
}

/** Fonts come along where the machine has none; Debian's own settings for them name folders of an installed system. */
function fontconfig(root: string): string {
  const families = { 'sans-serif': 'DejaVu Sans', serif: 'DejaVu Serif', monospace: 'DejaVu Sans Mono' };
  const prefer = Object.entries(families).map(
    ([generic, family]) => `<alias><family>${generic}</family><prefer><family>${family}</family></prefer></alias>`,
  );
  const folders = `<dir>${root}/usr/share/fonts</dir><cachedir>${root}/var/cache/fontconfig</cachedir>`;
  return `<?xml version="1.0"?>\n<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">\n<fontconfig>${folders}${prefer.join('')}</fontconfig>\n`;
}

function foldersIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  const entries = readdirSync(folder, { withFileTypes: true });
  return entries.filter((entry) => entry.isDirectory()).map((entry) => join(folder, entry.name));
}

function holdsLibraries(folder: string): boolean {
  return readdirSync(folder).some((name) => /^lib.*\.so/.test(name));
}

function fetchArchives(name: string, work: string, cache: string): void {
  if (download(name, work, []) === null) return;
  // No package lists on this machine, or ones from before the archive moved on: keep lists of our own.
  const own = ownLists(cache);
  need(name, run('apt-get', [...own, '-q', 'update'], work), "Debian's package lists can't be read");
  const fault = download(name, work, own);
  if (fault !== null) throw new CannotProvide(`${name} can't be got: ${fault}`);
}

/** Downloads the package and what of its dependencies the machine lacks; answers what went wrong, or null. */
function download(name: string, work: string, options: readonly string[]): string | null {
  const asking = [
    // What apt keeps in its own archive, it would not name.
    ...emptyArchive(work),
    '--print-uris',
    '-qq',
    '-y',
    '--no-install-recommends',
    '-o',
    'Debug::NoLocking=true',
    'install',
    name,
  ];
  const asked = run('apt-get', [...options, ...asking], work);
  if (asked.status !== 0) return lastLine(asked);
  const wanted = [...asked.stdout.matchAll(/^'[^']+' ([^_\s]+)_([^_\s]+)_\S+\.deb /gm)]
    .filter(([, found = '']) => LOADED.test(found) || found.startsWith(name.replace(/-\d+$/, '')))
    .map(([, found = '', version = '']) => `${found}=${decodeURIComponent(version)}`);
  if (wanted.length === 0) return 'apt holds it for installed already';
  const got = run('apt-get', [...options, '-q', '-o', 'APT::Sandbox::User=root', 'download', ...wanted], work);
  return got.status === 0 ? null : lastLine(got);
}

function emptyArchive(work: string): string[] {
  const archives = join(work, 'archives');
  mkdirSync(join(archives, 'partial'), { recursive: true });
  return ['-o', `Dir::Cache::archives=${archives}`];
}

function ownLists(cache: string): string[] {
  const state = join(cache, '.apt', 'state');
  const archives = join(cache, '.apt', 'cache');
  mkdirSync(join(state, 'lists', 'partial'), { recursive: true });
  mkdirSync(join(archives, 'archives', 'partial'), { recursive: true });
  const folders = [`Dir::State=${state}`, 'Dir::State::status=/var/lib/dpkg/status', `Dir::Cache=${archives}`];
  return [...folders, 'APT::Sandbox::User=root'].flatMap((option) => ['-o', option]);
}

type Done = ReturnType<typeof run>;

function need(name: string, done: Done, fault: string): void {
  if (done.status !== 0) throw new CannotProvide(`${name} can't be got: ${fault} (${lastLine(done)})`);
}

function lastLine(done: Done): string {
  if (done.error !== undefined) return done.error.message;
  return done.stderr.trim().split('\n').at(-1) ?? `exit code ${done.status ?? 'none'}`;
}

function run(file: string, args: readonly string[], cwd: string) {
  return spawnSync(file, args, {
    cwd,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    env: { ...process.env, LC_ALL: 'C' },
  });
}
