import type { ViewerRelationship } from '@vrss/contract';
import { block } from '#lib/texts/people.ts';
import * as texts from '#lib/texts/ties.ts';
import { handshake, prohibit, userMinus } from '#ui/icons/icons.ts';

/** What the menu beside a person offers beyond following. */
export type TieChoice = 'askFriendship' | 'removeFollower' | 'block';

interface TieMenuItem {
  readonly choice: TieChoice;
  readonly label: string;
  readonly drawing: string;
  readonly danger?: boolean;
  readonly apart?: boolean;
}

/** Asking to be friends where it asks anything; harm last and apart. */
export function tieMenuItems(viewerRelationship: ViewerRelationship, username: string): readonly TieMenuItem[] {
  const items: TieMenuItem[] = [];
  if (mayAskFriendship(viewerRelationship)) {
    const label = viewerRelationship.following ? texts.askFriendship : texts.followAndAsk;
    items.push({ choice: 'askFriendship', label, drawing: handshake });
  }
  const apart = items.length > 0;
  if (viewerRelationship.followsYou)
    items.push({ choice: 'removeFollower', label: texts.removeFollower, drawing: userMinus, danger: true, apart });
  const blocking = { choice: 'block', label: block(username), drawing: prohibit, danger: true } as const;
  items.push(viewerRelationship.followsYou ? blocking : { ...blocking, apart });
  return items;
}

/** Who follows already need not be asked: following back makes friends. */
export function mayAskFriendship({ canFollow, following, followsYou, askedFriendship }: ViewerRelationship): boolean {
  return (canFollow || following) && !followsYou && !askedFriendship;
}
