import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { projectDir } from '../config/project.ts';
import { validationMessages } from './validation-messages.ts';

/** Reasons stand in the schemas as `error: 'too_long'`, or as one of two behind a condition. */
const STATED = /error: (?:[^'"{}]*\? )?'([a-z_]+)'(?: : '([a-z_]+)')?/g;
/** Faults in rules of feeds are added where they are found. */
const ADDED = /faults\.add\([^']*'?[^']*'?[^']*, '([a-z_]+)'\)/g;

test('every reason that the contract gives has a sentence', async () => {
  const folder = join(projectDir, 'contract/src');
  const stated = new Set<string>();
  for (const file of await readdir(folder, { recursive: true })) {
    if (!file.endsWith('.ts')) continue;
    const source = await readFile(join(folder, file), 'utf8');
    const found = [...source.matchAll(STATED), ...source.matchAll(ADDED)].flatMap(([, ...reasons]) => reasons);
    for (const reason of found) if (reason) stated.add(reason);
  }
  expect(stated.size).toBeGreaterThan(40);
  expect([...stated].filter((reason) => !Object.hasOwn(validationMessages, reason))).toEqual([]);
});
