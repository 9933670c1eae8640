/** What a person is called: their display name, or the username where they have none. */
export function nameOf(person: { readonly username: string; readonly displayName: string | null }): string {
  return person.displayName ?? person.username;
}
