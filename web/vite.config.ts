import adapter from '@sveltejs/adapter-node';
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vite';
import { emulate } from './tools/development-request.ts';

/**
 * The policy of every page (security.md, "Headers"): nothing unless named here. Kit adds a nonce to its own inline
 * script and to inlined styles. `style=""` attributes are refused, so components carry their variants in data
 * attributes and set measured values through the CSSOM.
 */
const contentSecurityPolicy = {
  'default-src': ['none'],
  'script-src': ['self'],
  'style-src': ['self'],
  // Kit's own announcer of page changes carries one style attribute: this hash lets in that text and no other.
  'style-src-attr': ['unsafe-hashes', 'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo='],
  'font-src': ['self'],
  'img-src': ['self', 'data:'],
  'connect-src': ['self'],
  'manifest-src': ['self'],
  'worker-src': ['self'],
  'form-action': ['self'],
  'base-uri': ['none'],
  'frame-ancestors': ['none'],
} as const satisfies Record<string, readonly string[]>;

/** Above this length a style sheet is linked, not inlined; all of ours lie below (performance.md, "What to reach", 6). */
const INLINE_STYLE_LENGTH = 40_000;

/**
 * The browser's script in some twenty files a page rather than fifty (performance.md, "What to reach", 6): each costs a
 * request and its headers, and compresses alone. A row takes what the rows above left. What one entry alone needs stays
 * with it; what some share is parted by who they are, so that a stranger's page carries nothing of others.
 */
const scriptFiles = [
  // What Kit's first file needs, apart from all that reads what that file then sets: in one file with it, Kit would take
  // every build for another one, and every failed navigation for a new version.
  { name: 'beginning', test: /runtime\/client\/payload|preload-helper/ },
  { name: 'foundation', test: /node_modules|\0/, minShareCount: 20 },
  // What stands round every page, what answers acts on it, and small things that lists of posts and of people share.
  {
    name: 'frame',
    test: new RegExp(
      [
        String.raw`features/shell/([\w-]+\.|shortcuts/(Keys|sheet))`,
        'features/lists/(ListTail|list-snapshot)',
        'lib/store/',
        'features/writing/(write-dialog-state|lazy)',
        String.raw`lib/(format|retry-loop|texts/(people|posts)\.)`,
        'ui/(layout/([SP]|BackLink)|focus/focus-heading|feedback/[^N]|display/TimeAgo|icons/paths/dots)',
      ].join('|'),
    ),
  },
  // Of some twenty entries most have these; fields stand on pages of forms alone.
  { name: 'common', test: /^(?!.*ui\/fields)/, minShareCount: 30 },
  {
    name: 'reading',
    test: /posts\/(PostItem|TimelineList|timeline|PostHtml|way-back)|lists\/chunks/,
    minShareCount: 2,
  },
  { name: 'overlay', test: /ui\/overlay/, minShareCount: 2 },
  // A sheet of styles that one field may have without the others.
  { name: 'control', test: /ui\/fields\/control/ },
  { name: 'fields', test: /ui\/(fields|actions\/Segmented)/, minShareCount: 4 },
  { name: 'tabs', test: /ui\/layout\/Tabs/ },
  { name: 'writing', test: /features\/writing|texts\/writing/, minShareCount: 4 },
  { name: 'people', test: /features\/social-graph|features\/lists|texts\/relationships/, minShareCount: 4 },
  // Bytes before compression: smaller files join their nearest.
  { name: 'shared', minShareCount: 2, entriesAware: true, entriesAwareMergeThreshold: 600 },
];

export default defineConfig({
  plugins: [
    sveltekit({
      adapter: { ...adapter({ out: 'build', precompress: true }), emulate },
      csp: {
        mode: 'nonce',
        directives: Object.fromEntries(
          Object.entries(contentSecurityPolicy).map(([name, sources]) => [name, [...sources]]),
        ),
      },
      // The offline page is shown under any address, so its files are named from the root.
      paths: { relative: false },
      inlineStyleThreshold: INLINE_STYLE_LENGTH,
      compilerOptions: { runes: true },
    }),
  ],
  // Fonts and pictures stay files: a data address would stand in every page's inlined styles.
  build: { assetsInlineLimit: 0 },
  environments: {
    client: { build: { rolldownOptions: { output: { codeSplitting: { groups: scriptFiles } } } } },
  },
});
