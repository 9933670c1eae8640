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
  const tagged = unionOf(node);
  if (tagged !== null) return tagged;
  const kept = Object.entries(node).filter(([key]) => KEPT.has(key));
  const result: Node = Object.fromEntries(kept);
  // zod tells a tagged union as oneOf; the serialiser knows anyOf.
  const choices = node.anyOf ?? node.oneOf;
  if (Array.isArray(choices)) result.anyOf = choices.map(plain);
  if (isNode(node.properties)) result.properties = mapValues(node.properties, plain);
  if (isNode(node.items)) result.items = plain(node.items);
  return result;
}

/**
 * Objects that a field tells apart, as one object with the fields of all: the serialiser would otherwise try each of them on
 * every value, which costs a page of posts more than the rest of it. A field that some of them lack may be missing.
 */
function unionOf({ oneOf }: Node): Node | null {
  if (!Array.isArray(oneOf) || !oneOf.every(isObject)) return null;
  const choices = oneOf.map(plain) as ObjectNode[];
  const names = [...new Set(choices.flatMap(({ properties }) => Object.keys(properties)))];
  const fields = names.map((name) => [
    name,
    oneField(choices.flatMap(({ properties }): Node[] => [properties[name]].filter((node) => node !== undefined))),
  ]);
  const required = names.filter((name) => choices.every((choice) => choice.required?.includes(name)));
  return { type: 'object', properties: Object.fromEntries(fields) as Node, required, additionalProperties: false };
}

/** What a field is in any of the choices: of one JSON type, maybe null. */
function oneField(nodes: readonly Node[]): Node {
  const [first = {}] = nodes;
  if (nodes.some(({ type }) => type !== first.type))
    throw new TypeError('A field has one type in all that it tells apart.');
  const alike = nodes.every(
    (node) => JSON.stringify({ ...node, nullable: null }) === JSON.stringify({ ...first, nullable: null }),
  );
  const nullable = nodes.some((node) => node.nullable === true) ? { nullable: true } : {};
  return { ...(alike ? first : { type: first.type }), ...nullable };
}

interface ObjectNode extends Node {
  readonly properties: Record<string, Node>;
  readonly required?: readonly string[];
}

function isObject(node: unknown): boolean {
  return isNode(node) && node.type === 'object' && isNode(node.properties);
}

/** `anyOf [T, null]` costs a validation of each value, and `type: [T, "null"]` a look at its type; `nullable` costs nothing. */
function nullableOf(node: Node): Node | null {
  if (Array.isArray(node.type) && node.type.length === 2 && node.type[1] === 'null')
    return { ...node, type: node.type[0] };
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
