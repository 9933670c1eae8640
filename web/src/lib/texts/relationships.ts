/** Words of the relationship between the viewer and a person, and of the acts that change it. */
export const moreAbout = (name: string): string => `More options for ${name}`;
export const personActionsTitle = (name: string): string => `You and ${name}`;

export const askFriendship = 'Ask to be friends';
export const followAndAsk = 'Follow and ask to be friends';
export const offerFriendship = (name: string): string =>
  `Friends follow each other. You can ask ${name} to follow you back.`;
export const askedText = (name: string): string =>
  `You asked ${name} to be friends. ${name} sees this beside your name and can follow you back. Unfollow to withdraw your request.`;
export const asksText = (name: string): string => `${name} asks to be friends. Follow back to accept.`;
export const friendsText = (name: string): string =>
  `You and ${name} follow each other, which makes you friends. If either of you unfollows, the friendship ends.`;
export const askFailed = (name: string, reason: string): string => `${name} wasn’t asked. ${reason}`;

export const followTitle = 'Following';
export const unfollow = 'Unfollow';
export const friendsTitle = 'Friends';
export const blockTitle = 'Blocking';

export const removeFollower = 'Remove follower';
export const removeFollowerTitle = (name: string): string => `Remove ${name} as a follower?`;
export const removeFollowerText = (name: string): string =>
  `${name} will stop following you and won’t be told. Only they can undo this, by following you again.`;
export const removeFriendText = (name: string): string => `${removeFollowerText(name)} You’ll no longer be friends.`;
export const keepFollower = 'Keep follower';
export const followerRemoved = (name: string): string => `${name} no longer follows you.`;
export const removeFollowerFailed = (name: string, reason: string): string => `${name} still follows you. ${reason}`;

export const blockQuestion = (name: string): string => `Block ${name}?`;
export const blockText = (name: string): string =>
  `You won’t see each other anywhere here: not posts, pages, lists or search. Any follow or friendship between you ends. ${name} won’t be told.`;
export const leaveIt = 'Don’t block';
export const blocked = (username: string): string => `You blocked @${username}.`;
export const seeBlocked = 'See blocked people';
export const blockFailed = (username: string, reason: string): string => `@${username} wasn’t blocked. ${reason}`;

export const blockedSince = 'Blocked';
export const unblock = 'Unblock';
export const unblockName = (name: string): string => `Unblock ${name}`;
export const unblocked = (username: string): string => `@${username} is unblocked.`;
export const blockAgain = 'Block again';
export const unblockFailed = (username: string, reason: string): string => `@${username} is still blocked. ${reason}`;
export const nobodyBlocked = 'You haven’t blocked anyone';
export const nobodyBlockedText = 'To block someone, use the menu with three dots on their page or posts.';

/** What the page of forms says: what is so, and what pressing would do. */
export const isFollowedText = (name: string): string => `You follow ${name}. Their posts appear on Home.`;
export const mayFollowText = (name: string): string => `If you follow ${name}, their posts appear on Home.`;
export const mayRemoveFollowerText = (name: string): string =>
  `${name} follows you. If you remove them as a follower, they won’t be told. Only they can undo it, by following you again.`;
export const mayRemoveFriendText = (name: string): string =>
  `${mayRemoveFollowerText(name)} You’d no longer be friends.`;
export const mayBlockText = (name: string): string =>
  `If you block ${name}, you won’t see each other anywhere here: not posts, pages, lists or search. Any follow between you ends, and so does your friendship. ${name} won’t be told.`;

export const unfollowed = (name: string): string => `You no longer follow ${name}.`;
export const unfollowedFriend = (name: string): string => `You no longer follow ${name}, so you’re no longer friends.`;
export const undoUnfollow = 'Undo';
