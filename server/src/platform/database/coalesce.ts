import { setImmediate as turnOfTheLoop } from 'node:timers/promises';
import DataLoader from 'dataloader';
import pLimit from 'p-limit';
import { poolExhausted, WAIT } from './pool-exhausted.ts';

/** Batches of one kind under way at once: more of them make batches smaller than they need be, fewer leave a core idle. */
const AT_ONCE = 3;
/** Callers in one batch at most: each waits for what the others ask. */
const AT_MOST = 6;

/**
 * Lets callers share one run: those who ask in the same turn of the event loop, and those who ask while as many batches are
 * under way as may be. A caller who is alone waits for nobody. `run` answers every ask in order, with an Error for one that
 * failed alone; where it throws, all of them have failed. A batch whose turn doesn't come in time is refused as busy.
 */
export function coalesce<Ask, Answer>(
  run: (asks: readonly Ask[]) => Promise<readonly (Answer | Error)[]>,
): (ask: Ask) => Promise<Answer> {
  const limit = pLimit(AT_ONCE);
  let isLate = false;
  let underWay: Promise<readonly (Answer | Error)[]> = Promise.resolve([]);
  const loader = new DataLoader<Ask, Answer>(
    (asks) => (underWay = isLate ? Promise.reject(poolExhausted()) : run(asks)),
    {
      cache: false,
      maxBatchSize: AT_MOST,
      batchScheduleFn: schedule,
    },
  );
  return (ask) => loader.load(ask);

  function schedule(start: () => void): void {
    const turn = takeTurn(
      limit.activeCount < AT_ONCE
        ? undefined
        : () => {
            isLate = true;
            start();
            isLate = false;
          },
    );
    void limit(async () => {
      await turnOfTheLoop();
      if (!turn()) return;
      start();
      await underWay.catch(() => undefined);
    });
  }
}

/** Calls `late` when nobody has taken the turn in time; answers how to take it, which is false when it is too late. */
function takeTurn(late: (() => void) | undefined): () => boolean {
  if (late === undefined) return () => true;
  let isTaken = false;
  const timer = setTimeout(() => {
    isTaken = true;
    late();
  }, WAIT);
  return () => {
    clearTimeout(timer);
    return !isTaken;
  };
}
