import type { Visibility } from '@vrss/contract';

/** From the widest to the narrowest. */
export const audiences: readonly Visibility[] = ['public', 'followers', 'private'];

/** What a form says of who can read it; public where it says nothing that is known. */
export function audienceOf(value: string | undefined): Visibility {
  return audiences.find((audience) => audience === value) ?? 'public';
}

export function narrower(one: Visibility, other: Visibility): Visibility {
  return audiences.indexOf(one) > audiences.indexOf(other) ? one : other;
}
