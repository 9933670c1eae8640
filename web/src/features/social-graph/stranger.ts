import type { ViewerRelationship } from '@vrss/contract';

/** How somebody stands to a person with a public page and with whom nothing is between them. */
export const stranger: ViewerRelationship = {
  self: false,
  following: false,
  followsYou: false,
  friends: false,
  canFollow: true,
  askedFriendship: false,
  asksFriendship: false,
};
