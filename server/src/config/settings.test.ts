import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import type { Environment } from './read-table.ts';
import { onPort, readSettings, SettingsError, type Settings } from './settings.ts';

const folder = mkdtempSync(join(tmpdir(), 'vrss-settings-'));
afterAll(() => rmSync(folder, { recursive: true }));

const DATA_DIR = join(folder, 'data');
const SECRET = 'kJ8s2mQz-71bVxTn4Lr9wYc0HdPfGuEa';
const PUBLIC: Environment = {
  PUBLIC_URL: 'https://example.org',
  SMTP_URL: 'smtps://name:hush@mail.example.org',
  MAIL_FROM: 'VRSS <vrss@example.org>',
};
const DATABASE_URL = 'postgresql://web:hush@db.example.org/vrss';

function read(env: Environment): Settings {
  return readSettings({ DATA_DIR, ...env });
}

function faultsOf(env: Environment): readonly string[] {
  try {
    read(env);
    return [];
  } catch (error) {
    if (error instanceof SettingsError) return error.faults;
    throw error;
  }
}

describe('without settings', () => {
  test('an installation is private, on loopback, with the embedded database', () => {
    expect(read({})).toMatchObject({
      installation: 'private',
      host: '127.0.0.1',
      port: 3000,
      origin: 'http://localhost:3000',
      secure: false,
      acceptedHosts: ['localhost', '127.0.0.1', '[::1]'],
      database: { kind: 'embedded', dataDir: DATA_DIR },
      mail: null,
      role: 'both',
      signUp: 'open',
      warnings: [],
    });
  });

  test('the secret is made once, for its owner alone', () => {
    const { secret } = read({});
    expect(secret.length).toBeGreaterThanOrEqual(43);
    expect(read({}).secret).toBe(secret);
    expect(statSync(join(DATA_DIR, 'secret')).mode & 0o777).toBe(0o600);
  });

  test('the limits are those of the design', () => {
    expect(read({}).limits).toEqual({
      signInPerAccount: { points: 10, seconds: 900 },
      signInPerAddress: { points: 30, seconds: 900 },
      signInPerBrowser: { points: 10, seconds: 900 },
      signUpPerAddress: { points: 5, seconds: 3600 },
      mailPerAddress: { points: 30, seconds: 900 },
      mailPerMailAddress: { points: 3, seconds: 3600 },
      postsPerAccount: { points: 30, seconds: 3600 },
      followsPerAccount: { points: 60, seconds: 3600 },
      answersPerAccount: { points: 600, seconds: 3600 },
      mutesPerAccount: { points: 300, seconds: 3600 },
      likesPerAccount: { points: 300, seconds: 3600 },
      previewsPerAccount: { points: 120, seconds: 60 },
      blocksPerAccount: { points: 300, seconds: 3600 },
      changesPerAccount: { points: 60, seconds: 3600 },
      accountChangesPerAccount: { points: 10, seconds: 3600 },
      feedsPerAccount: { points: 120, seconds: 3600 },
      feedPreviewsPerAccount: { points: 120, seconds: 60 },
      lookUpsPerAddress: { points: 120, seconds: 900 },
      readsPerAccount: { points: 1000, seconds: 300 },
      readsPerAddress: { points: 10_000, seconds: 300 },
      newAccountDivisor: 4,
    });
  });

  test('nothing of the settings can be changed', () => {
    const settings = read({});
    expect(() => Object.assign(settings.limits.postsPerAccount, { points: 1 })).toThrow(TypeError);
    expect(() => Object.assign(settings.database, { kind: 'external' })).toThrow(TypeError);
  });
});

test('PUBLIC_URL makes an installation public: links and hosts come from it alone', () => {
  expect(read({ ...PUBLIC, HOST: '0.0.0.0', PORT: '80' })).toMatchObject({
    installation: 'public',
    origin: 'https://example.org',
    secure: true,
    acceptedHosts: ['example.org'],
    mail: { url: PUBLIC.SMTP_URL, from: PUBLIC.MAIL_FROM },
  });
});

