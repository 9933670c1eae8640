import { createHmac, createSecretKey, timingSafeEqual } from 'node:crypto';
import { invalidField } from '../platform/errors.ts';

/** A place in a list ordered by time and id, newest first. `at` is microseconds since 1970 as text: dates would cut them. */
export interface Position {
  readonly at: string;
  readonly id: string;
}

/**
 * What a cursor carries (decision 43). `older` stands behind an item; `newer` stands at a moment and names what is seenIds
 * already from the seconds after it, since commits come late.
 */
export interface CursorState {
  readonly direction: 'older' | 'newer';
  readonly position: Position;
  /** The moment of the first page, in microseconds as text. */
  readonly firstPageAt: string;
  /** Older pages: what is younger than this belongs to them only when it is seenIds. Microseconds as text. */
  readonly settledBefore: string;
  /** What was known when the cursor was made: a newer page leaves it out, an older page is still to bring it. */
  readonly seenIds: readonly Position[];
}

export interface CursorSigner {
  /** Signs a state for one procedure and one filter (for instance the author's id); opaque to clients. */
  write(procedure: string, filter: string, state: CursorState): string;
  /** Reads a cursor back; throws invalid_input on `cursor` when it is forged or belongs to another list. */
  read(procedure: string, filter: string, cursor: string): CursorState;
}

type Packed = [
  direction: 'o' | 'n',
  at: string,
  id: string,
  firstPageAt: string,
  settledBefore: string,
  seenIds: string,
];

/** Cursors are signed with a key derived from the installation's secret and are not bound to a person. */
export function createCursorSigner(secret: string): CursorSigner {
  // A key object is prepared once; bytes would be made into one at every signature, which takes ten times as long as signing.
  const key = createSecretKey(createHmac('sha256', secret).update('cursor').digest());
  const seal = (procedure: string, filter: string, payload: string) =>
    createHmac('sha256', key)
      // With its length, so that no filter and payload read together like others.
      .update(`${procedure}\n${filter.length}\n${filter}${payload}`)
      .digest('base64url')
      .slice(0, 22);
  return {
    write(procedure, filter, state) {
      const payload = Buffer.from(JSON.stringify(pack(state))).toString('base64url');
      return `${payload}.${seal(procedure, filter, payload)}`;
    },
    read(procedure, filter, cursor) {
      const [payload = '', signature = '', ...rest] = cursor.split('.');
      if (rest.length > 0 || !equal(signature, seal(procedure, filter, payload))) throw foreignCursor();
      return unpack(JSON.parse(Buffer.from(payload, 'base64url').toString()) as Packed);
    },
  };
}

function pack(state: CursorState): Packed {
  const { position, firstPageAt, settledBefore } = state;
  // Seconds apart from the position at most: the difference is short where the moment itself is not.
  const seenIds = state.seenIds
    .map(({ at, id }) => `${id}:${(BigInt(at) - BigInt(position.at)).toString(36)}`)
    .join(',');
  return [state.direction === 'older' ? 'o' : 'n', position.at, position.id, firstPageAt, settledBefore, seenIds];
}

function unpack([direction, at, id, firstPageAt, settledBefore, packedSeen]: Packed): CursorState {
  const seenIds = packedSeen === '' ? [] : packedSeen.split(',').map((item) => unpackSeen(at, item));
  return {
    direction: direction === 'o' ? 'older' : 'newer',
    position: { at, id },
    firstPageAt,
    settledBefore,
    seenIds,
  };
}

function unpackSeen(at: string, item: string): Position {
  const [id = '', difference = ''] = item.split(':');
  return { id, at: (BigInt(at) + BigInt(Number.parseInt(difference, 36))).toString() };
}

function equal(left: string, right: string): boolean {
  const a = Buffer.from(left);
  const b = Buffer.from(right);
  return a.length === b.length && timingSafeEqual(a, b);
}

function foreignCursor() {
  return invalidField('cursor', 'not_a_cursor', 'This cursor doesn’t belong to this list. Start again without it.');
}
