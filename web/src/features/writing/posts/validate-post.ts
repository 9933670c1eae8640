import { ApiError } from '@vrss/contract/client';
import { limits } from '@vrss/contract/limits';
import { textLength } from '#lib/format/length.ts';
import {
  noTag,
  postEmpty,
  postTooLong,
  titleMissing,
  titleTooLong,
  tooManyTags,
  warningTooLong,
} from '#lib/texts/writing.ts';
import { tagFault } from '../fields/tag-words.ts';
import type { FieldFaults } from '../submission/composition.svelte.ts';
import type { PostWords, WrittenType } from './post-words.ts';

export type PostFaults = FieldFaults<PostWords>;

/** What can be told before the server is asked. */
export function validatePost(type: WrittenType, { title, text, tags, contentWarning }: PostWords): PostFaults {
  const isLong = type === 'text_long';
  return without({
    title: isLong ? titleFault(title) : undefined,
    text: textFault(text, isLong ? limits.textLong : limits.textShort),
    tags: tagsFault(tags),
    contentWarning: warningFault(contentWarning),
  });
}

/** What the server found, by field; nothing where no field is at fault. */
export function faultsFrom(cause: unknown): PostFaults {
  return cause instanceof ApiError ? faultsByName(messagesOf(cause)) : {};
}

/** The messages of a form that was refused, under the names of the API's fields. */
export function faultsByName(messages: Readonly<Record<string, string>>): PostFaults {
  const tags = Object.entries(messages).find(([name]) => /^tags\b/.test(name))?.[1];
  const { title, content: text, language, contentWarning } = messages;
  return without({ title, text, tags, language, contentWarning });
}

function messagesOf({ fields }: ApiError): Record<string, string> {
  return Object.fromEntries(Object.entries(fields).map(([name, { message }]) => [name, message]));
}

function titleFault(title: string): string | undefined {
  const over = textLength(title) - limits.title;
  if (title.trim() === '') return titleMissing;
  return over > 0 ? titleTooLong(over) : undefined;
}

function warningFault(warning: string): string | undefined {
  const over = textLength(warning) - limits.contentWarning;
  return over > 0 ? warningTooLong(over) : undefined;
}

function textFault(text: string, limit: number): string | undefined {
  const over = textLength(text) - limit;
  if (text.trim() === '') return postEmpty;
  return over > 0 ? postTooLong(over) : undefined;
}

function tagsFault(tags: string): string | undefined {
  const fault = tagFault(tags);
  if (fault === null) return undefined;
  return 'noTag' in fault ? noTag(fault.noTag) : tooManyTags(fault.tooMany);
}

/** Only what is said. */
function without(faults: Readonly<Record<string, string | undefined>>): PostFaults {
  return Object.fromEntries(Object.entries(faults).filter(([, message]) => message !== undefined));
}
