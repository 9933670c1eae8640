import { compile, Parameter, type Fragment } from './fragment.ts';

/**
 * The statements that connections keep prepared, which saves the parsing and planning of each execution and costs memory of
 * every connection for good. So the set is closed, and chosen here: what is asked for on most pages, or many times a second.
 * Everything else runs unnamed (Database.run).
 */
export type PreparedName =
  | 'auth.session'
  | 'interactions.like'
  | 'interactions.unlike'
  | 'limits.count'
  | 'posts.find'
  | 'posts.find_whole'
  | 'posts.insert'
  | 'posts.latest'
  | 'social_graph.follow'
  | 'social_graph.remove_follower'
  | `social_graph.suggestions.${20 | 50}`
  | 'social_graph.unfollow'
  | 'users.person_by_id'
  | 'users.person_by_name'
  | `${PreparedTimeline}.${'first' | 'older' | 'newer'}.${21 | 51 | 100}`;

/** Timelines have a statement for each direction and size. */
export type PreparedTimeline =
  'feeds.following' | 'feeds.following_few' | 'posts.by_author' | 'posts.by_tag' | 'posts.own';

/** What an execution of a prepared statement binds, by the names of its parameters. */
export type Values = Readonly<Record<string, unknown>>;

export interface RunOptions {
  /** Milliseconds after which it is cancelled, where the pool's statement timeout is too long. */
  readonly within?: number;
}

/** A statement that is prepared once a connection. Its text is the same for everybody: it has parameters, and no values. */
export interface Prepared {
  readonly name: PreparedName;
  readonly text: string;
  /** Puts values in the order of the text. Throws where one is missing. */
  readonly bind: (values: Values) => unknown[];
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
