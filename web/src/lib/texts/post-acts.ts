/** Words of what can be done with a post: fetched with its menu. */
export const copyLink = 'Copy link';
export const linkCopied = 'Link copied.';
export const linkNotCopied = 'Your browser blocked copying. Open the post and copy its address.';
export const edit = 'Edit';
export const deletePost = 'Delete';
export const postDeleted = 'Post deleted.';
export const undo = 'Undo';
export const deleteFailed = (reason: string): string => `Not deleted. ${reason}`;
export const undoFailed = (reason: string): string => `The post is still in the trash. ${reason}`;
