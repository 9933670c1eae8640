import type { Context } from '../../core/context.ts';
import { notFound } from '../../platform/errors.ts';
import { findHighestIds, findPeople, findPosts, type IdRange } from './sitemap.queries.ts';

/** Ids of one page, which holds as many addresses at most: a fifth of what a sitemap may have, read in one bounded statement. */
const IDS_PER_PAGE = 10_000;

/** One address in a sitemap. */
interface Address {
  readonly path: string;
  readonly changedAt?: Date;
}

/** The parts of the sitemap, and how the addresses of a page of each are found. */
const parts = {
  async people({ database }: Context, range: IdRange): Promise<Address[]> {
    return (await findPeople(database, range)).map(({ username }) => ({ path: `/@${username}` }));
  },
  async posts({ database }: Context, range: IdRange): Promise<Address[]> {
    const rows = await findPosts(database, range);
    return rows.map(({ id, username, changed_at: changedAt }) => ({ path: `/@${username}/${id}`, changedAt }));
  },
};

/** The index of the sitemap: the address of each of its pages. */
export async function sitemapIndex({ database, settings }: Context): Promise<string> {
  const highest = await findHighestIds(database);
  const pages = (Object.keys(parts) as (keyof typeof parts)[]).flatMap((part) =>
    Array.from({ length: Math.floor(highest[part] / IDS_PER_PAGE) + 1 }, (_, page) => `/sitemap/${part}/${page}.xml`),
  );
  return document(
    'sitemapindex',
    'sitemap',
    settings.origin,
    pages.map((path) => ({ path })),
  );
}

/** A page of the sitemap. Throws not_found where there is no such part or page. */
export async function sitemapPage(context: Context, part: string, page: string): Promise<string> {
  if (!isPart(part) || !/^(0|[1-9]\d{0,5})$/.test(page)) throw notFound();
  const first = Number(page) * IDS_PER_PAGE;
  const addresses = await parts[part](context, { first, end: first + IDS_PER_PAGE });
  return document('urlset', 'url', context.settings.origin, addresses);
}

function isPart(part: string): part is keyof typeof parts {
  return Object.hasOwn(parts, part);
}

/** Usernames and ids have no characters that XML would read as something else. */
function document(root: string, entry: string, origin: string, addresses: readonly Address[]): string {
  const entries = addresses.map(({ path, changedAt }) => {
    const changed = changedAt === undefined ? '' : `<lastmod>${changedAt.toISOString()}</lastmod>`;
    return `<${entry}><loc>${origin}${path}</loc>${changed}</${entry}>\n`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<${root} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${entries.join('')}</${root}>
`;
}

/** What crawlers may read: nothing of a private installation, and of a public one what people may find by searching. */
export function robots({ settings }: Context): string {
  if (settings.installation === 'private') return 'User-agent: *\nDisallow: /\n';
  return `User-agent: *
Disallow: /api/
Disallow: /settings
Disallow: /write

Sitemap: ${settings.origin}/sitemap.xml
`;
}
