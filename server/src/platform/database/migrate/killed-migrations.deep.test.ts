import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, inject, onTestFinished, test } from 'vitest';
import { emptyDatabase } from '../../../../../migrations/empty-database.ts';
import { withClient } from '../../../../test/cluster.ts';
import { describeSchema, migrate, MIGRATIONS_FOLDER, rollback } from './index.ts';

const cluster = inject('postgres');
const KILL = '\nSELECT pg_terminate_backend(pg_backend_pid());\n';

/** Where statements end: at a semicolon that closes its line, outside of the bodies of functions. */
function endsOfStatements(text: string): number[] {
  const ends: number[] = [];
  let inBody = false;
  let at = 0;
  for (const line of text.split('\n')) {
    at += line.length + 1;
    if ((line.match(/\$\$/g)?.length ?? 0) % 2 === 1) inBody = !inBody;
    if (!inBody && !line.trimStart().startsWith('--') && line.trimEnd().endsWith(';')) ends.push(at);
  }
  return ends;
}

async function folderWith(file: string, text: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'vrss-killed-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  await cp(MIGRATIONS_FOLDER, folder, { recursive: true });
  await writeFile(join(folder, file), text);
  return folder;
}

const files = (await readdir(MIGRATIONS_FOLDER)).filter((name) => /^\d{3}_.*\.sql$/.test(name)).sort();

test.each(files)(
  '%s killed after any of its statements leaves nothing and goes through the next time',
  async (file) => {
    const number = Number(file.slice(0, 3));
    const text = await readFile(join(MIGRATIONS_FOLDER, file), 'utf8');
    const url = await emptyDatabase(cluster);
    // To nothing as well: the table that remembers versions is the runner's own and stays.
    await migrate(url, { to: number - 1 });
    const before = await withClient(url, describeSchema);
    const ends = endsOfStatements(text);
    expect(ends.length).toBeGreaterThan(0);
    for (const end of ends) {
      const folder = await folderWith(file, text.slice(0, end) + KILL + text.slice(end));
      await expect(migrate(url, { folder, to: number })).rejects.toThrow();
      expect(await withClient(url, describeSchema)).toEqual(before);
    }
    expect(await migrate(url, { to: number })).toEqual([file.replace('.sql', '')]);
    await rollback(url, { to: number - 1 });
  },
);
