import { createChance } from './chance.ts';
import { stripTables } from './bare-tables.ts';
import { requestAndMuteStages } from './circle.ts';
import { insertProfiles, insertUsers } from './people.ts';
import { postStages } from './posts.ts';
import { socialStages } from './social.ts';
import type { DataOptions, Stage } from './stage.ts';

/** Tables that hold the data. */
const FILLED = [
  'users',
  'user_profiles',
  'storage_usage',
  'user_follows',
  'friendships',
  'posts',
  'post_tags',
  'post_interactions',
] as const;

function filledTables({ types }: Pick<DataOptions, 'types'>): readonly string[] {
  return types === 'text' ? FILLED : [...FILLED, 'post_words'];
}

/** All steps of a data set. Lanes don't depend on each other: each is filled on a connection of its own. */
export interface Plan {
  readonly tables: readonly string[];
  readonly before: readonly Stage[];
  readonly lanes: readonly (readonly Stage[])[];
  readonly after: readonly Stage[];
}

/**
 * How a data set is made, on tables without indexes, foreign keys and triggers; `restoreTables` ends it. Rows depend on the
 * options alone.
 */
export function planData(options: DataOptions): Plan {
  const { scale, seed } = options;
  return {
    tables: filledTables(options),
    before: [
      { name: 'chance', text: createChance(seed) },
      { name: 'bare tables', text: stripTables(filledTables(options)) },
    ],
    lanes: [
      [
        { name: 'people', text: insertUsers(scale) },
        ...socialStages(scale),
        { name: 'profiles', text: insertProfiles(scale) },
        ...requestAndMuteStages(scale),
      ],
      postStages(options),
    ],
    after: [{ name: 'sequences', text: MOVE_SEQUENCES }],
  };
}

/** The steps of a plan, those of a lane in their order. */
export function stagesOf({ before, lanes, after }: Plan): Stage[] {
  return [...before, ...lanes.flat(), ...after];
}

const MOVE_SEQUENCES = `
    SELECT setval('users_id_seq', (SELECT max(id) FROM users)), setval('posts_id_seq', (SELECT max(id) FROM posts));`;
