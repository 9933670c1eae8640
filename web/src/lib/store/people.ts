import type { Output, Person, PersonCard, ViewerRelationship } from '@vrss/contract';
import type { Version } from './clock.ts';
import { Entities } from './entities.ts';

type Suggestion = Output<'socialGraph.suggestions'>['items'][number];
type Request = Output<'socialGraph.requests'>['items'][number];
type BlockedPerson = Output<'socialGraph.blocked'>['items'][number];
/** How many people there are around a person. */
export type Counts = Pick<NonNullable<Person['details']>, 'followersCount' | 'followingCount' | 'friendsCount'>;

/** The card of a person, and what lists and pages that were read say beyond it. */
export type KnownPerson = PersonCard &
  Partial<Counts> &
  Partial<Pick<Suggestion, 'bio' | 'viewerRelationship' | 'friendsInCommon'>> &
  Partial<Pick<BlockedPerson, 'blockedAt'>> &
  Partial<Pick<Request, 'requestedAt'>> & {
    /** By the viewer. */
    readonly blocked?: boolean;
    /** The viewer asked not to have them suggested again. */
    readonly dismissed?: boolean;
  };

/** How a person with a public page stands to the viewer as long as there is nothing between them. */
export const NO_RELATIONSHIP: ViewerRelationship = {
  self: false,
  following: false,
  followsYou: false,
  friends: false,
  canFollow: true,
  requested: false,
  requestsYou: false,
  muted: false,
  askedFriendship: false,
  asksFriendship: false,
};

/** All people that were read, by id. */
export class People extends Entities<KnownPerson> {
  /** Blocked people are found in the list of the blocked alone, which says so. */
  override receive(person: KnownPerson, version: Version): void {
    super.receive({ blocked: false, ...person }, version);
  }

  /** Whether lists show them. */
  isVisible({ blocked }: KnownPerson): boolean {
    return blocked !== true;
  }
}
