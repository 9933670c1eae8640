/** Words of what can be done with a post: fetched with its menu. */
export const copyLink = 'Copy link';
export const linkCopied = 'The link is copied.';
export const linkNotCopied = 'The browser did not let us copy. The address bar of the post’s page has the link.';
export const edit = 'Edit';
export const deletePost = 'Delete';
export const postDeleted = 'The post is deleted.';
export const undo = 'Undo';
export const deleteFailed = (reason: string): string => `Not deleted. ${reason}`;
export const undoFailed = (reason: string): string => `The post is still in the trash. ${reason}`;
