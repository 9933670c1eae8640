import { createChance } from './chance.ts';
import { stripTables } from './bare-tables.ts';
import { insertProfiles, insertUsers } from './people.ts';
import { postStages } from './posts.ts';
import { socialStages } from './social.ts';
import type { DataOptions, Stage } from './stage.ts';

/** Tables that hold the data. */
export const FILLED = [
  'users',
  'user_profiles',
  'storage_usage',
  'user_follows',
  'friendships',
  'posts',
  'post_tags',
  'post_interactions',
] as const;

/**
 * All steps of a data set, in order, on tables without indexes, foreign keys and triggers; `restoreTables` ends it. Rows
 * depend on the options alone.
 */
export function stages(options: DataOptions): Stage[] {
  return [
    { name: 'chance', text: createChance(options.seed) },
    { name: 'bare tables', text: stripTables(FILLED) },
    { name: 'people', text: insertUsers(options.scale) },
    ...socialStages(options.scale),
    { name: 'profiles', text: insertProfiles(options.scale) },
    ...postStages(options),
    { name: 'sequences', text: MOVE_SEQUENCES },
  ];
}

const MOVE_SEQUENCES = `
    SELECT setval('users_id_seq', (SELECT max(id) FROM users)), setval('posts_id_seq', (SELECT max(id) FROM posts));`;
