import { expect, test } from 'vitest';
import { CursorList, type ListPage } from './cursor-list.svelte.ts';

interface Row {
  readonly id: string;
  readonly name: string;
}
const row = (id: string): Row => ({ id, name: `Person ${id}` });
const page = (ids: readonly string[], nextCursor: string | null = null): ListPage<Row> => ({
  items: ids.map(row),
  nextCursor,
});
const ids = (list: CursorList<Row>): string[] => list.items.map(({ id }) => id);
const never = () => Promise.reject(new Error('nothing to read'));

test('pages follow each other by cursor to the end, and an id stands once', async () => {
  const asked: string[] = [];
  const list = new CursorList(page(['1', '2'], 'a'), ({ cursor }) => {
    asked.push(cursor);
    return Promise.resolve(cursor === 'a' ? page(['2', '3'], 'b') : page(['4']));
  });
  await list.loadMore();
  await list.loadMore();
  await list.loadMore();
  expect(ids(list)).toEqual(['1', '2', '3', '4']);
  expect(asked).toEqual(['a', 'b']);
});

test('a page that does not come is told, and can be asked for again', async () => {
  let down = true;
  const list = new CursorList(page(['1'], 'a'), () =>
    down ? Promise.reject(new Error('line down')) : Promise.resolve(page(['2'])),
  );
  await list.loadMore();
  expect(list.fault).toEqual(new Error('line down'));
  expect(list.nextCursor).toBe('a');
  down = false;
  await list.loadMore();
  expect(list.fault).toBeNull();
  expect(ids(list)).toEqual(['1', '2']);
});

test('a row that is removed goes at once and stays away', async () => {
  const { promise, resolve } = Promise.withResolvers<undefined>();
  const list = new CursorList(page(['1', '2', '3']), never);
  const removed = list.remove('2', () => promise);
  expect(ids(list)).toEqual(['1', '3']);
  resolve(undefined);
  await removed;
  expect(ids(list)).toEqual(['1', '3']);
});

test('a refusal puts the row back where it was, whatever went meanwhile', async () => {
  const { promise, reject } = Promise.withResolvers<undefined>();
  const list = new CursorList(page(['1', '2', '3']), never);
  const refused = list.remove('2', () => promise);
  await list.remove('1', () => Promise.resolve());
  reject(new Error('too often'));
  await expect(refused).rejects.toThrow('too often');
  expect(ids(list)).toEqual(['2', '3']);
});

test('a row that is being removed is asked for once', async () => {
  let asked = 0;
  const act = () => {
    asked += 1;
    return Promise.resolve();
  };
  const list = new CursorList(page(['1']), never);
  await Promise.all([list.remove('1', act), list.remove('1', act)]);
  expect(asked).toBe(1);
  list.putBack('1');
  expect(ids(list)).toEqual(['1']);
});

test('who comes back finds all pages without what was removed, and with what is newer', async () => {
  const list = new CursorList(page(['1', '2'], 'a'), () => Promise.resolve(page(['3'])));
  await list.loadMore();
  await list.remove('1', () => Promise.resolve());
  list.change('3', { name: 'Renamed' });
  const kept = list.capture();
  const again = new CursorList<Row>({ items: [{ id: '2', name: 'Newer' }], nextCursor: 'a' }, never);
  again.restore(kept);
  expect(again.items).toEqual([
    { id: '2', name: 'Newer' },
    { id: '3', name: 'Renamed' },
  ]);
  expect(again.nextCursor).toBeNull();
});
