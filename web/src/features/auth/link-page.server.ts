/**
 * Headers of a page whose address holds a token from a link: what it loads and where it leads is told the origin alone.
 * Not `no-referrer`: under that browsers send forms with the origin `null`, and ours could not be told from foreign ones.
 */
export const keepTokenToOurselves = { 'referrer-policy': 'strict-origin' };
