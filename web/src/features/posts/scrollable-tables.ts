import { tableLabel } from '#lib/texts/posts.ts';

/**
 * Puts each table of a sanitised text into a region that scrolls and that the keyboard reaches, so that a wide one stays a
 * table to screen readers. The sanitiser writes tags without attributes in one way, and what looks like one in the
 * words it writes with `&lt;`; tables do not nest in Markdown.
 */
export function scrollableTables(html: string): string {
  return html
    .replaceAll('<table>', `<div class="table" role="region" aria-label="${tableLabel}" tabindex="0"><table>`)
    .replaceAll('</table>', '</table></div>');
}
