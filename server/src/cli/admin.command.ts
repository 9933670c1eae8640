import { endSessions } from '../features/auth/index.ts';
import { recordAct } from '../features/installation/index.ts';
import { hidePost, unhidePost } from '../features/posts/index.ts';
import type { Transaction } from '../platform/database/database.ts';
import { OperatorError } from '../platform/operator-error.ts';
import * as queries from './admin.queries.ts';
import { momentOf, readArguments, wholeNumber } from './arguments.ts';
import { UsageError } from './usage-error.ts';
import { print, withHandle } from './with-database.ts';

/** Who acted, on record. */
const COMMAND_LINE = { actorId: null, actorName: 'command line' } as const;

/** Performs one act inside a transaction and returns the sentence that confirms it. */
type Act = (tx: Transaction, subject: string, suspension: queries.Suspension) => Promise<string>;

const acts: ReadonlyMap<string, Act> = new Map<string, Act>([
  ['make', makeAdministrator],
  ['make-moderator', makeModerator],
  ['end-moderator', endModerator],
  ['suspend', suspend],
  ['restore', restore],
  ['hide-post', hide],
  ['unhide-post', unhide],
]);

/** `vrss admin make NAME | make-moderator NAME | end-moderator NAME | suspend NAME [--reason TEXT] [--until ISO] | restore NAME | hide-post ID | unhide-post ID` */
export async function administrate(words: readonly string[]): Promise<void> {
  const form =
    'admin make NAME | make-moderator NAME | end-moderator NAME | suspend NAME [--reason TEXT] [--until ISO] | restore NAME | hide-post ID | unhide-post ID';
  const options = { reason: { type: 'string' }, until: { type: 'string' } } as const;
  const { positionals, values } = readArguments(words, { least: 2, most: 2, form }, options);
  const [name = '', subject = ''] = positionals;
  const act = acts.get(name);
  if (act === undefined) throw new UsageError(`There is no "admin ${name}". Usage: vrss ${form}`);
  if (name !== 'suspend' && Object.keys(values).length > 0)
    throw new UsageError(`Only suspending takes --reason and --until. Usage: vrss ${form}`);
  const suspension = suspensionOf(values);
  await withHandle(async (database) => print(await database.transaction((tx) => act(tx, subject, suspension))));
}

async function personNamed(
  tx: Transaction,
  name: string,
): Promise<NonNullable<Awaited<ReturnType<typeof queries.lockPerson>>>> {
  const person = await queries.lockPerson(tx, name.replace(/^@/, ''));
  if (person === undefined) throw new OperatorError(`There is no account named ${name}.`);
  return person;
}

async function makeAdministrator(tx: Transaction, name: string): Promise<string> {
  const { id, username, role, status } = await personNamed(tx, name);
  if (status !== 'active') throw new OperatorError(`${username} is ${status} and cannot become an administrator.`);
  if (role === 'administrator') return `${username} is already an administrator.`;
  await queries.setRole(tx, id, 'administrator');
  await recordAct(tx, { ...COMMAND_LINE, action: 'make_administrator', userId: id });
  return `${username} is now an administrator.`;
}

/** An administrator may do everything that a moderator may, and stays one. */
async function makeModerator(tx: Transaction, name: string): Promise<string> {
  const { id, username, role, status } = await personNamed(tx, name);
  if (status !== 'active') throw new OperatorError(`${username} is ${status} and cannot become a moderator.`);
  if (role === 'administrator') return `${username} is an administrator and can already moderate.`;
  if (role === 'moderator') return `${username} is already a moderator.`;
  await queries.setRole(tx, id, 'moderator');
  await recordAct(tx, { ...COMMAND_LINE, action: 'make_moderator', userId: id });
  return `${username} is now a moderator.`;
}

/** Servers that run learn of it within the 2 s for which they believe a session. */
async function endModerator(tx: Transaction, name: string): Promise<string> {
  const { id, username, role } = await personNamed(tx, name);
  if (role === 'administrator') throw new OperatorError(`${username} is an administrator, not a moderator.`);
  if (role === 'member') return `${username} is not a moderator.`;
  await queries.setRole(tx, id, 'member');
  await recordAct(tx, { ...COMMAND_LINE, action: 'end_moderator', userId: id });
  return `${username} is no longer a moderator.`;
}

/** Characters of a reason: it is read in the sign-in form. */
const REASON_AT_MOST = 500;

function suspensionOf({ reason, until }: { readonly reason?: string; readonly until?: string }): queries.Suspension {
  const text = reason?.trim() ?? '';
  if (text.length > REASON_AT_MOST) throw new UsageError(`--reason has ${REASON_AT_MOST} characters at most.`);
  const end = until === undefined ? null : momentOf(until, '--until');
  if (end !== null && end.getTime() <= Date.now())
    throw new UsageError(`--until must be in the future, unlike "${until}".`);
  return { reason: text === '' ? null : text, until: end };
}

/**
 * The person cannot sign in, every session ends, and nobody sees what they made (product.md, Accounts). They are told the reason
 * and the end once they give the right password (decision 203).
 */
async function suspend(tx: Transaction, name: string, suspension: queries.Suspension): Promise<string> {
  const { id, username, status } = await personNamed(tx, name);
  if (status === 'suspended') return `${username} is already suspended.`;
  if (status !== 'active') throw new OperatorError(`${username} is ${status} and cannot be suspended.`);
  await queries.suspendPerson(tx, id, suspension);
  await endSessions(tx, id);
  const { reason, until } = suspension;
  const term = until === null ? '' : ` until ${until.toISOString()}`;
  const note = [reason, until === null ? null : `Until ${until.toISOString()}`]
    .filter((part) => part !== null)
    .join('\n');
  await recordAct(tx, { ...COMMAND_LINE, action: 'suspend', userId: id, ...(note === '' ? {} : { note }) });
  return `${username} is suspended${term} and signed out everywhere.`;
}

async function restore(tx: Transaction, name: string): Promise<string> {
  const { id, username, status } = await personNamed(tx, name);
  if (status === 'active') return `${username} is already active.`;
  if (status !== 'suspended')
    throw new OperatorError(`${username} is ${status}: only suspended people can be restored.`);
  await queries.restorePerson(tx, id);
  await recordAct(tx, { ...COMMAND_LINE, action: 'restore', userId: id });
  return `${username} is active again.`;
}

async function hide(tx: Transaction, text: string): Promise<string> {
  const postId = postIdOf(text);
  const outcome = await hidePost(tx, COMMAND_LINE, postId);
  if (outcome === 'absent') throw noPost(postId);
  return outcome === 'changed' ? `Post ${postId} is hidden from everyone.` : `Post ${postId} is already hidden.`;
}

async function unhide(tx: Transaction, text: string): Promise<string> {
  const postId = postIdOf(text);
  const outcome = await unhidePost(tx, COMMAND_LINE, postId);
  if (outcome === 'absent') throw noPost(postId);
  return outcome === 'changed' ? `Post ${postId} is no longer hidden.` : `Post ${postId} is not hidden.`;
}

function postIdOf(text: string): string {
  return String(wholeNumber(text, 1, 'ID'));
}

function noPost(postId: string): OperatorError {
  return new OperatorError(`There is no post ${postId}.`);
}
