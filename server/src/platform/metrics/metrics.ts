import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { ConnectionUse } from '../database/database.ts';
import type { OutboxUse } from '../outbox/outbox.queries.ts';

/** The part that jobs report to. */
export interface JobMetrics {
  /** Rows in which a counter, named as `table.column`, differed from its recount and was mended. */
  countersMended(counter: string, rows: number): void;
}

/** What operators watch. Labels have few values: names of procedures, codes, kinds; never people or addresses. */
export interface Metrics extends JobMetrics {
  readonly contentType: string;
  /** One answered request: `procedure` is its name, or `page` and such for the rest; `code` an error code or `ok`. */
  request(procedure: string, code: string, seconds: number): void;
  /** One domain event that every listener has heard of, or that waits for single ones. */
  event(type: string): void;
  /** One job that ended. */
  readonly job: (name: string, outcome: 'done' | 'failed') => void;
  /** All of it in the text format of Prometheus. */
  read(): Promise<string>;
}

/** Seconds; the goals of performance.md lie at 10 and 20 milliseconds. */
const BUCKETS = [0.001, 0.0025, 0.005, 0.01, 0.02, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5];

/** What is asked whenever metrics are read. */
export interface MetricsSources {
  readonly connections: () => ConnectionUse;
  readonly events: () => Promise<OutboxUse>;
}

/** Metrics of one application, in a registry of their own: tests run several in one process. */
export function createMetrics(sources: MetricsSources): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry, prefix: 'vrss_' });
  const requests = new Histogram({
    name: 'vrss_request_seconds',
    help: 'Time from the last byte of the request headers to the end of the response.',
    labelNames: ['procedure', 'code'],
    buckets: BUCKETS,
    registers,
  });
  const events = new Counter({
    name: 'vrss_events_total',
    help: 'Domain events this process delivered to listeners.',
    labelNames: ['type'],
    registers,
  });
  const jobs = new Counter({ name: 'vrss_jobs_total', help: 'Jobs.', labelNames: ['name', 'outcome'], registers });
  const mended = new Counter({
    name: 'vrss_counters_mended_total',
    help: 'Rows in which a stored counter differed from its recount, found by this process.',
    labelNames: ['counter'],
    registers,
  });
  addGauges(registry, sources);
  return {
    contentType: registry.contentType,
    request: (procedure, code, seconds) => requests.observe({ procedure, code }, seconds),
    event: (type) => events.inc({ type }),
    countersMended: (counter, rows) => mended.inc({ counter }, rows),
    job: (name, outcome) => jobs.inc({ name, outcome }),
    read: () => registry.metrics(),
  };
}

function addGauges(registry: Registry, { connections, events }: MetricsSources): void {
  const labelled = { labelNames: ['state'] as const, registers: [registry] };
  new Gauge({
    ...labelled,
    name: 'vrss_database_connections',
    help: 'Connections of this process by state; waiting counts requests for one.',
    collect() {
      const { idle, busy, waiting } = connections();
      this.set({ state: 'idle' }, idle);
      this.set({ state: 'busy' }, busy);
      this.set({ state: 'waiting' }, waiting);
    },
  });
  new Gauge({
    ...labelled,
    name: 'vrss_outbox_events',
    help: 'Domain events of the installation that are waiting for all listeners, for a retry with one, or for an operator (set_aside).',
    async collect() {
      // Without the database the other metrics are still worth reading.
      const use = await events().catch(() => null);
      this.reset();
      for (const [state, count] of Object.entries(use ?? {})) this.set({ state }, Number(count));
    },
  });
}
