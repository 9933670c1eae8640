import fc from 'fast-check';
import { expect, onTestFinished, test } from 'vitest';
import { testDatabase } from '../../../test/database.ts';
import { openDatabase } from './database.ts';
import { all, compile, identifier, joined, listed, literal, Parameter, sql, type Fragment } from './fragment.ts';
import { prepare } from './prepared.ts';

const { webUrl } = await testDatabase();

function pool() {
  const made = openDatabase({
    connectionString: webUrl,
    connections: 1,
    applicationName: 'fragments',
    onIdleError: () => undefined,
  });
  onTestFinished(() => made.close());
  return made;
}

test('fragments nest, and their values are numbered in the order of the text', () => {
  const inner = (value: string) => sql`name = ${value}`;
  const { text, values } = compile(
    sql`SELECT ${1} WHERE ${all([inner('a'), inner('b')])} AND id = ANY (${['1', '2']})`,
  );
  expect(text).toBe('SELECT $1 WHERE name = $2 AND name = $3 AND id = ANY ($4)');
  expect(values).toEqual([1, 'a', 'b', ['1', '2']]);
});

test('no condition at all is true', () => {
  expect(compile(sql`WHERE ${all([])}`).text).toBe('WHERE TRUE');
});

/** What would end a string, a name, a comment or a statement, and what has a meaning to a template or to PostgreSQL. */
const HOSTILE = [
  `'; DROP TABLE users; --`,
  `' OR '1'='1`,
  `"; SELECT 1; "`,
  `\\'; SELECT pg_sleep(9); --`,
  `$1`,
  `$$; SELECT 1; $$`,
  '${1}',
  `/* */ UNION SELECT`,
  `E'\\x00'`,
  `\u2019; --`,
  `a\nb`,
  `?`,
  `:name`,
  `NULL`,
];
const MARK = 'marked';
const hostile = fc.oneof(
  fc.constantFrom(...HOSTILE),
  fc.string({ unit: 'binary' }).filter((text) => !/[\0\ud800-\udfff]/.test(text)),
);
const value = hostile.map((text) => `${MARK}${text}`);

/** A fragment with the values that it was made of, in order. */
type Made = readonly [fragment: Fragment, values: readonly unknown[]];

const { made } = fc.letrec<{ made: Made }>((tie) => ({
  made: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    value.map((text): Made => [sql`(${text}::text IS NOT NULL)`, [text]]),
    fc.array(value, { maxLength: 4 }).map((list): Made => [sql`(cardinality(${list}::text[]) >= 0)`, [list]]),
    fc.array(tie('made'), { minLength: 1, maxLength: 3 }).map((parts): Made => [
      sql`(${joined(
        parts.map(([fragment]) => fragment),
        sql` OR `,
      )})`,
      parts.flatMap(([, values]) => values),
    ]),
    fc
      .array(tie('made'), { maxLength: 3 })
      .map((parts): Made => [
        sql`(${all(parts.map(([fragment]) => fragment))})`,
        parts.flatMap(([, values]) => values),
      ]),
  ),
}));

test('no value is ever in the text of a statement, and every one is bound, whatever it says', () => {
  fc.assert(
    fc.property(made, ([fragment, expected]) => {
      const { text, values } = compile(sql`SELECT ${fragment} AS answer`);
      expect(text).not.toContain(MARK);
      expect(text).toMatch(/^SELECT [()$\d:a-z[\]>= ANDORISTULEC_]* AS answer$/);
      expect(values).toEqual(expected);
    }),
    { seed: 229, numRuns: 300 },
  );
});

test('PostgreSQL gives back every value that it was given, and does nothing else', async () => {
  const database = pool();
  await fc.assert(
    fc.asyncProperty(fc.array(value, { minLength: 1, maxLength: 4 }), async (texts) => {
      const columns = texts.map((text, index) => sql`${text}::text AS ${identifier(`c${index}`)}`);
      const [row] = await database.run(sql`SELECT ${listed(columns)}`);
      expect(Object.values(row ?? {})).toEqual(texts);
    }),
    { seed: 230, numRuns: 50 },
  );
});

test('only whole numbers and names of the schema become text', () => {
  expect(compile(sql`SELECT ${identifier('likes_count')} LIMIT ${literal(21)}`)).toEqual({
    text: 'SELECT likes_count LIMIT 21',
    values: [],
  });
  for (const number of [1.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 60]) expect(() => literal(number)).toThrow();
  for (const name of [...HOSTILE, '', 'a b', 'A', 'a.b', '"a"', '1a']) expect(() => identifier(name)).toThrow();
});

test('a fragment runs unnamed, so that a connection keeps nothing of it', async () => {
  const database = pool();
  for (const n of [1, 2, 3]) await database.run(sql`SELECT ${n}::int AS n`);
  expect(await database.run(sql`SELECT name FROM pg_prepared_statements`)).toEqual([]);
});

test('a fragment that takes longer than it may is cancelled', async () => {
  const run = pool().run(sql`SELECT pg_sleep(4)`, { within: 50 });
  await expect(run).rejects.toMatchObject({ code: '57014' });
});

test('a prepared statement binds a parameter once, however often it occurs', async () => {
  const statement = prepare('posts.find', sql`SELECT ${new Parameter('n')}::int + ${new Parameter('n')}::int AS twice`);
  expect(statement.text).toBe('SELECT $1::int + $1::int AS twice');
  const database = pool();
  expect(await database.prepared(statement, { n: 21 })).toEqual([{ twice: 42 }]);
  expect(await database.run(sql`SELECT name FROM pg_prepared_statements`)).toEqual([{ name: 'posts.find' }]);
});

test('a prepared statement takes no value of one caller, and is not run without its own', () => {
  expect(() => prepare('posts.find', sql`SELECT ${7}`)).toThrow(TypeError);
  expect(() => prepare('posts.find', sql`SELECT ${new Parameter('n')}`).bind({})).toThrow(TypeError);
});
