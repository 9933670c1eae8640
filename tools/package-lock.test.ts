import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from './run.ts';

/** Versions below these had advisories (security.md, "Dependencies"). The registry here answers no `npm audit`. */
const MINIMUM: Record<string, string> = {
  'better-auth': '1.7.16',
  sharp: '0.35.4',
  dompurify: '3.4.17',
  'markdown-it': '15.0.3',
  'sanitize-html': '2.18.0',
  nodemailer: '8.0.5',
};

interface Package {
  version?: string;
  resolved?: string;
  integrity?: string;
  link?: boolean;
  hasInstallScript?: boolean;
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
}

const lock = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')) as { packages: Record<string, Package> };
const manifest = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
  allowScripts: Record<string, boolean>;
};
const packages = Object.entries(lock.packages);
const installed = packages.filter(([path, { link }]) => path.includes('node_modules/') && link !== true);
const own = packages.filter(([path]) => !path.includes('node_modules/'));

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
}

/** Pre-releases count as the version they lead to: none of the table's packages is pinned to one. */
function compare(left: string, right: string): number {
  const [a, b] = [left, right].map((version) => version.split('-')[0]?.split('.').map(Number) ?? []);
  const at = [0, 1, 2].find((index) => a?.[index] !== b?.[index]);
  return at === undefined ? 0 : (a?.[at] ?? 0) - (b?.[at] ?? 0);
}

test('no package stands below the version that mended its advisories', () => {
  const old = installed.filter(([path, { version = '0' }]) => compare(version, MINIMUM[nameOf(path)] ?? '0') < 0);
  expect(old.map(([path, { version }]) => `${path} ${version ?? ''}`)).toEqual([]);
});

test('a version is compared by its numbers', () => {
  expect(compare('1.7.9', '1.7.16')).toBeLessThan(0);
  expect(compare('10.0.0', '9.9.9')).toBeGreaterThan(0);
  expect(compare('8.0.5', '8.0.5')).toBe(0);
});

test('every version that the project names is exact', () => {
  const ranges = own.flatMap(([path, { dependencies, devDependencies, optionalDependencies }]) =>
    Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies })
      .filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))
      .map(([name, version]) => `${path}: ${name} ${version}`),
  );
  expect(ranges).toEqual([]);
});

test('packages are locked by their hash and by no address', () => {
  expect(installed.filter(([, { resolved }]) => resolved !== undefined).map(([path]) => path)).toEqual([]);
  expect(installed.filter(([, { integrity }]) => integrity === undefined).map(([path]) => path)).toEqual([]);
});

test('what a package brings for other machines is locked too, or `npm ci` refuses the lock file', () => {
  const names = new Set(installed.map(([path]) => nameOf(path)));
  const absent = packages.flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).flatMap((name) => (names.has(name) ? [] : [`${path}: ${name}`])),
  );
  expect(absent).toEqual([]);
});

test('only packages that are listed run a script when installed', () => {
  const scripts = installed
    .filter(([, { hasInstallScript }]) => hasInstallScript === true)
    .map(([path]) => nameOf(path));
  expect(scripts.filter((name) => !(name in manifest.allowScripts))).toEqual([]);
});
