import { argon2, randomBytes, timingSafeEqual } from 'node:crypto';
import { channel } from 'node:diagnostics_channel';
import { promisify } from 'node:util';
import { AppError } from '../../platform/errors.ts';

/** argon2id as security.md asks: 46 MiB, one pass, one lane. About 50 ms of one core. */
const COST = { memory: 47_104, passes: 1, parallelism: 1 } as const;
const KEY_BYTES = 32;
const SALT_BYTES = 16;

/** Each hash takes 46 MiB and a core: more at once would only be slower. */
const AT_ONCE = 2;
/** With two at once the last of these waits about a second; whoever comes then is told to come back. */
const WAITING_AT_MOST = 40;

const FORM = /^\$argon2id\$v=19\$m=(\d{1,7}),t=(\d{1,2}),p=(\d{1,2})\$([A-Za-z0-9+/]{22})\$([A-Za-z0-9+/]{43})$/;

/**
 * Tells of each hash that is computed, with an empty message. Tests count them: an answer costs the same number of hashes
 * whether an account exists or not.
 */
export const passwordWork = channel('vrss:password-work');

const derive = promisify(argon2);

interface Cost {
  readonly memory: number;
  readonly passes: number;
  readonly parallelism: number;
}

/**
 * Hashes a password for users.password_hash, in the usual text form with its parameters and a new salt.
 * Throws `unavailable` when too many wait.
 */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(SALT_BYTES);
  const key = await keyOf(password, salt, COST);
  const cost = `m=${COST.memory},t=${COST.passes},p=${COST.parallelism}`;
  return `$argon2id$v=19$${cost}$${unpadded(salt)}$${unpadded(key)}`;
}

/**
 * Whether a password belongs to a stored hash. One hash is computed in any case: for an account that does not exist
 * (null) and for one without a password too, so that the time tells nothing. Throws `unavailable` when too many wait.
 */
export async function verifyPassword(password: string, stored: string | null): Promise<boolean> {
  const parts = FORM.exec(stored ?? '');
  if (parts === null) {
    await keyOf(password, randomBytes(SALT_BYTES), COST);
    return false;
  }
  const [, memory, passes, parallelism, salt = '', key = ''] = parts;
  const cost = { memory: Number(memory), passes: Number(passes), parallelism: Number(parallelism) };
  const computed = await keyOf(password, Buffer.from(salt, 'base64'), cost);
  return timingSafeEqual(computed, Buffer.from(key, 'base64'));
}

/** Keyboards compose letters differently, so the same password may arrive as other code points. */
async function keyOf(password: string, nonce: Buffer, cost: Cost): Promise<Buffer> {
  return await inTurn(async () => {
    passwordWork.publish({});
    return await derive('argon2id', { message: password.normalize('NFKC'), nonce, tagLength: KEY_BYTES, ...cost });
  });
}

function unpadded(bytes: Buffer): string {
  return bytes.toString('base64').replace(/=+$/, '');
}

let running = 0;
const waiting: (() => void)[] = [];

async function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
  if (running < AT_ONCE) running += 1;
  else await placeInQueue();
  try {
    return await work();
  } finally {
    const next = waiting.shift();
    // Whoever waits takes over the place, so `running` stays.
    if (next === undefined) running -= 1;
    else next();
  }
}

async function placeInQueue(): Promise<void> {
  if (waiting.length >= WAITING_AT_MOST) {
    throw new AppError('unavailable', 'Many people are signing in. Try again in a moment.', { retryAfter: 2 });
  }
  await new Promise<void>((resolve) => waiting.push(resolve));
}
