import { ApiError } from '@vrss/contract/client';
import { expect, test } from 'vitest';

import { postInput, type PostWords } from './post-words.ts';
import { faultsByName, faultsFrom, validatePost } from './validate-post.ts';

const words = (some: Partial<PostWords>): PostWords => ({
  title: 'On weirs',
  text: 'First frost.',
  tags: '',
  visibility: 'public',
  language: '',
  contentWarning: '',
  basedOn: null,
  ...some,
});

test('nothing stands in the way of a post with words', () => {
  expect(validatePost('text_short', words({ title: '' }))).toEqual({});
  expect(validatePost('text_long', words({ tags: 'weir frost' }))).toEqual({});
});

test('an empty post is told what to do, at each field', () => {
  expect(validatePost('text_long', words({ title: ' ', text: '\n' }))).toEqual({
    title: 'Add a title. It’s what people see first.',
    text: 'Write something first.',
  });
});

test('what is too long says by how much, counted as the server counts', () => {
  expect(validatePost('text_short', words({ text: '🦆'.repeat(501) })).text).toContain('1 character over the limit.');
  expect(validatePost('text_long', words({ text: '🦆'.repeat(501) }))).toEqual({});
  expect(validatePost('text_long', words({ text: 'a'.repeat(50_002) })).text).toContain('2 characters over the limit.');
  expect(validatePost('text_long', words({ title: 'a'.repeat(203) })).title).toContain('3 characters over the limit.');
});

test('tags that are none, and too many of them', () => {
  expect(validatePost('text_long', words({ tags: 'weir C++' })).tags).toContain('“C++” can’t be a tag');
  const many = Array.from({ length: 22 }, (_, index) => `t${index}`).join(' ');
  expect(validatePost('text_short', words({ tags: many })).tags).toContain('Remove 2.');
});

test('what the server found goes to its field', () => {
  const fault = { reason: 'too_long', message: 'Use at most 500.' };
  const refusal = new ApiError(400, { code: 'invalid_input', fields: { content: fault, 'tags.3': fault } });
  expect(faultsFrom(refusal)).toEqual({ text: 'Use at most 500.', tags: 'Use at most 500.' });
  expect(faultsFrom(new Error('other'))).toEqual({});
  expect(faultsByName({ title: 'Required.', key: 'x' })).toEqual({ title: 'Required.' });
});

test('a post goes out with the fields of its kind', () => {
  const written = words({ tags: '#weir, frost weir' });
  const rest = { content: 'First frost.', tags: ['weir', 'frost'], visibility: 'public', contentWarning: null };
  expect(postInput('text_long', written)).toEqual({ type: 'text_long', title: 'On weirs', ...rest });
  expect(postInput('text_short', written)).toEqual({ type: 'text_short', ...rest });
});

test('a content warning that is too long says by how much, and what the server says stands at its field', () => {
  const { contentWarning } = validatePost('text_short', words({ contentWarning: 'a'.repeat(203) }));
  expect(contentWarning).toContain('3 characters over the limit.');
  expect(faultsByName({ contentWarning: 'No.', language: 'None.' })).toEqual({
    contentWarning: 'No.',
    language: 'None.',
  });
});
