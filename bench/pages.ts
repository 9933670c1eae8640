import { withClient } from './data/prepare.ts';
import { figuresOf, type Sample } from './figures.ts';
import { requestFor } from './http-lane.ts';
import type { Load } from './load.ts';
import { warmUp, type Served } from './over-http.ts';
import { shown, table, type Widths } from './report.ts';

/** The name by which `--only` asks for pages. */
export const PAGES = 'pages';
/** Authors whose pages are drawn, over the whole range of ids. */
const AUTHORS = 300;

interface Page {
  readonly name: string;
  readonly paths: readonly string[];
}

/** What anybody may read, as HTML that the server draws for somebody who is signed out. */
export async function publicPages(url: string): Promise<Page[]> {
  const { rows } = await withClient(url, (client) =>
    client.query<{ username: string; id: string }>(
      `SELECT username, max(posts.id) AS id FROM users JOIN user_profiles AS up ON up.user_id = users.id
       JOIN posts ON posts.user_id = users.id AND posts.visibility = 'public'
       WHERE up.visibility = 'public' AND users.id % 251 = 1 GROUP BY username ORDER BY username LIMIT ${AUTHORS}`,
    ),
  );
  return [
    { name: 'welcome', paths: ['/'] },
    { name: 'author', paths: rows.map(({ username }) => `/@${username}`) },
    { name: 'post', paths: rows.map(({ username, id }) => `/@${username}/${id}`) },
  ];
}

export interface PageBench extends Widths {
  readonly server: Served;
  readonly load: Load;
  readonly seconds: number;
  readonly rounds: number;
}

/** Pages a second with many requests at once, and how long one takes when there are few; a table. */
export async function measurePages(bench: PageBench, pages: readonly Page[]): Promise<string> {
  const { few, load, rounds, seconds, server, width } = bench;
  const lines: string[][] = [];
  for (const { name, paths } of pages) {
    const traffic = { port: server.port, requests: paths.map((path) => requestFor(server.port, path, '')) };
    await warmUp(load, traffic, width);
    const [many, calm]: [Sample[], Sample[]] = [[], []];
    for (let round = 0; round < rounds; round += 1) {
      many.push(await load.sample(traffic, width, seconds));
      calm.push(await load.sample(traffic, few, seconds));
    }
    lines.push([name, ...shown(figuresOf(many)), figuresOf(calm).p95.toFixed(1)]);
  }
  const head = ['public page', 'HTML/s', 'median', 'p95 ms', `p95 at ${few}`];
  return table([head, ...lines], new Set([0]));
}
