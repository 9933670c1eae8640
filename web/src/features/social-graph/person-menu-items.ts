import type { ViewerRelationship } from '@vrss/contract';
import { mute, unmuteName } from '#lib/texts/mutes.ts';
import { block } from '#lib/texts/people.ts';
import * as texts from '#lib/texts/relationships.ts';
import { eye, eyeSlash, handshake, prohibit, userMinus } from '#ui/icons/icons.ts';

/** What the menu beside a person offers beyond following. */
export type PersonMenuChoice = 'askFriendship' | 'mute' | 'unmute' | 'removeFollower' | 'block';

interface PersonMenuItem {
  readonly choice: PersonMenuChoice;
  readonly label: string;
  readonly icon: string;
  readonly danger?: boolean;
  readonly separator?: boolean;
}

/** Asking to be friends where it asks anything, then muting; harm last and apart. */
export function personMenuItems(viewerRelationship: ViewerRelationship, username: string): readonly PersonMenuItem[] {
  const items: PersonMenuItem[] = [];
  if (mayAskFriendship(viewerRelationship)) {
    const label = viewerRelationship.following ? texts.askFriendship : texts.followAndAsk;
    items.push({ choice: 'askFriendship', label, icon: handshake });
  }
  if (viewerRelationship.muted) items.push({ choice: 'unmute', label: unmuteName(`@${username}`), icon: eye });
  else items.push({ choice: 'mute', label: mute(username), icon: eyeSlash });
  const separator = true;
  if (viewerRelationship.followsYou)
    items.push({ choice: 'removeFollower', label: texts.removeFollower, icon: userMinus, danger: true, separator });
  const blocking = { choice: 'block', label: block(username), icon: prohibit, danger: true } as const;
  items.push(viewerRelationship.followsYou ? blocking : { ...blocking, separator });
  return items;
}

/** Who follows already need not be asked: following back makes friends. */
export function mayAskFriendship({ canFollow, following, followsYou, askedFriendship }: ViewerRelationship): boolean {
  return (canFollow || following) && !followsYou && !askedFriendship;
}