test('DATABASE_URL takes the place of the embedded database, with a warning where it is the owner too', () => {
  const alone = read({ DATABASE_URL });
  expect(alone.database).toEqual({ kind: 'external', url: DATABASE_URL, directUrl: DATABASE_URL });
  expect(alone.warnings.join()).toContain('DATABASE_DIRECT_URL');
  const directUrl = 'postgresql://owner@db.example.org/vrss';
  const both = read({ DATABASE_URL, DATABASE_DIRECT_URL: directUrl });
  expect(both.database).toMatchObject({ url: DATABASE_URL, directUrl });
  expect(both.warnings).toEqual([]);
});

test('port 0 becomes the port that the system chose', () => {
  expect(onPort(read({ PORT: '0' }), 4711)).toMatchObject({ port: 4711, origin: 'http://localhost:4711' });
  expect(onPort(read({ ...PUBLIC, PORT: '0' }), 4711).origin).toBe('https://example.org');
});

test.each([
  ['127.0.0.1', 'http://localhost:80', ['localhost', '127.0.0.1', '[::1]']],
  ['LOCALHOST', 'http://localhost:80', ['localhost', '127.0.0.1', '[::1]']],
  ['127.0.0.2', 'http://127.0.0.2:80', ['127.0.0.2', 'localhost', '127.0.0.1', '[::1]']],
  ['::1', 'http://[::1]:80', ['[::1]', 'localhost', '127.0.0.1']],
])('HOST %s is announced as %s, and answers to its own address', (HOST, origin, acceptedHosts) => {
  expect(read({ HOST, PORT: '80' })).toMatchObject({ installation: 'private', origin, acceptedHosts });
});

describe('files', () => {
  test('a setting may stand in a file, without its last line break', () => {
    const file = join(folder, 'secret-file');
    writeFileSync(file, `${SECRET}\n`);
    expect(read({ SECRET_FILE: file }).secret).toBe(SECRET);
  });

  test('NAME and NAME_FILE together are a fault, and so is a file that is not there', () => {
    expect(faultsOf({ SECRET, SECRET_FILE: '/x' })).toEqual(['SECRET and SECRET_FILE are both set: keep one of them.']);
    expect(faultsOf({ SECRET_FILE: '/no/such/file' })).toEqual([
      'SECRET could not be read from the file that SECRET_FILE names, /no/such/file (ENOENT).',
    ]);
  });

  test('an empty variable counts as absent', () => {
    expect(read({ PUBLIC_URL: '', SECRET: '', PORT: '' }).installation).toBe('private');
  });
});

