/** The parts of a Lighthouse report that are read here. */
export interface LighthouseReport {
  readonly categories: Readonly<Record<string, Category>>;
  readonly audits: Readonly<Record<string, Audit>>;
}

interface Category {
  readonly score: number | null;
  readonly auditRefs: readonly { readonly id: string; readonly weight: number }[];
}

interface Audit {
  readonly score: number | null;
  readonly title: string;
  readonly displayValue?: string;
  readonly details?: { readonly items?: readonly NetworkRequest[] };
}

interface NetworkRequest {
  readonly url: string;
  readonly resourceType?: string;
  readonly statusCode?: number;
}

/** Out of 100 (performance.md, "What to reach"; best figures of the peers lie at 92). */
const GOALS: Readonly<Record<string, number>> = {
  performance: 95,
  accessibility: 100,
  'best-practices': 100,
  seo: 100,
};
/** Bytes of script, compressed, at the first load of a public page (performance.md, "What to reach", 6). */
const SCRIPT_BUDGET = 70 * 1024;
const FIGURES = ['largest-contentful-paint', 'total-blocking-time', 'cumulative-layout-shift'];

/** The score of speed, out of 100. */
export function speedOf({ categories }: LighthouseReport): number {
  return scoreOf(categories.performance);
}

/** The scores of a page in one line, with the figures that move them and its script, `scriptBytes` of it compressed. */
export function summary({ categories, audits }: LighthouseReport, scriptBytes: number): string {
  const scores = Object.keys(GOALS).map((name) => `${name} ${scoreOf(categories[name])}`);
  const figures = FIGURES.map((name) => `${audits[name]?.title ?? name} ${audits[name]?.displayValue ?? '?'}`);
  const script = `${(scriptBytes / 1024).toFixed(1)} KB of script in ${scriptsOf({ audits }).length} files`;
  return [...scores, ...figures, script].join(', ');
}

/** What stands below its goal, and what makes a score worthless: pages whose scripts never ran score well. */
export function faultsOf({ categories, audits }: LighthouseReport, scriptBytes: number): string[] {
  const faults = Object.entries(GOALS).flatMap(([name, goal]) => {
    const score = scoreOf(categories[name]);
    return score >= goal ? [] : [`${name} is ${score}, below ${goal}: ${lostOn(categories[name], audits)}`];
  });
  const loaded = scriptsOf({ audits });
  if (loaded.length === 0) faults.push('no script was loaded');
  faults.push(
    ...loaded.filter(({ statusCode }) => statusCode !== 200).map(({ url }) => `a script was not served: ${url}`),
  );
  if (audits['errors-in-console']?.score !== 1) faults.push('the console has errors');
  if (scriptBytes > SCRIPT_BUDGET) faults.push(`${scriptBytes} bytes of script, above ${SCRIPT_BUDGET}`);
  return faults;
}

/** The scripts that the page loaded. */
export function scriptsOf({ audits }: Pick<LighthouseReport, 'audits'>): NetworkRequest[] {
  const requests = audits['network-requests']?.details?.items ?? [];
  return requests.filter(({ resourceType }) => resourceType === 'Script');
}

function scoreOf(category: Category | undefined): number {
  return Math.round((category?.score ?? 0) * 100);
}

function lostOn(category: Category | undefined, audits: LighthouseReport['audits']): string {
  const lost = category?.auditRefs.filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 1) ?? [];
  return lost.map(({ id }) => `${id} ${audits[id]?.displayValue ?? ''}`.trim()).join('; ');
}
