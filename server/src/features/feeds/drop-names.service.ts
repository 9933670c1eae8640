import type { Context } from '../../core/context.ts';
import { eventsOfKind, type Listener } from '../../core/events.ts';
import type { Jobs } from '../../core/jobs.ts';
import { findNaming, lockRules, updateReduced, type GoneNames } from './custom-feeds.queries.ts';
import { withoutNames } from './dropped-names.ts';
import { listPurged, userPurged } from './feeds.events.ts';

/** Feeds that are changed in one transaction. */
const FEEDS_AT_ONCE = 50;
const DROP_NAMES = 'feeds.drop_names';

/** Takes deleted people and lists out of every feed that names them (decision 216), some feeds at a time. */
async function dropNames({ database }: Pick<Context, 'database'>, gone: GoneNames): Promise<void> {
  for (;;) {
    const ids = await findNaming(database, gone, FEEDS_AT_ONCE);
    if (ids.length === 0) return;
    await database.transaction(async (tx) => {
      const rules = await lockRules(tx, ids);
      await updateReduced(
        tx,
        rules.map(({ id, rule }) => ({ id, ...withoutNames(rule, gone) })),
      );
    });
  }
}

/** Safe to repeat: feeds that no longer name them are not found. */
export const jobs: Jobs['jobs'] = {
  [DROP_NAMES]: (context, payload) => dropNames(context, payload as GoneNames),
};

/** A popular person can be named by thousands of feeds, so what is heard becomes a job. */
export function listeners({ jobs: queue }: Pick<Context, 'jobs'>): readonly Listener[] {
  return [
    {
      name: 'feeds',
      types: new Set([userPurged.type, listPurged.type]),
      async hear(tx, events) {
        const people = eventsOfKind(userPurged, events).map(({ payload }) => payload);
        const lists = eventsOfKind(listPurged, events).map(({ payload }) => payload);
        const gone: GoneNames = {
          people: people.map(({ userId: id, username: name }) => ({ id, name })),
          lists: lists.map(({ listId: id, name }) => ({ id, name })),
        };
        await queue.add(tx, DROP_NAMES, gone);
      },
    },
  ];
}
