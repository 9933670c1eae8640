/** Milliseconds between questions while all is well, and the longest pause while the line is down. */
const EVERY = 30_000;
const LONGEST = 300_000;

/**
 * Browser only: asks again and again while the page is seen, at once when it comes back into view after a pause, and
 * more and more rarely while the answers fail. Answers what ends it.
 */
export function poll(ask: () => Promise<void>): () => void {
  let pause = EVERY;
  let askedAt = Date.now();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isStopped = false;
  const later = () => {
    clearTimeout(timer);
    timer = setTimeout(() => void once(), pause);
  };
  const once = async () => {
    if (document.hidden) return;
    askedAt = Date.now();
    try {
      await ask();
      pause = EVERY;
    } catch {
      pause = Math.min(pause * 2, LONGEST);
    }
    // The answer may come when nobody is there any more.
    if (!isStopped) later();
  };
  const onSight = () => {
    if (document.hidden) clearTimeout(timer);
    else if (Date.now() - askedAt >= EVERY) void once();
    else later();
  };
  document.addEventListener('visibilitychange', onSight);
  later();
  return () => {
    isStopped = true;
    clearTimeout(timer);
    document.removeEventListener('visibilitychange', onSight);
  };
}
