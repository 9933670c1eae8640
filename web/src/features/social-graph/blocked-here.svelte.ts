/** Browser only: the ids of people blocked since the page was opened. Lists hide what is theirs at once. */
let blocked = $state.raw<readonly string[]>([]);

export function isBlockedHere(userId: string): boolean {
  return blocked.includes(userId);
}

export function hideBlocked(userId: string): void {
  blocked = [...blocked, userId];
}

export function showAgain(userId: string): void {
  blocked = blocked.filter((id) => id !== userId);
}
