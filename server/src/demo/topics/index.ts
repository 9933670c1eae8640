import { cats, dogs, gardens } from './green.ts';
import { bread, cafe, soup } from './kitchen.ts';
import { pottery, repair, sewing } from './making.ts';
import { cinema, film, theatre } from './pictures.ts';
import { bikes, football, games, trains } from './play.ts';
import { band, choir, radio } from './sound.ts';
import { books, physics, stars } from './study.ts';
import { living, market } from './town.ts';
import { birds, boats, swimming } from './water.ts';
import type { Topic } from './topic.ts';

/** What each community of the graph talks about, the largest community first; every topic has one home. */
export const topicsByCommunity: readonly (readonly Topic[])[] = [
  [physics, bread, bikes],
  [books, cafe, cats],
  [boats, swimming],
  [band, radio],
  [gardens, soup],
  [film, cinema],
  [football, dogs],
  [choir, theatre],
  [repair, trains],
  [birds, stars],
  [sewing, pottery],
  [games],
];

/** What everybody talks about now and then. */
export const townTopics: readonly Topic[] = [market, living];

export type { Topic } from './topic.ts';
