import { entitiesIn, type Entity } from '@vrss/contract/entities';
import { personAddress, tagAddress } from '#lib/addresses.ts';

/** A stretch of a post's text: plain, or one that leads somewhere. */
export interface TextPart {
  readonly text: string;
  readonly kind: 'plain' | Entity['kind'];
  readonly href?: string;
}

/** Cuts a text into plain stretches and what leads somewhere; together they are the text again, letter for letter. */
export function partsOf(text: string): readonly TextPart[] {
  const parts: TextPart[] = [];
  let end = 0;
  for (const entity of entitiesIn(text)) {
    if (entity.start > end) parts.push({ text: text.slice(end, entity.start), kind: 'plain' });
    parts.push({ text: text.slice(entity.start, entity.end), kind: entity.kind, href: addressOf(entity) });
    end = entity.end;
  }
  if (end < text.length) parts.push({ text: text.slice(end), kind: 'plain' });
  return parts;
}

function addressOf({ kind, value }: Entity): string {
  switch (kind) {
    case 'tag':
      return tagAddress(value);
    case 'mention':
      return personAddress(value);
    case 'link':
      return new URL(value).href;
  }
}