describe('a fault is one sentence that names its setting', () => {
  test.each<[string, Environment]>([
    ['PORT', { PORT: '99999' }],
    ['PORT', { PORT: '80a' }],
    ['HOST', { ...PUBLIC, HOST: 'a:80' }],
    ['HOST', { HOST: '0.0.0.0' }],
    ['HOST', { HOST: '192.168.1.4' }],
    ['PUBLIC_URL', { ...PUBLIC, PUBLIC_URL: 'example.org' }],
    ['PUBLIC_URL', { ...PUBLIC, PUBLIC_URL: 'http://example.org' }],
    ['PUBLIC_URL', { ...PUBLIC, PUBLIC_URL: 'https://example.org/social' }],
    ['PUBLIC_URL', { ...PUBLIC, PUBLIC_URL: 'https://me:word@example.org' }],
    ['PUBLIC_URL', { ...PUBLIC, SMTP_URL: undefined }],
    ['PUBLIC_URL', { ...PUBLIC, DATABASE_URL }],
    ['MAIL_FROM', { ...PUBLIC, MAIL_FROM: undefined }],
    ['MAIL_FROM', { ...PUBLIC, MAIL_FROM: 'vrss@example.org\r\nBcc: you@example.org' }],
    ['SMTP_URL', { SMTP_URL: PUBLIC.SMTP_URL, MAIL_FROM: PUBLIC.MAIL_FROM }],
    ['SMTP_URL', { ...PUBLIC, SMTP_URL: 'https://name:hush@mail.example.org' }],
    ['DATABASE_URL', { DATABASE_URL: 'mysql://web:hush@db' }],
    ['DATABASE_DIRECT_URL', { DATABASE_DIRECT_URL: DATABASE_URL }],
    ['SECRET', { SECRET: 'short' }],
    ['SECRET', { SECRET: 'changeme-changeme-changeme-changeme' }],
    ['SECRET', { SECRET: 'a'.repeat(64) }],
    ['TRUSTED_PROXIES', { TRUSTED_PROXIES: '10.0.0.0/8, everybody' }],
    ['TRUSTED_PROXIES', { TRUSTED_PROXIES: '10.0.0.0/33' }],
    ['METRICS_TOKEN', { METRICS_TOKEN: 'hush' }],
    ['ROLE', { ROLE: 'king' }],
    ['LOG_LEVEL', { LOG_LEVEL: 'loud' }],
    ['SIGN_UP', { SIGN_UP: 'maybe' }],
    ['LIMIT_POSTS_PER_ACCOUNT', { LIMIT_POSTS_PER_ACCOUNT: '30' }],
    ['LIMIT_POSTS_PER_ACCOUNT', { LIMIT_POSTS_PER_ACCOUNT: '0/1h' }],
    ['LIMIT_READS_PER_ACCOUNT', { LIMIT_READS_PER_ACCOUNT: '1000/25d' }],
    ['LIMIT_READS_PER_ADDRESS', { LIMIT_READS_PER_ADDRESS: '1000/577h' }],
    ['LIMIT_PREVIEWS_PER_ACCOUNT', { LIMIT_PREVIEWS_PER_ACCOUNT: '1000/30d' }],
    ['LIMIT_NEW_ACCOUNT_DIVISOR', { LIMIT_NEW_ACCOUNT_DIVISOR: '0' }],
    ['LIMIT_EVERYTHING', { LIMIT_EVERYTHING: '1/1h' }],
  ])('%s: %j', (name, env) => {
    const faults = faultsOf(env);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatch(new RegExp(`^${name} .*\\.$`));
    expect(faults[0]).not.toContain('hush');
  });

  test('a limit counted in memory says how long it may be; one in the database may be longer', () => {
    expect(faultsOf({ LIMIT_READS_PER_ACCOUNT: '1000/30d' })).toEqual([
      'LIMIT_READS_PER_ACCOUNT is counted in memory, for at most 24 days, so it cannot be "1000/30d".',
    ]);
    expect(faultsOf({ LIMIT_READS_PER_ACCOUNT: '1000/24d', LIMIT_POSTS_PER_ACCOUNT: '1000/30d' })).toEqual([]);
  });

  test('all of them are told together', () => {
    const faults = faultsOf({ PORT: 'x', ROLE: 'x', SECRET: 'x', DATA_DIR: '/dev/null/x' });
    expect(faults.map((fault) => fault.split(' ')[0]).sort()).toEqual(['DATA_DIR', 'PORT', 'ROLE', 'SECRET']);
  });

  test('http is accepted for loopback', () => {
    expect(faultsOf({ ...PUBLIC, PUBLIC_URL: 'http://127.0.0.1:3000' })).toEqual([]);
  });
});

describe('DATA_DIR', () => {
  test.each(['/proc/vrss', '/dev/null', '/dev/null/vrss'])('%s cannot be written', (path) => {
    expect(faultsOf({ DATA_DIR: path })).toEqual([
      expect.stringMatching(/^DATA_DIR names .*, which cannot be written/),
    ]);
  });

  test('nothing is made in it when another setting is at fault', () => {
    const path = join(folder, 'untouched');
    expect(faultsOf({ DATA_DIR: path, PORT: 'x' })).toHaveLength(1);
    expect(() => statSync(join(path, 'secret'))).toThrow('ENOENT');
  });

  test('a secret that was cut short is not taken for whole', () => {
    const path = join(folder, 'cut');
    mkdirSync(path);
    writeFileSync(join(path, 'secret'), 'abc');
    expect(faultsOf({ DATA_DIR: path })).toEqual([expect.stringMatching(/^DATA_DIR holds a file named secret/)]);
    expect(readFileSync(join(path, 'secret'), 'utf8')).toBe('abc');
  });
});
