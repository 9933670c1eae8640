import { compile, Parameter, type Fragment } from './fragment.ts';

/**
 * The statements that connections keep prepared, which saves the parsing and planning of each execution and costs memory of
 * every connection for good. So the set is closed, and chosen here: what is asked for on most pages, or many times a second.
 * Everything else runs unnamed (Database.run). Timelines and lists have one for each direction and size.
 */
const PREPARED = [
  'auth.session',
  'feeds.following',
  'feeds.following_few',
  'interactions.like',
  'interactions.unlike',
  'limits.count',
  'posts.by_author',
  'posts.by_tag',
  'posts.find',
  'posts.find_whole',
  'posts.insert',
  'posts.latest',
  'posts.own',
  'social_graph.follow',
  'social_graph.unfollow',
  'users.person_by_id',
  'users.person_by_name',
] as const;

type Name = (typeof PREPARED)[number];
type Size = 21 | 51 | 100;
export type PreparedName = Name | `${Name}.${Size}` | `${Name}.${'first' | 'older' | 'newer'}.${Size}`;

/** What an execution of a prepared statement binds, by the names of its parameters. */
export type Values = Readonly<Record<string, unknown>>;

/** A statement that is prepared once a connection. Its text is the same for everybody: it has parameters, and no values. */
export interface Prepared {
  readonly name: PreparedName;
  readonly text: string;
  /** Puts values in the order of the text. Throws where one is missing. */
  bind(values: Values): unknown[];
}

/** Prepares a fragment. Throws where it carries values, which would be those of one caller for all. */
export function prepare(name: PreparedName, fragment: Fragment): Prepared {
  const { text, values: parameters } = compile(fragment);
  const names = parameters.map((parameter) => {
    if (!(parameter instanceof Parameter)) throw new TypeError(`${name} is prepared, so it binds parameters alone.`);
    return parameter.name;
  });
  return {
    name,
    text,
    bind: (values) =>
      names.map((each) => {
        if (!(each in values)) throw new TypeError(`${name} binds ${each}.`);
        return values[each];
      }),
  };
}

/** The same of a text whose parameters are numbered by hand, with the values in their order: being replaced by `prepare`. */
export function numbered(name: string, text: string): Prepared {
  return { name: name as PreparedName, text, bind: (values) => Object.values(values) };
}
