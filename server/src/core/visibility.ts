import { Parameter, sql, type Fragment } from '../platform/database/fragment.ts';

/**
 * Who sees what: the one place of decisions 30 and 31, as fragments that every read puts inside its query, before LIMIT.
 * `viewer` is SQL for the viewer's id, NULL for a caller who is signed out. A term needs no join of the statement around it:
 * it looks up what it asks of a person or a post by itself. Where a statement holds the rows already, `rowsOf` names them and
 * saves the look-up. Every term is true or false, or NULL where it is not true: use it in WHERE, or wrap it in IS TRUE.
 */

/** SQL for a person: their id, and the aliases of their rows in users and user_profiles. */
export interface Person {
  readonly id: Fragment;
  readonly user: Fragment;
  readonly profile: Fragment;
}

/** A person of whom the statement has both rows, by their aliases. */
export function rowsOf(user: Fragment, profile: Fragment): Person {
  return { id: sql`${user}.id`, user, profile };
}

/** The rows `u` and `up`, as most statements name them. */
export const AUTHOR = rowsOf(sql`u`, sql`up`);

/** The viewer of a prepared statement for one caller, bound as `viewer`. */
export const VIEWER = viewer(new Parameter('viewer'));

/**
 * SQL for a viewer's id. The planner doesn't look into it: it would otherwise find a plan made for one viewer cheaper than
 * the kept one, and plan every execution anew, which takes longer than the execution.
 */
export function viewer(id: string | Parameter | null): Fragment {
  return sql`(SELECT ${id}::bigint)`;
}

/**
 * A term about a person of whom the statement has the id alone. A scalar subquery, since the planner never turns one into a
 * join or a hash of all people: it is asked for the few rows that reach a page. Its aliases are its own.
 */
export function ofPerson(id: Fragment, term: (person: Person) => Fragment): Fragment {
  return sql`(SELECT ${term(rowsOf(sql`seen_user`, sql`seen_profile`))}
    FROM users AS seen_user JOIN user_profiles AS seen_profile ON seen_profile.user_id = seen_user.id
    WHERE seen_user.id = ${id})`;
}

/**
 * Active, and verified where verifying is asked for: only a sign-up by mail leaves a secret behind (decision 33), in a
 * private installation people are unverified and present. `user` is an alias of users.
 */
export function personActive(user: Fragment): Fragment {
  return sql`(${user}.status = 'active' AND (${user}.email_verified OR ${user}.signup_secret_hash IS NULL))`;
}

function unblocked(person: Fragment, viewer: Fragment): Fragment {
  // IS TRUE keeps both from becoming joins, which would walk through all blocks of the viewer for each person.
  return sql`(NOT EXISTS (SELECT FROM blocks WHERE blocker_id = ${viewer} AND blocked_id = ${person})
    AND NOT EXISTS (SELECT FROM blocks WHERE blocked_id = ${viewer} AND blocker_id = ${person})) IS TRUE`;
}

/** Whether the viewer follows the person: in a profile that is not public that is an accepted follower. */
export function followedByViewer(personId: Fragment, viewer: Fragment): Fragment {
  return sql`EXISTS (SELECT FROM user_follows WHERE follower_id = ${viewer} AND following_id = ${personId})`;
}

/** The person is there for the viewer at all: not suspended, deleted or blocked either way (decision 31). `user` is an alias of users. */
export function personPresent(user: Fragment, viewer: Fragment): Fragment {
  return sql`(${personActive(user)} AND ${unblocked(sql`${user}.id`, viewer)})`;
}

/** The card at the person's exact address: of a profile that is not public, for everybody who is signed in. */
export function personAtAddress({ user, profile }: Person, viewer: Fragment): Fragment {
  return sql`(${personPresent(user, viewer)} AND (${profile}.visibility = 'public' OR ${viewer} IS NOT NULL))`;
}

/** The card in search, suggestions, discovery and other people's lists: of a private profile, for its owner alone. */
export function personInLists({ id, user, profile }: Person, viewer: Fragment): Fragment {
  return sql`(${personPresent(user, viewer)} AND (${profile}.visibility = 'public'
    OR (${profile}.visibility = 'followers' AND ${viewer} IS NOT NULL) OR ${id} = ${viewer}))`;
}

/**
 * The person can be named by their id alone, which can be counted through: in lists already, followed by the viewer, or one
 * of the two asks to follow the other. Of other private profiles nobody learns so that they exist.
 */
export function personById(person: Person, viewer: Fragment): Fragment {
  return sql`(${personInLists(person, viewer)} OR ${personDetails(person, viewer)}
    OR (${personPresent(person.user, viewer)} AND ${isAsked(person.id, viewer)}))`;
}

/** A request to follow that both know of, either way. */
function isAsked(personId: Fragment, viewer: Fragment): Fragment {
  return sql`(EXISTS (SELECT FROM follow_requests WHERE requester_id = ${viewer} AND target_id = ${personId} AND NOT withdrawn)
    OR EXISTS (SELECT FROM follow_requests WHERE requester_id = ${personId} AND target_id = ${viewer} AND refused_at IS NULL))`;
}

/** What the person has and says: posts, sections, lists and counts. */
export function personDetails({ id, user, profile }: Person, viewer: Fragment): Fragment {
  return sql`(${personPresent(user, viewer)} AND (${profile}.visibility = 'public' OR ${id} = ${viewer}
    OR ${followedByViewer(id, viewer)}))`;
}

/** Whether the person may be mentioned by the viewer, as they chose: by people they follow, by friends. */
export function mayMention({ id, profile }: Person, viewer: Fragment): Fragment {
  return sql`CASE ${profile}.mentions_from WHEN 'everyone' THEN true WHEN 'nobody' THEN false
    ELSE (SELECT true FROM user_follows WHERE follower_id = ${id} AND following_id = ${viewer}) IS TRUE
      AND (${profile}.mentions_from = 'followed' OR ${followedByViewer(id, viewer)}) END`;
}

