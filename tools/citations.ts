import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ROOT, run } from './run.ts';

const DECISIONS = join(ROOT, 'docs', 'decisions');
/** Where a document that is named without its folder is looked for. */
const FOLDERS = ['.', 'docs', 'docs/decisions'];
/** Names of documents, in code and prose. A path that continues is the file of a dependency. */
const DOCUMENT = /(?<![\w*{}[\]-])[\w./-]*\w\.md\b/g;
/** "decision 30", "decisions 30, 31 and 34", "decisions 41 to 43". */
const DECISION = /\bdecisions? (\d{1,3}(?:(?:, | and | or | to )\d{1,3})*)\b(?![\d/])/gi;

/** The numbers that the pages of decisions hold: each begins a paragraph, in bold. */
function decisionNumbers(): Map<number, string[]> {
  const pages = new Map<number, string[]>();
  for (const page of readdirSync(DECISIONS).filter((name) => /^[a-z]+\.md$/.test(name))) {
    for (const [, number] of readFileSync(join(DECISIONS, page), 'utf8').matchAll(/^\*\*(\d+)\. /gm)) {
      pages.set(Number(number), [...(pages.get(Number(number)) ?? []), page]);
    }
  }
  return pages;
}

function isThere(document: string, file: string): boolean {
  const folders = [dirname(file), ...FOLDERS];
  return folders.some((folder) => existsSync(join(ROOT, folder, document)));
}

function faultsOf(file: string, known: ReadonlyMap<number, string[]>): string[] {
  const faults: string[] = [];
  for (const [at, line] of readFileSync(join(ROOT, file), 'utf8').split('\n').entries()) {
    for (const [document] of line.matchAll(DOCUMENT)) {
      if (!isThere(document, file)) faults.push(`${file}:${at + 1}: there is no ${document}`);
    }
    for (const [, numbers = ''] of line.matchAll(DECISION)) {
      for (const number of numbers.match(/\d+/g) ?? []) {
        if (!known.has(Number(number))) faults.push(`${file}:${at + 1}: there is no decision ${number}`);
      }
    }
  }
  return faults;
}

/** Every document and decision that code and docs cite is in `docs/`, and every decision has one number. */
async function faults(): Promise<string[]> {
  const known = decisionNumbers();
  const twice = [...known].filter(([, pages]) => pages.length > 1);
  const { output } = await run(['git', 'ls-files', '--cached', '--others', '--exclude-standard']);
  const files = output
    .split('\n')
    .filter((file) => /\.(ts|svelte|sql|css|js|mjs|cjs|md|html)$/.test(file) && existsSync(join(ROOT, file)));
  return [
    ...twice.map(([number, pages]) => `decision ${number} is on more than one page: ${pages.join(', ')}`),
    ...files.filter((file) => file !== 'tools/citations.ts').flatMap((file) => faultsOf(file, known)),
  ];
}

const found = await faults();
for (const fault of found) console.log(fault);
process.exitCode = found.length === 0 ? 0 : 1;
