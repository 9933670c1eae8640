import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import { invalidField } from '../platform/errors.ts';

/** A place in a list ordered by time and id, newest first. `at` is microseconds since 1970 as text: dates would cut them. */
export interface Position {
  readonly at: string;
  readonly id: string;
}

/**
 * What a cursor carries (decision 43). `older` stands behind an item; `newer` stands at a moment and names the ids
 * already held from the seconds before it, since commits come late.
 */
export interface CursorState {
  readonly direction: 'older' | 'newer';
  readonly position: Position;
  /** The moment of the first page, in microseconds as text. */
  readonly firstPageAt: string;
  /** Ids that a newer page must not repeat. */
  readonly held: readonly string[];
}

export interface CursorSigner {
  /** Signs a state for one procedure and one filter (for instance the author's id); opaque to clients. */
  write(procedure: string, filter: string, state: CursorState): string;
  /** Reads a cursor back; throws invalid_input on `cursor` when it is forged or belongs to another list. */
  read(procedure: string, filter: string, cursor: string): CursorState;
}

type Packed = [direction: 'o' | 'n', at: string, id: string, firstPageAt: string, held: string[]];

/** Cursors are signed with a key derived from the installation's secret and are not bound to a person. */
export function createCursorSigner(secret: string): CursorSigner {
  const key = createHmac('sha256', secret).update('cursor').digest();
  const seal = (procedure: string, filter: string, payload: string) =>
    createHmac('sha256', key).update(`${procedure}\n${filterHash(filter)}\n${payload}`).digest('base64url').slice(0, 22);
  return {
    write(procedure, filter, state) {
      const packed: Packed = [
        state.direction === 'older' ? 'o' : 'n',
        state.position.at,
        state.position.id,
        state.firstPageAt,
        [...state.held],
      ];
      const payload = Buffer.from(JSON.stringify(packed)).toString('base64url');
      return `${payload}.${seal(procedure, filter, payload)}`;
    },
    read(procedure, filter, cursor) {
      const [payload = '', signature = ''] = cursor.split('.');
      if (!equal(signature, seal(procedure, filter, payload))) throw foreignCursor();
      const [direction, at, id, firstPageAt, held] = JSON.parse(Buffer.from(payload, 'base64url').toString()) as Packed;
      return { direction: direction === 'o' ? 'older' : 'newer', position: { at, id }, firstPageAt, held };
    },
  };
}

function filterHash(filter: string): string {
  return createHash('sha256').update(filter).digest('base64url').slice(0, 16);
}

function equal(left: string, right: string): boolean {
  const a = Buffer.from(left);
  const b = Buffer.from(right);
  return a.length === b.length && timingSafeEqual(a, b);
}

function foreignCursor() {
  return invalidField('cursor', 'not_a_cursor', 'This cursor does not belong to this list. Start again without it.');
}