/** A mute that has not ended. */
export const MUTE_LASTS = sql`(mutes.ends_at IS NULL OR mutes.ends_at > now())`;

/** Whether the viewer muted the person (decision 202). A scalar subquery, never a join or a hash of all mutes. */
export function mutedByViewer(personId: Fragment, viewer: Fragment): Fragment {
  return sql`((SELECT ${MUTE_LASTS} FROM mutes WHERE user_id = ${viewer} AND muted_id = ${personId}) IS TRUE)`;
}

/**
 * The person appears where people and content come by themselves: timelines, search, suggestions. Not asked at the exact
 * address of a person or post, and in no list that belongs to one (decision 202).
 */
export function personUnmuted(personId: Fragment, viewer: Fragment): Fragment {
  return sql`(NOT ${mutedByViewer(personId, viewer)})`;
}

/** The tags that the viewer muted, folded, as a list: read once a caller, and asked of each post by postUnmuted. */
export function mutedTags(viewer: Fragment): Fragment {
  return sql`ARRAY(SELECT tag FROM mutes WHERE user_id = ${viewer} AND tag IS NOT NULL AND ${MUTE_LASTS})`;
}

/** None of the post's tags is among `muted`, a column with a list that is empty for most. */
export function tagsUnmuted(postId: Fragment, muted: Fragment): Fragment {
  return sql`(${muted} = '{}'
    OR (SELECT true FROM post_tags WHERE post_id = ${postId} AND tag = ANY (${muted}) LIMIT 1) IS NULL)`;
}

/** Neither the post's author nor one of its tags is muted; nothing is hidden from its own author. */
export function postUnmuted(post: Fragment, viewer: Fragment, muted: Fragment): Fragment {
  return sql`(${post}.user_id = ${viewer}
    OR (${personUnmuted(sql`${post}.user_id`, viewer)} AND ${tagsUnmuted(sql`${post}.id`, muted)}))`;
}

/**
 * The post is there at all: published, and neither deleted nor hidden by a moderator. Condition of idx_posts_own_published.
 * `post` is an alias of posts, here as below.
 */
export function postPresent(post: Fragment): Fragment {
  return sql`${post}.status = 'published' AND ${post}.deleted_at IS NULL AND ${post}.hidden_at IS NULL`;
}

/** Present and not its author's alone. Condition of idx_posts_user_published and idx_posts_published, word for word. */
export function postListed(post: Fragment): Fragment {
  return sql`${postPresent(post)} AND ${post}.visibility != 'private'`;
}

/** A term about a post and its author: with `author` where the statement has the author's rows. */
type PostTerm = (post: Fragment, viewer: Fragment, author?: Person) => Fragment;

/** The whole rule for one post: its own visibility and its author's together. */
export const postVisible: PostTerm = (post, viewer, author) =>
  sql`(${postPresent(post)} AND ${ofAuthor(post, author, (person) => visibleOf(post, person, viewer))})`;

/** The post stands on the pages of its tags: those of a private profile for its owner alone (decision 30). */
export const postOnTagPages: PostTerm = (post, viewer, author) =>
  sql`(${postPresent(post)} AND ${ofAuthor(
    post,
    author,
    (person) => sql`(${visibleOf(post, person, viewer)}
      AND (${person.profile}.visibility != 'private' OR ${person.id} = ${viewer}))`,
  )})`;

/** The post of an id is there and the viewer may see it: for what refers to a post without having its row. */
export function postVisibleById(id: Fragment, viewer: Fragment): Fragment {
  return sql`EXISTS (SELECT FROM posts AS seen_post WHERE seen_post.id = ${id} AND ${postVisible(sql`seen_post`, viewer)})`;
}

function ofAuthor(post: Fragment, author: Person | undefined, term: (person: Person) => Fragment): Fragment {
  return author === undefined ? ofPerson(sql`${post}.user_id`, term) : term(author);
}

function visibleOf(post: Fragment, author: Person, viewer: Fragment): Fragment {
  return sql`(${personDetails(author, viewer)} AND (${post}.visibility = 'public' OR ${author.id} = ${viewer}
    OR (${post}.visibility = 'followers' AND ${followedByViewer(author.id, viewer)})))`;
}

/**
 * Whether posts of the author appear in discovery: a public profile, present for the viewer and not muted; for people who are
 * signed out, and with them for search engines, one that these may list. `author` is SQL for an id.
 */
export function publicAuthorPresent(author: Fragment, viewer: Fragment): Fragment {
  return ofPerson(
    author,
    ({ id, user, profile }) => sql`${personPresent(user, viewer)} AND ${profile}.visibility = 'public'
      AND (${profile}.in_search_engines OR ${viewer} IS NOT NULL) AND ${personUnmuted(id, viewer)}`,
  );
}

/**
 * The same rule where the query has already walked from the viewer along user_follows to `author`: what is left to ask is
 * whether the author is present and not muted, and of the post postListed and tagsUnmuted.
 */
export function followedAuthorPresent(author: Fragment, viewer: Fragment): Fragment {
  return sql`(SELECT ${personPresent(sql`seen_user`, viewer)} AND ${personUnmuted(sql`seen_user.id`, viewer)}
    FROM users AS seen_user WHERE seen_user.id = ${author})`;
}

/** Whether search engines may list a person's page: a public profile whose owner lets them. */
export function personIndexable({ profile }: Person): Fragment {
  return sql`(${profile}.visibility = 'public' AND ${profile}.in_search_engines)`;
}
