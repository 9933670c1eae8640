/** Words of a tag's page. */
export const tagSentence = (tag: string) =>
  [
    { text: 'Posts ' },
    { text: 'with ', glue: true },
    { text: `#${tag}` },
    { text: ', newest first', glue: true },
  ] as const;
export const tagDescription = (tag: string, community: string): string =>
  `Posts with #${tag} at ${community}, newest first.`;
export const tagEmpty = (tag: string): string => `No post with #${tag} yet`;
export const tagEmptyText = 'Posts that you may read stand here as soon as somebody writes one with this tag.';
