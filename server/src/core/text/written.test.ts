import { expect, test } from 'vitest';
import { AppError } from '../../platform/errors.ts';
import { writtenPost } from './index.ts';

test('a short post keeps its text as it is, with its tags and whom it mentions', () => {
  expect(writtenPost({ type: 'text_short', content: '#Bread with @Wren_C & @wren_c *now* <b>', tags: [] })).toEqual({
    type: 'text_short',
    title: null,
    content: '#Bread with @Wren_C & @wren_c *now* <b>',
    contentHtml: null,
    excerpt: null,
    wordCount: null,
    shown: '#Bread with @Wren_C & @wren_c *now* <b>',
    fieldTags: [],
    tags: [{ tag: 'bread', name: 'Bread' }],
    mentions: ['wren_c'],
  });
});

test('a long post is also HTML, an excerpt and a count of words', () => {
  expect(writtenPost({ type: 'text_long', title: 'On #bread', content: '# A *loaf*', tags: ['Rye'] })).toEqual({
    type: 'text_long',
    title: 'On #bread',
    content: '# A *loaf*',
    contentHtml: '<h2>A <em>loaf</em></h2>\n',
    excerpt: 'A loaf',
    wordCount: 2,
    shown: 'On #bread\nA loaf',
    fieldTags: ['Rye'],
    tags: [{ tag: 'rye', name: 'Rye' }],
    mentions: [],
  });
});

test('tags of the field come first, each once by its folded name and first spelling', () => {
  const { fieldTags, tags } = writtenPost({
    type: 'text_short',
    content: '#STRASSE #Oat #oat',
    tags: ['Straße', 'Rye', 'RYE'],
  });
  expect(fieldTags).toEqual(['Straße', 'Rye']);
  expect(tags).toEqual([
    { tag: 'strasse', name: 'Straße' },
    { tag: 'rye', name: 'Rye' },
    { tag: 'oat', name: 'Oat' },
  ]);
});

test('twenty tags are stored of more, the text’s further ones are only shown', () => {
  const content = Array.from({ length: 15 }, (_, index) => `#text${index}`).join(' ');
  const { tags } = writtenPost({
    type: 'text_long',
    title: 'T',
    content,
    tags: Array.from({ length: 10 }, (_, i) => `f${i}`),
  });
  expect(tags).toHaveLength(20);
  expect(tags.at(-1)).toEqual({ tag: 'text9', name: 'text9' });
});

test('a hundred names at most are looked up', () => {
  const content = Array.from({ length: 300 }, (_, index) => `@person_${index}`).join(' ');
  expect(writtenPost({ type: 'text_long', title: 'T', content, tags: [] }).mentions).toHaveLength(100);
});

test.each([
  ['the definition of a link alone', '[a]: https://harrow.example'],
  ['an entity without ink', '&nbsp;'],
  ['an empty heading', '#'],
])('a long text that shows nothing is refused: %s', (_what, content) => {
  expect(() => writtenPost({ type: 'text_long', title: 'T', content, tags: [] })).toThrow(
    new AppError('invalid_input', 'This text would show nothing. Write something people can see.', {
      fields: {
        content: { reason: 'required', message: 'This text would show nothing. Write something people can see.' },
      },
    }),
  );
});

test.each(['---', '```\nlet a;\n```', '⠓'])('a long text of %j shows something', (content) => {
  expect(writtenPost({ type: 'text_long', title: 'T', content, tags: [] }).contentHtml).not.toBe('');
});
