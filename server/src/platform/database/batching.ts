import { setImmediate as turnOfTheLoop } from 'node:timers/promises';
import DataLoader from 'dataloader';
import pLimit from 'p-limit';

/** Batches of one kind under way at once: more of them make batches smaller than they need be, fewer leave a core idle. */
const AT_ONCE = 3;
/** Callers in one batch at most: each waits for what the others ask. */
const AT_MOST = 6;

/**
 * Lets callers share one run: those who ask in the same turn of the event loop, and those who ask while as many batches are
 * under way as may be. A caller who is alone waits for nobody. `run` answers every ask in order, with an Error for one that
 * failed alone; where it throws, all of them have failed.
 */
export function batching<Ask, Answer>(
  run: (asks: readonly Ask[]) => Promise<readonly (Answer | Error)[]>,
): (ask: Ask) => Promise<Answer> {
  const limit = pLimit(AT_ONCE);
  let underWay: Promise<unknown> = Promise.resolve();
  const loader = new DataLoader<Ask, Answer>((asks) => (underWay = run(asks)), {
    cache: false,
    maxBatchSize: AT_MOST,
    batchScheduleFn: (start) =>
      void limit(async () => {
        await turnOfTheLoop();
        start();
        await underWay.catch(() => undefined);
      }),
  });
  return (ask) => loader.load(ask);
}
