/** What one measurement saw. Latencies in milliseconds, ascending. */
export interface Sample {
  readonly seconds: number;
  readonly latencies: readonly number[];
}

export interface Figures {
  readonly perSecond: number;
  readonly median: number;
  readonly p95: number;
}

/** Throughput is the median of the rounds; latencies are taken over all of them. */
export function figuresOf(samples: readonly Sample[]): Figures {
  const all = samples.flatMap((sample) => sample.latencies).sort((one, other) => one - other);
  return {
    perSecond: middle(samples.map(({ latencies, seconds }) => latencies.length / seconds)),
    median: quantile(all, 0.5),
    p95: quantile(all, 0.95),
  };
}

function middle(values: readonly number[]): number {
  return quantile(
    [...values].sort((one, other) => one - other),
    0.5,
  );
}

function quantile(ascending: readonly number[], part: number): number {
  return ascending[Math.min(ascending.length - 1, Math.floor(part * ascending.length))] ?? NaN;
}

/**
 * Keeps `width` calls under way for so many seconds and times each. The first tenth is not counted: connections are made
 * and statements prepared there. The call is told its number.
 */
export async function sample(width: number, seconds: number, call: (number: number) => Promise<void>): Promise<Sample> {
  const latencies: number[] = [];
  const started = performance.now();
  const counted = started + seconds * 100;
  const end = counted + seconds * 1000;
  let next = 0;
  const lane = async () => {
    for (;;) {
      const from = performance.now();
      if (from >= end) return;
      await call(next++);
      const to = performance.now();
      if (from >= counted && to <= end) latencies.push(to - from);
    }
  };
  await Promise.all(Array.from({ length: width }, lane));
  return { seconds, latencies };
}
