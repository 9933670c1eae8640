/** Words of a tag's page. */
export const tagSentence = (tag: string) =>
  [
    { text: 'Posts ' },
    { text: 'with ', glue: true },
    { text: `#${tag}` },
    { text: ', newest first', glue: true },
  ] as const;
export const tagDescription = (tag: string, community: string): string =>
  `Posts with #${tag} on ${community}, newest first.`;
export const tagEmpty = (tag: string): string => `No posts with #${tag} yet`;
export const tagEmptyText = 'Posts with this tag that you can read will appear here.';
