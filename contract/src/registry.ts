import type { z } from 'zod';
import { auth } from './auth.ts';
import { feedReading } from './feed-reading.ts';
import { feeds } from './feeds.ts';
import { installation } from './installation.ts';
import { interactions } from './interactions.ts';
import { mutedWords } from './muted-words.ts';
import { posts } from './posts.ts';
import { privacy } from './privacy.ts';
import type { Kind, Procedure } from './procedure.ts';
import { socialGraph } from './social-graph.ts';
import { users } from './users.ts';

/** Every procedure of the API under its name. Routes, OpenAPI, the client and the permission matrix are made from this. */
export const procedures = {
  ...installation,
  ...auth,
  ...users,
  ...socialGraph,
  ...mutedWords,
  ...privacy,
  ...posts,
  ...interactions,
  ...feeds,
  ...feedReading,
} satisfies Record<string, Procedure>;

export type Procedures = typeof procedures;
export type ProcedureName = keyof Procedures;

/** What a caller sends. */
export type Input<Name extends ProcedureName> = z.input<Procedures[Name]['input']>;
/** What a handler receives: defaults filled in, texts trimmed. */
export type Parsed<Name extends ProcedureName> = z.output<Procedures[Name]['input']>;
/** What a caller gets. */
export type Output<Name extends ProcedureName> = z.output<Procedures[Name]['output']>;

/** The names of all procedures that travel in one of the given ways. */
export type NamesOf<K extends Kind> = {
  [Name in ProcedureName]: Procedures[Name]['kind'] extends K ? Name : never;
}[ProcedureName];
