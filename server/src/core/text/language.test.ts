import { expect, test } from 'vitest';
import { guessLanguage } from './index.ts';

test.each([
  ['en', 'Rain again this morning, and the ferry is late.'],
  ['de', 'Heute Morgen lag der erste Frost auf dem Wehr.'],
  ['fr', 'Le bac est encore en retard, je prends le vélo.'],
  ['es', 'Esta mañana cayó la primera helada sobre la presa.'],
  ['nl', 'De veerpont is weer te laat, ik neem de fiets.'],
  ['ja', '今朝、堰に初霜が降りました。'],
  ['ru', 'Сегодня утром на плотине выпал первый иней.'],
])('a sentence in %s is known as such', async (language, text) => {
  expect(await guessLanguage(text)).toBe(language);
  expect(await guessLanguage(`${text} https://harrow.example/an/english/address @wren_c #bread`)).toBe(language);
});

test.each([
  '',
  'ok',
  'lol nice',
  '😀😀😀',
  '12345 67890 11 12',
  'hahahaha haha',
  '@wren_c @ada #bread #bread_and_butter',
])('%j is too little to tell by', async (text) => {
  expect(await guessLanguage(text)).toBeNull();
});

test.each(['\u0000'.repeat(2_000), '😀'.repeat(1_000), 'a'.repeat(50_000), "' ".repeat(5_000), '\ud800 a b c d e'])(
  'a hostile text is guessed at or not, and breaks nothing (%#)',
  async (text) => {
    expect((await guessLanguage(text)) ?? 'none').toMatch(/^(none|[a-z]{2})$/);
  },
);
