import type { Person, Post } from '@vrss/contract';
import type { Context } from '../../core/context.ts';
import { installationFacts } from '../installation/index.ts';
import { readPost } from '../posts/index.ts';
import { readPerson } from '../users/index.ts';
import type { Community, PreviewFacts } from './drawing.ts';
import { drawableText } from './letters.ts';

/**
 * What previews show: what somebody who is signed out may see, through the same reads as the API, so that a hidden thing
 * has no picture either (decision 31). All throw not_found then.
 */
export async function installationPreview(context: Context): Promise<PreviewFacts> {
  return { kind: 'installation', community: await readCommunity(context) };
}

export async function personPreview(context: Context, username: string): Promise<PreviewFacts> {
  const person: Person = await readPerson(context.database, null, username);
  const community = await readCommunity(context);
  const bio = drawableText(person.details?.bio ?? '');
  return { kind: 'person', community, name: nameOf(person), username: person.username, bio };
}

export async function postPreview(context: Context, id: string): Promise<PreviewFacts> {
  const post: Post = await readPost(context.database, null, id);
  const community = await readCommunity(context);
  const { author } = post;
  return {
    kind: 'post',
    community,
    name: nameOf(author),
    username: author.username,
    text: drawableText(post.contentWarning ?? post.content ?? post.title ?? ''),
    day: dayFormat.format(new Date(post.publishedAt)),
  };
}

const dayFormat = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

async function readCommunity(context: Context): Promise<Community> {
  const { name, line } = await installationFacts(context);
  return { name: drawableText(name) || 'VRSS', line: drawableText(line) };
}

function nameOf({ displayName, username }: Pick<Person, 'displayName' | 'username'>): string {
  return drawableText(displayName ?? '') || username;
}
