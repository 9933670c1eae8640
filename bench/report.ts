import { figuresOf, type Figures } from './figures.ts';
import { fastestOf, type Measured } from './measure.ts';

export interface Row {
  readonly scenario: string;
  /** The ratio that the scenario should reach. */
  readonly goal: number;
  readonly measured: Measured;
  readonly pgbench: number | null;
}

/** How many requests are under way at once. */
export interface Widths {
  readonly width: number;
  readonly few: number;
}

/** The table that is printed at the end: a line a scenario. */
export function report(rows: readonly Row[], { width, few }: Widths): string {
  const lines = rows.map(({ scenario, goal, measured, pgbench }) => {
    const http = figuresOf(measured.http);
    const raw = fastestOf(measured.shapes);
    const bare = measured.bare.length === 0 ? null : figuresOf(measured.bare).perSecond;
    const ratio = http.perSecond / raw.figures.perSecond;
    return [
      scenario,
      ...shown(http),
      figuresOf(measured.calm).p95.toFixed(1),
      `${(measured.bytes / 1024).toFixed(1)} KB`,
      raw.shape.name,
      ...shown(raw.figures),
      pgbench === null ? '–' : pgbench.toFixed(0),
      bare === null ? '–' : bare.toFixed(0),
      `${ratio.toFixed(2)}${ratio < goal ? ' (below)' : ''}`,
    ];
  });
  const head = [
    '',
    'HTTP/s',
    'median',
    'p95 ms',
    `p95 at ${few}`,
    'page',
    'fastest shape',
    'raw/s',
    'median',
    'p95 ms',
    'pgbench/s',
    'bare/s',
    'ratio',
  ];
  return `${table([head, ...lines], NAMES)}
Latencies in milliseconds. With ${width} requests at once server and database are saturated, and most of a latency is waiting
for one's turn; "p95 at ${few}" is of a server that has time, which is what design goals mean. "bare" is the fastest shape behind
node:http with the same driver and JSON.stringify, and nothing else: no session, limit, check or cursor.`;
}

/** What every shape reached, and which were left out. */
export function reportShapes({ scenario, measured }: Row): string {
  const shapes = measured.shapes.map(
    ({ shape, samples }) => `${shape.name} ${figuresOf(samples).perSecond.toFixed(0)}/s`,
  );
  const inexact = measured.inexact.length === 0 ? '' : `; not exact here: ${measured.inexact.join(', ')}`;
  return `${scenario}: ${shapes.join(', ')}${inexact}`;
}

export function shown({ median, p95, perSecond }: Figures): string[] {
  return [perSecond.toFixed(0), median.toFixed(1), p95.toFixed(1)];
}

/** Columns that hold names. */
const NAMES: ReadonlySet<number> = new Set([0, 6]);

/** Names stand on the left, figures on the right. */
export function table(rows: readonly (readonly string[])[], names: ReadonlySet<number>): string {
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  const pad = (cell: string, column: number) =>
    names.has(column) ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0);
  return rows.map((row) => row.map(pad).join('  ')).join('\n');
}
