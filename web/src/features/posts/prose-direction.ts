/** An address that is shown as it is: it is nobody's words. */
const SHOWN_ADDRESS = /<a (href="([^"]+)" rel="[^"]*">\2<\/a>)/g;

/**
 * Each list and quotation of a sanitised text takes its direction from its own words, and addresses, tags and mentions count
 * for none (their lines are left to the style of PostHtml). The sanitiser writes elements in one way, and what looks like
 * one in the words with `&lt;`.
 */
export function directedProse(html: string): string {
  return html
    .replace(/<(ul|ol|blockquote)(?=[ >])/g, '<$1 dir="auto"')
    .replace(/<a href="\/(?=tag\/|@)/g, '<a dir="auto" href="/')
    .replace(SHOWN_ADDRESS, '<a dir="auto" $1');
}
