import type { ViewerRelationship, Visibility } from '@vrss/contract';
import { mutedByViewer, personDetails, type Person } from '../../core/visibility.ts';
import { sql, type Fragment } from '../../platform/database/fragment.ts';

/** How the viewer stands to a person, with what is asked of the person for it. */
export interface ViewerRelationshipRow {
  readonly visibility: Visibility;
  /** Whether more than the card is the viewer's to see. */
  readonly sees_details: boolean;
  readonly is_self: boolean;
  /** Of the viewer's follow, whether it asks for friendship; null where there is none. */
  readonly follow_asks: boolean | null;
  /** The same of the person's follow of the viewer. */
  readonly follower_asks: boolean | null;
  /** Whether the viewer asked to follow, as the viewer knows it: refused requests look open (decision 201). */
  readonly requested: boolean;
  /** Whether the person's request is open. */
  readonly requests_viewer: boolean;
  readonly is_muted: boolean;
}

/** The columns of a ViewerRelationshipRow. */
export function viewerRelationshipColumns(person: Person, viewer: Fragment): Fragment {
  const asks = (follower: Fragment, followed: Fragment) =>
    sql`(SELECT asks_friendship FROM user_follows WHERE follower_id = ${follower} AND following_id = ${followed})`;
  const request = (requester: Fragment, target: Fragment, is: Fragment) =>
    sql`(SELECT ${is} FROM follow_requests WHERE requester_id = ${requester} AND target_id = ${target}) IS TRUE`;
  return sql`${person.profile}.visibility, ${personDetails(person, viewer)} IS TRUE AS sees_details,
    (${person.id} = ${viewer}) IS TRUE AS is_self,
    ${asks(viewer, person.id)} AS follow_asks, ${asks(person.id, viewer)} AS follower_asks,
    ${person.profile}.visibility != 'public' AND ${request(viewer, person.id, sql`NOT withdrawn`)} AS requested,
    ${request(person.id, viewer, sql`refused_at IS NULL`)} AS requests_viewer,
    ${mutedByViewer(person.id, viewer)} AS is_muted`;
}

/** Whom a person follows is one of their lists: it stays unsaid where the card alone is shown (decision 30). */
export function viewerRelationshipView(row: ViewerRelationshipRow): ViewerRelationship {
  const following = row.follow_asks !== null;
  const followsYou = row.sees_details && row.follower_asks !== null;
  return {
    self: row.is_self,
    following,
    followsYou,
    friends: following && followsYou,
    canFollow: !row.is_self && row.visibility === 'public',
    requested: row.requested,
    requestsYou: row.requests_viewer,
    muted: row.is_muted,
    askedFriendship: row.follow_asks === true,
    asksFriendship: followsYou && row.follower_asks,
  };
}
