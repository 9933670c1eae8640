import { invalidField } from '../../platform/errors.ts';

/** What belongs to the person and the place, and so is tried first by whoever knows them. */
export interface PasswordSurroundings {
  readonly username: string;
  readonly email: string;
  readonly installationName: string;
}

const TOO_COMMON = 'Too common: it is on lists that thieves try first. Add two words.';
const TOO_CLOSE = 'Too easy to guess: it is your name, your address or this community’s name. Add two words.';

/** Letters and digits as they lie on keyboards and in the alphabet; a stretch of one is tried first. */
const RUNS = [
  '01234567890123456789',
  'abcdefghijklmnopqrstuvwxyz',
  'qwertyuiopasdfghjklzxcvbnm',
  '1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik',
];
/** A unit of up to four characters that is repeated and nothing else. */
const REPEATED = /^(.{1,4}?)\1+.{0,3}$/su;
/** Digits and signs that people add in front or behind. */
const DECORATION = /^[^\p{Letter}]+|[^\p{Letter}]+$/gu;

/**
 * Throws invalid_input on the field `password` when a password is on the lists of common ones (plain, or dressed up with
 * digits and signs), a stretch of the keyboard, one thing repeated, or what everybody knows of the person.
 * The length is the contract's to check.
 */
export async function refuseWeak(password: string, surroundings: PasswordSurroundings): Promise<void> {
  const folded = fold(password);
  if (isClose(folded, surroundings)) throw invalidField('password', 'too_close', TOO_CLOSE);
  if (isPattern(folded) || (await isListed(folded))) throw invalidField('password', 'too_common', TOO_COMMON);
}

function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}

function bare(text: string): string {
  return fold(text).replace(/[^\p{Letter}\p{Number}]/gu, '');
}

function isClose(folded: string, { username, email, installationName }: PasswordSurroundings): boolean {
  const known = [username, email, email.split('@')[0] ?? '', installationName].map(bare).filter((word) => word !== '');
  const rest = bare(folded);
  // Once or several times, with digits around: nothing else.
  return known.some((word) => rest.includes(word) && rest.replaceAll(word, '').replace(/\d/g, '') === '');
}

function isPattern(folded: string): boolean {
  if (REPEATED.test(folded)) return true;
  const backwards = [...folded].reverse().join('');
  return RUNS.some((run) => run.includes(folded) || run.includes(backwards));
}

/** Loaded when the first password is chosen: 50,000 words that a quiet server need not hold. */
let listed: Promise<ReadonlySet<string>> | undefined;

async function isListed(folded: string): Promise<boolean> {
  listed ??= import('@zxcvbn-ts/language-common').then(({ dictionary }) => new Set(dictionary['passwords-common']));
  const list = await listed;
  const core = folded.replace(DECORATION, '');
  return list.has(folded) || (core.length > 3 && list.has(core));
}
