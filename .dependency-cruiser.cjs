/**
 * Which way imports go (architecture.md, "Which way things go"). `npm run check` fails on the first arrow against it.
 */

/** Features from the ground up: one uses those of lower rows alone, and only through their door. */
const serverFeatures = [
  ['installation', 'users'],
  ['auth', 'social-graph'],
  ['interactions', 'posts', 'privacy'],
  ['feeds', 'previews', 'sitemap'],
];
const webFeatures = [
  ['forms', 'lists', 'shell'],
  ['auth', 'interactions', 'social-graph'],
  ['posts'],
  ['writing'],
  ['feeds', 'settings', 'users'],
];

const TEST = '(\\.test\\.ts$|^server/test/)';

/** One rule a row: no arrow to the same row or above it, but to itself. */
function downwards(side, folder, rows) {
  return rows.map((row, height) => {
    const forbidden = rows.slice(height).flat().join('|');
    return {
      name: `${side}-features-downwards-${row.join('-')}`,
      comment: `A feature uses only those below it: ${rows.map((names) => names.join(', ')).join(' ← ')}.`,
      severity: 'error',
      from: { path: `^${folder}/(${row.join('|')})/`, pathNot: TEST },
      to: { path: `^${folder}/(${forbidden})/`, pathNot: `^${folder}/$1/` },
    };
  });
}

function placed(side, folder, rows) {
  return {
    name: `${side}-feature-has-a-place`,
    comment: 'A new feature is put into the order at the top of .dependency-cruiser.cjs.',
    severity: 'error',
    from: { path: `^${folder}/[^/]+/`, pathNot: `^${folder}/(${rows.flat().join('|')})/` },
    to: {},
  };
}

function never(name, comment, from, to) {
  return { name, comment, severity: 'error', from: { pathNot: TEST, ...from }, to };
}

module.exports = {
  forbidden: [
    {
      name: 'no-circles',
      comment: 'A circle has no order to read it in. What would point upwards is a domain event.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'resolvable',
      comment: 'An import that leads nowhere.',
      severity: 'error',
      from: {},
      // Kit's own modules exist while it builds.
      to: { couldNotResolve: true, pathNot: '^(\\$|\\./\\$types)' },
    },
    {
      name: 'listed-in-package-json',
      comment: 'A package that the nearest package.json does not name comes and goes with others.',
      severity: 'error',
      from: {},
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
    never(
      'contract-imports-nobody',
      'The contract is what travels: it knows zod, dates and itself.',
      { path: '^contract/src/' },
      { pathNot: ['^contract/src/', '(^|/)node_modules/(zod|@internationalized/date)/'] },
    ),
    never(
      'contract-for-browsers-is-light',
      'Pages load the client, the errors, the limits and how texts are read; schemas stay on the server.',
      { path: '^contract/src/(client|entities|errors|limits|tag-grammar|unicode)\\.ts$' },
      {
        dependencyTypesNot: ['type-only'],
        pathNot: '^contract/src/(client|entities|errors|limits|tag-grammar|unicode)\\.ts$',
      },
    ),
    never(
      'config-is-the-ground',
      'Settings are read before anything else exists.',
      { path: '^server/src/config/' },
      { path: '^server/src/(?!config/)' },
    ),
    never(
      'platform-knows-no-product',
      'contract ← platform ← core ← features ← app.',
      { path: '^server/src/platform/' },
      { path: '^server/src/(?!platform/|config/)' },
    ),
    never(
      'core-knows-no-feature',
      'contract ← platform ← core ← features ← app.',
      { path: '^server/src/core/' },
      { path: '^server/src/(?!core/|platform/|config/)' },
    ),
    never(
      'features-know-no-app',
      'contract ← platform ← core ← features ← app.',
      { path: '^server/src/features/' },
      { path: '^server/src/(?!features/|core/|platform/|config/)' },
    ),
    never(
      'features-through-their-door',
      'Another feature is used through its index.ts alone.',
      { path: '^server/src/features/([^/]+)/' },
      {
        path: '^server/src/features/[^/]+/.',
        pathNot: ['^server/src/features/$1/', '^server/src/features/[^/]+/index\\.ts$'],
      },
    ),
    never(
      'app-and-commands-through-doors',
      'What stands outside the features enters by their doors.',
      { path: '^server/src/(app|cli)/|^server/src/[^/]+\\.ts$' },
      { path: '^server/src/features/[^/]+/.', pathNot: '^server/src/features/[^/]+/index\\.ts$' },
    ),
    never(
      'demo-through-doors',
      'The demo knows the contract and, of the server, what its package.json exports.',
      { path: '^demo/src/' },
      {
        path: '^(server|web|tools|e2e|bench)/',
        pathNot:
          '^server/src/(features/auth/index|platform/database/fragment|config/settings|core/(text/index|visibility))\\.ts$',
      },
    ),
    never(
      'demo-for-its-command-alone',
      'A server that runs loads nothing of the demo.',
      { path: '^server/src/', pathNot: [TEST, '^server/src/cli/demo\\.command\\.ts$'] },
      { path: '^demo/' },
    ),
    never(
      'server-stands-alone',
      'The server imports the contract; the built web app is loaded by its address.',
      { path: '^server/src/' },
      { path: '^(web|tools|e2e|bench|server/test)/' },
    ),
    never(
      'web-knows-the-contract-alone',
      'The web app has no other way to the data than the API.',
      { path: '^web/src/' },
      { path: '^(server|tools|e2e|bench|migrations)/' },
    ),
    never(
      'web-loads-no-schemas',
      'Of the contract a page loads the client, the errors, the limits and how texts are read; of the rest it takes types.',
      { path: '^web/src/' },
      {
        path: '^contract/src/',
        pathNot: '^contract/src/(client|entities|errors|limits|tag-grammar|unicode)\\.ts$',
        dependencyTypesNot: ['type-only'],
      },
    ),
    never(
      'web-lib-is-the-ground',
      'lib ← ui ← features ← routes.',
      { path: '^web/src/lib/' },
      { path: '^web/src/(ui|features|routes)/' },
    ),
    never(
      'web-ui-knows-no-product',
      'lib ← ui ← features ← routes.',
      { path: '^web/src/ui/' },
      { path: '^web/src/(features|routes)/' },
    ),
    never(
      'web-features-through-their-door',
      'Another feature is used through its index.ts, on the server through index.server.ts; so do the routes.',
      { path: '^web/src/(features/([^/]+)/|routes/|[^/]+$)' },
      {
        path: '^web/src/features/[^/]+/.',
        pathNot: ['^web/src/features/$2/', '^web/src/features/[^/]+/index(\\.server)?\\.ts$'],
      },
    ),
    never(
      'web-doors-are-for-others',
      'Inside a feature files import each other: through the door it would be a circle.',
      { path: '^web/src/features/([^/]+)/' },
      { path: '^web/src/features/$1/index(\\.server)?\\.ts$' },
    ),
    never(
      'web-features-know-no-routes',
      'lib ← ui ← features ← routes.',
      { path: '^web/src/features/' },
      { path: '^web/src/routes/' },
    ),
    ...downwards('server', 'server/src/features', serverFeatures),
    ...downwards('web', 'web/src/features', webFeatures),
    placed('server', 'server/src/features', serverFeatures),
    placed('web', 'web/src/features', webFeatures),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^web/(build|\\.svelte-kit)/|\\.cache/)' },
    // Type imports are arrows too.
    tsPreCompilationDeps: true,
    combinedDependencies: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'svelte', 'node', 'default', 'types'],
      extensions: ['.ts', '.js', '.mjs', '.svelte', '.json'],
    },
  },
};
