import { readFile, writeFile } from 'node:fs/promises';
import { relative } from 'node:path';

/**
 * The end of a generator: writes the file, or with `--check` on the command line compares it and makes the process fail, naming
 * the command that brings it up to date.
 */
export async function writeOrCheck(file: string, text: string, command: string): Promise<void> {
  const name = relative(process.cwd(), file);
  if (!process.argv.includes('--check')) {
    await writeFile(file, text);
    console.log(`${name} is written.`);
    return;
  }
  const present = await readFile(file, 'utf8').catch(() => undefined);
  if (present === text) return;
  console.error(`${name} is ${present === undefined ? 'missing' : 'out of date'}: run ${command}`);
  process.exitCode = 1;
}
