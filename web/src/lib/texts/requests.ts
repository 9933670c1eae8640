/** Words of requests to follow. */
export const askToFollow = 'Ask to follow';
export const askToFollowName = (name: string): string => `Ask to follow ${name}`;
export const requested = 'Requested';
export const requestedName = (name: string): string => `Requested to follow ${name}. Withdraw the request`;
export const withdraw = 'Withdraw request';
export const withdrawFailed = (name: string, reason: string): string =>
  `Your request to follow ${name} wasn’t withdrawn. ${reason}`;
export const requestsYou = 'Asks to follow you';
export const askText = (name: string): string =>
  `${name} accepts followers one by one. Ask, and you’ll see their posts once they accept.`;
export const requestedText = (name: string): string => `You asked to follow ${name}. They haven’t answered yet.`;
export const answerText = (name: string): string => `${name} asks to follow you. If you refuse, they won’t be told.`;

export const requestsTitle = 'Follow requests';
export const requestsText = 'People who want to follow you. If you refuse someone, they aren’t told.';
export const accept = 'Accept';
export const acceptName = (name: string): string => `Accept ${name}`;
export const acceptFailed = (name: string, reason: string): string => `${name} doesn’t follow you yet. ${reason}`;
export const refuse = 'Refuse';
export const refuseName = (name: string): string => `Refuse ${name}`;
export const refuseFailed = (name: string, reason: string): string => `${name}’s request wasn’t refused. ${reason}`;
export const acceptAll = 'Accept all';
export const askedSince = 'Asked';
export const noRequests = 'No follow requests';
export const noRequestsText =
  'When your page isn’t public, people ask before they follow you. Their requests appear here.';
