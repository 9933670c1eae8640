/** Nobody's words can hold it: pages write `<` of words as `&lt;` and `<` of data as `\u003C`. */
const KITS_SCRIPT = '<script nonce="';
const BEGINNING = 'import("';
/** Kit names them in one row. */
const AHEAD = /(?:<link [^>]*rel="modulepreload"[^>]*>\s*)+/;

/** A hidden page paints nothing: it begins at once, to hear who signs in elsewhere (decision 123). */
const PAINTED = 'new Promise((go) => (document.hidden ? go() : requestAnimationFrame(() => setTimeout(go))))';
const FETCH_AHEAD = "document.head.append(document.querySelector('template[data-ahead]')?.content ?? '')";

/**
 * Lets a page show its words before it fetches or runs any script (performance.md, "What to reach", 6): the files that Kit
 * names to be fetched ahead wait in a template, and the script that begins with them waits for the first frame. Takes the
 * chunk of a page that Kit hands over; one without script stays as it is.
 */
export function wordsFirst(html: string): string {
  const headEnd = html.indexOf('</head>');
  const script = headEnd < 0 ? -1 : html.indexOf(KITS_SCRIPT, headEnd);
  const begins = script < 0 ? -1 : html.indexOf(BEGINNING, script);
  if (begins < 0) return html;
  const importEnd = html.indexOf(')', begins) + 1;
  return [
    html.slice(0, headEnd).replace(AHEAD, inTemplate),
    html.slice(headEnd, begins),
    `${PAINTED}.then(() => (${FETCH_AHEAD}, ${html.slice(begins, importEnd)}))`,
    html.slice(importEnd),
  ].join('');
}

function inTemplate(links: string): string {
  return `<template data-ahead>${links.replaceAll('<link', '<link fetchpriority="low"')}</template>`;
}
