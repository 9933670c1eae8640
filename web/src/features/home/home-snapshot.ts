import type { TimelineSnapshot } from '#features/posts/timeline.svelte.ts';

/** What home keeps while another page is open. The browser keeps the scroll; this keeps what it scrolled over. */
export interface HomeSnapshot {
  readonly timeline: TimelineSnapshot;
}
