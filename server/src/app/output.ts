import type { Procedure } from '@vrss/contract';
import fastJsonStringify, { type AnySchema } from 'fast-json-stringify';
import { z } from 'zod';

/** Writes an answer as JSON by its schema: what the schema does not know is dropped, what is missing is an error. */
export type Serialise = (answer: unknown) => string;

export function serialiserOf(procedure: Procedure): Serialise {
  const schema = z.toJSONSchema(procedure.output, { io: 'output', target: 'draft-7' });
  return fastJsonStringify(plain(schema) as AnySchema);
}

type Node = Record<string, unknown>;

/** What the serialiser acts on; the rest (formats, bounds, examples) would only cost it time. */
const KEPT = new Set([
  'type',
  'properties',
  'required',
  'additionalProperties',
  'items',
  'anyOf',
  'const',
  'enum',
  'nullable',
]);

function plain(schema: unknown): Node {
  const node = schema as Node;
  const nullable = nullableOf(node);
  if (nullable !== null) return { ...plain(nullable), nullable: true };
  const kept = Object.entries(node).filter(([key]) => KEPT.has(key));
  const result: Node = Object.fromEntries(kept);
  // zod tells a tagged union as oneOf; the serialiser knows anyOf.
  const choices = node.anyOf ?? node.oneOf;
  if (Array.isArray(choices)) result.anyOf = choices.map(plain);
  if (isNode(node.properties)) result.properties = mapValues(node.properties, plain);
  if (isNode(node.items)) result.items = plain(node.items);
  return result;
}

/** `anyOf [T, null]` costs a validation of each value; `nullable` costs nothing. */
function nullableOf(node: Node): Node | null {
  const choices = node.anyOf;
  if (!Array.isArray(choices) || choices.length !== 2) return null;
  const [first, second] = choices as [Node, Node];
  if (second.type === 'null') return first;
  return first.type === 'null' ? second : null;
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null;
}

function mapValues(values: Node, map: (value: unknown) => Node): Node {
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, map(value)]));
}
