import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type { AxeResults, Result } from 'axe-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Of what holds one node is enough; what does not hold is told whole. */
const RUN = `axe.run({ resultTypes: ['violations'] }).then(({ passes, violations }) => ({ passes: passes.length, violations }))`;

/**
 * What axe finds wrong with the page as it is, by all its rules, best practices among them. Brings axe into a document
 * once and asks it there: our pages have no frames, for which axe's own binding opens a second page at every call.
 */
export async function axeViolations(page: Page): Promise<Result[]> {
  if (!(await page.evaluate<boolean>(`'axe' in window`))) await page.evaluate(AXE);
  const { passes, violations } = await page.evaluate<{ passes: number } & Pick<AxeResults, 'violations'>>(RUN);
  if (passes === 0) throw new Error(`No rule of axe applies to ${page.url()}: the page is empty.`);
  return violations;
}
