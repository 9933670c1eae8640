import { expect, test } from 'vitest';
import { Clock } from './clock.ts';
import { People, type KnownPerson } from './people.ts';
import { CursorList, type ListPage, type ReadListPage } from './cursor-list.svelte.ts';

type Page = ListPage<KnownPerson>;

const person = (id: string): KnownPerson => ({ id, username: `person_${id}`, displayName: null, avatarUrl: null });
const page = (ids: readonly string[], nextCursor: string | null = null): Page => ({
  items: ids.map(person),
  nextCursor,
});
const ids = (list: CursorList<KnownPerson>): string[] => list.items.map(({ id }) => id);

function listOf(firstPage: Page, read?: ReadListPage<Page>, people = new People(new Clock())) {
  return {
    people,
    list: new CursorList<KnownPerson>(firstPage, read ? { entities: people, read } : { entities: people }),
  };
}

const block = (people: People, id: string, send: () => Promise<unknown>) =>
  people.act(id, {
    queue: 'block',
    about: 'block',
    apply: () => ({ blocked: true }),
    send,
    confirm: () => ({ blocked: true }),
  });

test('pages follow each other by cursor to the end, and an id stands once', async () => {
  const asked: string[] = [];
  const { list } = listOf(page(['1', '2'], 'a'), ({ cursor }) => {
    asked.push(cursor);
    return Promise.resolve(cursor === 'a' ? page(['2', '3'], 'b') : page(['4']));
  });
  await list.loadMore();
  await list.loadMore();
  await list.loadMore();
  expect(ids(list)).toEqual(['1', '2', '3', '4']);
  expect(list.pages).toEqual([['1', '2'], ['3'], ['4']]);
  expect(asked).toEqual(['a', 'b']);
});

test('a page that does not come is told, and can be asked for again', async () => {
  let down = true;
  const { list } = listOf(page(['1'], 'a'), () =>
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

test('a row that is hidden goes at once and stays away, and the list has still held it', async () => {
  const { promise, resolve } = Promise.withResolvers<undefined>();
  const { list, people } = listOf(page(['1', '2', '3']));
  const blocked = block(people, '2', () => promise);
  expect(ids(list)).toEqual(['1', '3']);
  resolve(undefined);
  await blocked;
  expect(ids(list)).toEqual(['1', '3']);
  expect(list.heldCount).toBe(3);
});

test('a refusal puts the row back where it was, whatever went meanwhile', async () => {
  const { promise, reject } = Promise.withResolvers<undefined>();
  const { list, people } = listOf(page(['1', '2', '3']));
  const refused = block(people, '2', () => promise);
  await block(people, '1', () => Promise.resolve());
  reject(new Error('too often'));
  await expect(refused).rejects.toThrow('too often');
  expect(ids(list)).toEqual(['2', '3']);
});

test('a list can say which of its rows it shows', () => {
  const people = new People(new Clock());
  const items = ['1', '2'].map((id) => ({ ...person(id), blocked: true }));
  const shows = ({ blocked }: KnownPerson) => blocked === true;
  const list = new CursorList<KnownPerson>({ items, nextCursor: null }, { entities: people, shows });
  expect(ids(list)).toEqual(['1', '2']);
  people.confirm('1', { blocked: false });
  expect(ids(list)).toEqual(['2']);
});

test('who comes back in another document finds all pages without what was hidden, and with what is newer', async () => {
  const { list, people } = listOf(page(['1', '2'], 'a'), () => Promise.resolve(page(['3'])));
  await list.loadMore();
  await block(people, '1', () => Promise.resolve());
  people.confirm('3', { displayName: 'Renamed' });
  const kept = structuredClone(list.capture());
  const { list: again } = listOf({ items: [{ ...person('2'), displayName: 'Newer' }], nextCursor: 'a' });
  again.restore(kept);
  expect(again.items).toMatchObject([
    { id: '2', displayName: 'Newer' },
    { id: '3', displayName: 'Renamed' },
  ]);
  expect(again.nextCursor).toBeNull();
});
