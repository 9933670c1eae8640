/*
 * A page shows its words before it fetches or runs any script (performance.md, "What to reach", 6): the files that Kit names
 * to be fetched ahead wait in a template of the head, and the script that begins with them waits for the first frame.
 */

/** Kit names them in one row. */
const AHEAD = /(?:<link [^>]*rel="modulepreload"[^>]*>\s*)+/;

/** Nobody's words can hold it: pages write `<` of words as `&lt;` and `<` of data as `\u003C`. */
const KITS_SCRIPT = '<script nonce="';
const BEGINNING = 'import("';

/** A hidden page paints nothing: it begins at once, to hear who signs in elsewhere (decision 123). */
const PAINTED = 'new Promise((go) => (document.hidden ? go() : requestAnimationFrame(() => setTimeout(go))))';
const FETCH_AHEAD = "document.head.append(document.querySelector('template[data-ahead]')?.content ?? '')";

/** A page's head, in which nothing of script is fetched yet. */
export function keepAhead(head: string): string {
  return head.replace(
    AHEAD,
    (links) => `<template data-ahead>${links.replaceAll('<link', '<link fetchpriority="low"')}</template>`,
  );
}

/** The rest of a page, whose script begins once its first frame is painted. A page without script stays as it is. */
export function beginPainted(rest: string): string {
  const script = rest.indexOf(KITS_SCRIPT);
  const begins = script < 0 ? -1 : rest.indexOf(BEGINNING, script);
  if (begins < 0) return rest;
  const ends = rest.indexOf(')', begins) + 1;
  const begin = `${PAINTED}.then(() => (${FETCH_AHEAD}, ${rest.slice(begins, ends)}))`;
  return rest.slice(0, begins) + begin + rest.slice(ends);
}
