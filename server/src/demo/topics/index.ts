import { band } from './band.ts';
import { bees } from './bees.ts';
import { bikes } from './bikes.ts';
import { birds } from './birds.ts';
import { boats } from './boats.ts';
import { books } from './books.ts';
import { bread } from './bread.ts';
import { cafe } from './cafe.ts';
import { cats } from './cats.ts';
import { choir } from './choir.ts';
import { cinema } from './cinema.ts';
import { computing } from './computing.ts';
import { dogs } from './dogs.ts';
import { family } from './family.ts';
import { film } from './film.ts';
import { football } from './football.ts';
import { games } from './games.ts';
import { gardens } from './gardens.ts';
import { history } from './history.ts';
import { languages } from './languages.ts';
import { living } from './living.ts';
import { market } from './market.ts';
import { physics } from './physics.ts';
import { pottery } from './pottery.ts';
import { radio } from './radio.ts';
import { repair } from './repair.ts';
import { running } from './running.ts';
import { sewing } from './sewing.ts';
import { soup } from './soup.ts';
import { stars } from './stars.ts';
import { swimming } from './swimming.ts';
import { theatre } from './theatre.ts';
import type { Topic } from './topic.ts';
import { trains } from './trains.ts';
import { walking } from './walking.ts';
import { weather } from './weather.ts';
import { work } from './work.ts';

/** What each community of the graph talks about, the largest community first; every topic has one home. */
export const topicsByCommunity: readonly (readonly Topic[])[] = [
  [physics, bread, bikes, computing],
  [books, cafe, cats],
  [boats, swimming, weather],
  [band, radio],
  [gardens, soup, bees],
  [film, cinema],
  [football, dogs, running],
  [choir, theatre],
  [repair, trains],
  [birds, stars, walking],
  [sewing, pottery],
  [games, languages],
];

/** What everybody talks about now and then. */
export const townTopics: readonly Topic[] = [market, living, work, family, history];

export const allTopics: readonly Topic[] = [...topicsByCommunity.flat(), ...townTopics];

export type { Essay, Passage, Scene, Topic } from './topic.ts';
