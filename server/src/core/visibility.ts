/**
 * Who sees what: the one place of decisions 30 and 31, as pieces of SQL that every read puts inside its query, before
 * LIMIT. Terms are SQL: `user`, `profile` and `post` are aliases of users, user_profiles and posts; `viewer` is the
 * viewer's id, mostly VIEWER, and NULL for somebody who is signed out. Every piece is true or false, or NULL
 * where it is not true: use it in WHERE, or wrap it in IS TRUE.
 */
export interface PersonTerms {
  readonly user: string;
  readonly profile: string;
  readonly viewer: string;
}

export interface PostTerms extends PersonTerms {
  readonly post: string;
}

/**
 * The viewer as the first parameter of a statement. The planner doesn't look into it: it would otherwise find a plan made
 * for one viewer cheaper than the kept one, and plan every execution anew, which takes longer than the execution.
 */
export const VIEWER = '(SELECT $1::bigint)';

/**
 * Active, and verified where verifying is asked for: only a sign-up by mail leaves a secret behind (decision 33), in a
 * private installation people are unverified and present.
 */
export function personActive(user: string): string {
  return `(${user}.status = 'active' AND (${user}.email_verified OR ${user}.signup_secret_hash IS NULL))`;
}

function unblocked(person: string, viewer: string): string {
  // IS TRUE keeps both from becoming joins, which would walk through all blocks of the viewer for each person.
  return `(NOT EXISTS (SELECT FROM blocks WHERE blocker_id = ${viewer} AND blocked_id = ${person})
    AND NOT EXISTS (SELECT FROM blocks WHERE blocked_id = ${viewer} AND blocker_id = ${person})) IS TRUE`;
}

/** Whether the viewer follows the person: in a profile that is not public that is an accepted follower. */
export function followedByViewer({ user, viewer }: Omit<PersonTerms, 'profile'>): string {
  return `EXISTS (SELECT FROM user_follows WHERE follower_id = ${viewer} AND following_id = ${user}.id)`;
}

/** The person is there for the viewer at all: not suspended, deleted or blocked either way (decision 31). */
export function personPresent({ user, viewer }: Omit<PersonTerms, 'profile'>): string {
  return `(${personActive(user)} AND ${unblocked(`${user}.id`, viewer)})`;
}

/** The card at the person's exact address: of a profile that is not public, for everybody who is signed in. */
export function personAtAddress({ user, profile, viewer }: PersonTerms): string {
  return `(${personPresent({ user, viewer })} AND (${profile}.visibility = 'public' OR ${viewer} IS NOT NULL))`;
}

/** The card in search, suggestions, discovery and other people's lists: of a private profile, for its owner alone. */
export function personInLists({ user, profile, viewer }: PersonTerms): string {
  return `(${personPresent({ user, viewer })} AND (${profile}.visibility = 'public'
    OR (${profile}.visibility = 'followers' AND ${viewer} IS NOT NULL) OR ${user}.id = ${viewer}))`;
}

/** What the person has and says: posts, sections, lists and counts. */
export function personDetails(terms: PersonTerms): string {
  const { user, profile, viewer } = terms;
  return `(${personPresent(terms)} AND (${profile}.visibility = 'public' OR ${user}.id = ${viewer}
    OR ${followedByViewer(terms)}))`;
}

/** The post is there at all: published, and neither deleted nor hidden by a moderator. Condition of idx_posts_own_published. */
export function postPresent(post: string): string {
  return `${post}.status = 'published' AND ${post}.deleted_at IS NULL AND ${post}.hidden_at IS NULL`;
}

/** Present and not its author's alone. Condition of idx_posts_user_published and idx_posts_published, word for word. */
export function postListed(post: string): string {
  return `${postPresent(post)} AND ${post}.visibility != 'private'`;
}

/** The whole rule for one post: its own visibility and its author's together. */
export function postVisible(terms: PostTerms): string {
  const { post, user, viewer } = terms;
  return `(${postPresent(post)} AND ${personDetails(terms)} AND (${post}.visibility = 'public' OR ${user}.id = ${viewer}
    OR (${post}.visibility = 'followers' AND ${followedByViewer(terms)})))`;
}

/** The post stands on the pages of its tags: those of a private profile for its owner alone (decision 30). */
export function postOnTagPages(terms: PostTerms): string {
  const { user, profile, viewer } = terms;
  return `(${postVisible(terms)} AND (${profile}.visibility != 'private' OR ${user}.id = ${viewer}))`;
}

/**
 * Whether posts of the author stand in discovery: a public profile, present for the viewer. A scalar subquery, as
 * followedAuthorPresent.
 */
export function publicAuthorPresent(author: string, viewer: string): string {
  return `(SELECT ${personPresent({ user: 'person', viewer })} AND page.visibility = 'public'
    FROM users AS person JOIN user_profiles AS page ON page.user_id = person.id WHERE person.id = ${author})`;
}

/**
 * The same rule where the query has already walked from the viewer along user_follows to `author`: what is left to ask is
 * whether the author is present, and of the post postListed. A scalar subquery, since the planner never turns one into a
 * join or a hash of all people: it is asked for the few rows that reach a page.
 */
export function followedAuthorPresent(author: string, viewer: string): string {
  return `(SELECT ${personPresent({ user: 'followed', viewer })} FROM users AS followed WHERE followed.id = ${author})`;
}
