/** Words of what is between the viewer and a person, and of the acts that change it. */
export const moreAbout = (name: string): string => `More for ${name}`;
export const personActionsTitle = (name: string): string => `You and ${name}`;

export const askFriendship = 'Ask to be friends';
export const followAndAsk = 'Follow and ask to be friends';
export const offerFriendship = (name: string): string =>
  `Friends follow each other. You can ask ${name} to follow you back.`;
export const askedText = (name: string): string =>
  `You asked ${name} to be friends: ${name} sees it beside your name and can follow you back. Unfollowing takes it back.`;
export const asksText = (name: string): string => `${name} asks to be friends. Follow back and you are.`;
export const friendsText = (name: string): string =>
  `You and ${name} follow each other, which makes you friends. When one of you unfollows, it ends.`;
export const askFailed = (name: string, reason: string): string => `You did not ask ${name}. ${reason}`;

export const followTitle = 'Following';
export const unfollow = 'Unfollow';
export const friendsTitle = 'Friends';
export const blockTitle = 'Blocking';

export const removeFollower = 'Remove follower';
export const removeFollowerTitle = (name: string): string => `Remove ${name} as a follower?`;
export const removeFollowerText = (name: string): string =>
  `${name} no longer follows you and is not told. Nobody but ${name} can undo this, by following you again.`;
export const removeFriendText = (name: string): string => `${removeFollowerText(name)} You are friends no more.`;
export const keepFollower = 'Keep them';
export const followerRemoved = (name: string): string => `${name} no longer follows you.`;
export const removeFollowerFailed = (name: string, reason: string): string => `${name} still follows you. ${reason}`;

export const blockQuestion = (name: string): string => `Block ${name}?`;
export const blockText = (name: string): string =>
  `Neither of you sees the other here any more: no posts, no page, not in lists or search. If you follow each other, that ends, and friendship with it. ${name} is not told.`;
export const leaveIt = 'Leave it';
export const blocked = (username: string): string => `You blocked @${username}.`;
export const seeBlocked = 'See whom you blocked';
export const blockFailed = (username: string, reason: string): string => `@${username} is not blocked. ${reason}`;

export const blockedSince = 'Blocked';
export const unblock = 'Unblock';
export const unblockName = (name: string): string => `Unblock ${name}`;
export const unblocked = (username: string): string => `@${username} is blocked no more.`;
export const blockAgain = 'Block again';
export const unblockFailed = (username: string, reason: string): string => `@${username} is still blocked. ${reason}`;
export const nobodyBlocked = 'You have blocked nobody';
export const nobodyBlockedText =
  'When somebody should not see you, nor you them: the three dots on their page and their posts have Block.';

/** What the page of forms says: what is so, and what pressing would do. */
export const isFollowedText = (name: string): string => `You follow ${name}: what ${name} writes is in your Following.`;
export const mayFollowText = (name: string): string =>
  `If you follow ${name}, what ${name} writes appears in your Following.`;
export const mayRemoveFollowerText = (name: string): string =>
  `${name} follows you. If you remove ${name} as a follower, ${name} is not told, and only ${name} can undo it, by following you again.`;
export const mayRemoveFriendText = (name: string): string =>
  `${mayRemoveFollowerText(name)} You would no longer be friends.`;
export const mayBlockText = (name: string): string =>
  `If you block ${name}, neither of you sees the other here: no posts, no page, not in lists or search. If you follow each other, that ends, and friendship with it. ${name} is not told.`;

export const unfollowed = (name: string): string => `You no longer follow ${name}.`;
export const unfollowedFriend = (name: string): string => `You no longer follow ${name}, and are no longer friends.`;
export const undoUnfollow = 'Undo';
