import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { entitiesIn, isWebAddress, tagsOf } from './entities.ts';

const SEED = 20261125;

const found = (text: string) => entitiesIn(text).map(({ kind, value }) => `${kind} ${value}`);

describe('tags', () => {
  test.each([
    ['#bread', ['tag bread']],
    ['＃パン', ['tag パン']],
    ['Wait...#bread, (#rye) "#oat"! —#barley', ['tag bread', 'tag rye', 'tag oat', 'tag barley']],
    ['#хлеб #خبز #麵包 #रोटी #ขนมปัง #לֶחֶם', ['tag хлеб', 'tag خبز', 'tag 麵包', 'tag रोटी', 'tag ขนมปัง', 'tag לֶחֶם']],
    ['#İzmir #Straße #ΟΔΟΣ', ['tag İzmir', 'tag Straße', 'tag ΟΔΟΣ']],
    ['#cafe\u0301', ['tag café']],
    ['#well-made', ['tag well']],
    ['#bre\u200bad', ['tag bre']],
    ['#bread🧺 🧺#rye', ['tag bread', 'tag rye']],
    ['#bread#rye', ['tag bread']],
    [`#${'a'.repeat(64)}`, [`tag ${'a'.repeat(64)}`]],
    ['#2026goals #_', ['tag 2026goals', 'tag _']],
    ['#کتاب‌خوانی و #ශ්‍රීලංකා', ['tag کتاب‌خوانی', 'tag ශ්‍රීලංකා']],
    ['#il·lusió, #ドン・キホーテ。', ['tag il·lusió', 'tag ドン・キホーテ']],
    ['今日は#パン', ['tag パン']],
    ['コーヒー#豆', ['tag 豆']],
    ['#bread·', ['tag bread']],
  ])('%j', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  test.each([
    '#',
    '# bread',
    '#2026',
    '#٢٠٢٦',
    '##bread',
    'C#sharp',
    'ü#bread',
    'e\u0301#bread',
    '&#39; &#x27;',
    'example.com/#top',
    'example.com#top',
    '@#bread',
    `#${'a'.repeat(65)}`,
    '#️⃣ 1️⃣',
    '#\u0301a',
    '#½cup',
    '#\u3164',
  ])('none in %j', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('mentions', () => {
  test.each([
    ['@wren', ['mention wren']],
    ['.@Wren_C!', ['mention Wren_C']],
    ["@wren's (@heron) @wren, @heron.", ['mention wren', 'mention heron', 'mention wren', 'mention heron']],
    ['@wren-tailed', ['mention wren']],
    ['@__wren__', ['mention __wren__']],
    ['thanks @wren.', ['mention wren']],
    ['@wren。', ['mention wren']],
    ['@wren_bさん', ['mention wren_b']],
    ['@wren_b님', ['mention wren_b']],
    ['谢谢@wren_b的', ['mention wren_b']],
    ['ขอบคุณ@wren_b', ['mention wren_b']],
    ['＠wren_b', ['mention wren_b']],
    [`@${'a'.repeat(30)}`, [`mention ${'a'.repeat(30)}`]],
  ])('%j', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  test.each([
    '@ab',
    `@${'a'.repeat(31)}`,
    'wren@harrow.example',
    'wren.c@harrow.example',
    'wren-@harrow.example',
    '@wren@harrow.example',
    '@harrow.example',
    '@types/node',
    'example.com/@wren',
    '@@wren',
    '@wrén',
    '@wre\u0301n',
    '@ſam_wren',
    'é@wren',
    'e\u0301@wren',
    'привет@wren',
    '@wren＠harrow.example',
    '_@wren',
  ])('none in %j', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('addresses', () => {
  test.each([
    ['https://harrow.example', 'https://harrow.example'],
    ['See https://harrow.example/a, or not.', 'https://harrow.example/a'],
    ['(https://harrow.example/a)', 'https://harrow.example/a'],
    ['(https://harrow.example/a_(b)).', 'https://harrow.example/a_(b)'],
    ['[https://harrow.example/a]?!', 'https://harrow.example/a'],
    ['“https://harrow.example/a”', 'https://harrow.example/a'],
    ['<https://harrow.example/a>', 'https://harrow.example/a'],
    ['HTTPS://Harrow.example/A', 'HTTPS://Harrow.example/A'],
    ['https://harrow.example/#bread', 'https://harrow.example/#bread'],
    ['https://harrow.example/@wren?a=1&b=2#c', 'https://harrow.example/@wren?a=1&b=2#c'],
    ['これはhttps://harrow.example/パン。次', 'https://harrow.example/パン'],
    ['https://harrow.example/a\u202egpj', 'https://harrow.example/a'],
    ['https://harrow.example/a\u200bb', 'https://harrow.example/a'],
    ['http://[::1]:8080/a', 'http://[::1]:8080/a'],
    ['**https://harrow.example/a**', 'https://harrow.example/a'],
    ...['؟', '،', '।', '۔', '。', '｡', '］', '‘', '›', '」', '‼', '`'].map((sign) => [
      `https://harrow.example/a${sign}`,
      'https://harrow.example/a',
    ]),
    ['［https://harrow.example/a］', 'https://harrow.example/a'],
    ['https://harrow.exampleを見て', 'https://harrow.example'],
    ['https://harrow.example:8080を見て', 'https://harrow.example:8080'],
    ['https://harrow.example/aを見て', 'https://harrow.example/a'],
    ['https://harrow.example/a?b=1を見て', 'https://harrow.example/a?b=1'],
    ['https://harrow.example/?q=パン', 'https://harrow.example/?q=パン'],
    ['https://例え.example/東京', 'https://例え.example/東京'],
    ['https://bücher.example/größe', 'https://bücher.example/größe'],
    ['https://ca.harrow.example/il·lusió', 'https://ca.harrow.example/il·lusió'],
  ])('%j', (text, address) => {
    expect(found(text)).toEqual([`link ${address}`]);
  });

  test.each([
    'https://',
    'https:// harrow.example',
    'https://…',
    'xhttps://harrow.example',
    'https://user@harrow.example/#bread',
    'https://bank.example:secret@evil.example',
    'javascript:alert(1)',
    'data:text/html,x',
    'ftp://harrow.example',
    'www.harrow.example',
    'https://[::1',
    'https://a\u0000.example',
  ])('none in %j', (text) => {
    expect(found(text).filter((each) => each.startsWith('link'))).toEqual(
      text === 'https://a\u0000.example' ? ['link https://a'] : [],
    );
  });

  test('an address that pretends is refused as a whole', () => {
    expect(isWebAddress('https://harrow.example')).toBe(true);
    for (const address of [
      'https://wren@harrow.example',
      'javascript://harrow.example',
      'https:/settings',
      'https:harrow.example',
      'HTTPS:\\\\harrow.example',
      '//harrow.example',
      '/a',
      '',
    ]) {
      expect(isWebAddress(address)).toBe(false);
    }
  });
});

test('entities stand in order, apart from each other, and are what the text says there', () => {
  const pieces = fc.constantFrom(
    '#',
    '＃',
    '@',
    'https://',
    'a',
    'wren',
    '.',
    '/',
    '(',
    ')',
    '_',
    ' ',
    'é',
    '\u0301',
    '🧺',
    '2026',
    '&',
    '\n',
  );
  const text = fc.oneof(
    fc.array(pieces, { maxLength: 40 }).map((all) => all.join('')),
    fc.string({ unit: 'binary', maxLength: 60 }),
  );
  fc.assert(
    fc.property(text, (any) => {
      let from = 0;
      return entitiesIn(any).every(({ kind, start, end, value }) => {
        const said = any.slice(start, end);
        const isInOrder = start >= from && end > start;
        from = end;
        return isInOrder && (kind === 'link' ? said : said.slice(1).normalize('NFC')) === value;
      });
    }),
    { seed: SEED, numRuns: 2_000 },
  );
});

test.each(['.', ')', '(', '(.', '#', '@', '#a', '@aaa', 'https://', 'https://a.b ', 'https://a@', '_', '\u0301'])(
  'fifty thousand characters of %j come to an end',
  (piece) => {
    const many = piece.repeat(50_000 / piece.length);
    for (const text of [many, `${many}x`, `https://a.example/${many}`, `https://a.example/${many}x`]) {
      expect(entitiesIn(text).length).toBeLessThanOrEqual(text.length);
    }
  },
);

test('tags are one by their folded names, in the first spelling, twenty at most', () => {
  expect([...tagsOf(['Bread', 'BREAD', 'Straße', 'strasse'])]).toEqual([
    ['bread', 'Bread'],
    ['strasse', 'Straße'],
  ]);
  expect(tagsOf(Array.from({ length: 30 }, (_, index) => `tag${index}`)).size).toBe(20);
});
