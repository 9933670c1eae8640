import { expect, test } from 'vitest';
import { email } from './common.ts';

test.each([
  ['wren@harrow.example', 'wren@harrow.example'],
  ['Wren@Harrow.Example', 'wren@harrow.example'],
  ['anna@xn--e1afmkfd.xn--p1ai', 'anna@xn--e1afmkfd.xn--p1ai'],
  ['anna@пример.рф', 'anna@xn--e1afmkfd.xn--p1ai'],
  ['anna@bücher.example', 'anna@xn--bcher-kva.example'],
  ['info&press@harrow.example', 'info&press@harrow.example'],
  ['a/b=c@harrow.example', 'a/b=c@harrow.example'],
  [' wren@harrow.example ', 'wren@harrow.example'],
])('the e-mail address %j is taken as %j', (typed, address) => {
  expect(email.parse(typed)).toBe(address);
});

test.each([
  'wren',
  'wren@',
  '@harrow.example',
  'wren@harrow..example',
  'wren@-harrow.example',
  'wrén@harrow.example',
  'wren@bücher.example/a',
  'wren@bücher.example:25',
  'wren@har row.example',
  'wren@heron@harrow.example',
  `${'a'.repeat(250)}@harrow.example`,
])('%j is no e-mail address', (typed) => {
  expect(email.safeParse(typed).success).toBe(false);
});
