import { vi } from 'vitest';
import type { DomainEvent } from '../src/core/events.ts';
import type { TestServer } from './server.ts';

async function eventsTold(server: TestServer, type: string): Promise<number> {
  const text = await (await server.client().fetch('/metrics')).text();
  const line = text.split('\n').find((each) => each.startsWith(`vrss_events_total{type="${type}"}`));
  return Number(line?.split(' ').at(-1) ?? 0);
}

/** How many domain events of some types the work adds, told after their commit. */
export async function eventsOf(
  server: TestServer,
  types: readonly string[],
  work: () => Promise<unknown>,
): Promise<Record<string, number>> {
  const before = await Promise.all(types.map((type) => eventsTold(server, type)));
  await work();
  const after = await Promise.all(types.map((type) => eventsTold(server, type)));
  return Object.fromEntries(types.map((type, index) => [type, (after[index] ?? 0) - (before[index] ?? 0)]));
}

/** The domain events that a server's acts raise from now on, each as soon as it is raised. */
export function recordedEvents(server: TestServer): DomainEvent[] {
  const recorded: DomainEvent[] = [];
  const { events } = server.application.context;
  const doors = { ...events };
  vi.spyOn(events, 'raise').mockImplementation(async (tx, event) => {
    recorded.push(event);
    await doors.raise(tx, event);
  });
  vi.spyOn(events, 'act').mockImplementation((database, work) =>
    doors.act(database, async (db) => {
      const done = await work(db);
      recorded.push(...done.events);
      return done;
    }),
  );
  return recorded;
}
