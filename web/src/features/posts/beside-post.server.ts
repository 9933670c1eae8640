import type { PersonCard, ViewerRelationship } from '@vrss/contract';
import type { Client } from '@vrss/contract/client';
import { beginningOf } from '#lib/format/beginning.ts';

/** One of an author's other posts, as it is named beside a post. */
export interface NamedPost {
  readonly id: string;
  readonly words: string;
  /** Words are the title of a long post, rather than how a short one begins. */
  readonly isTitle: boolean;
  readonly publishedAt: string;
}

/** What stands beside a post where there is room: who wrote it, and what else they wrote. */
export interface BesidePost {
  readonly author: PersonCard & {
    readonly bio: string | null;
    readonly viewerRelationship: ViewerRelationship | null;
    /** Everybody can see their page, and follow them. */
    readonly isPublic: boolean;
  };
  readonly posts: readonly NamedPost[];
}

/** Other posts shown. */
const SHOWN = 3;
/** Code points of how a short post begins. */
const BEGINNING = 90;

/** Reads it for the post with this id; null where its author has no page for the viewer, or it cannot be read just now. */
export async function readBesidePost(
  api: Client,
  post: { readonly id: string; readonly username: string },
): Promise<BesidePost | null> {
  const { username } = post;
  try {
    const [{ id, displayName, avatarUrl, visibility, viewerRelationship, details }, { items }] = await Promise.all([
      api.get('users.get', { username }),
      // One may be the post itself.
      api.get('posts.byAuthor', { username, limit: SHOWN + 1 }),
    ]);
    const others = items.filter((each) => each.id !== post.id).slice(0, SHOWN);
    return {
      author: {
        id,
        username,
        displayName,
        avatarUrl,
        bio: details?.bio ?? null,
        viewerRelationship,
        isPublic: visibility === 'public',
      },
      posts: others.map(({ id, title, content, publishedAt }) => ({
        id,
        words: title ?? beginningOf(content ?? '', BEGINNING),
        isTitle: title !== null,
        publishedAt,
      })),
    };
  } catch {
    return null;
  }
}
