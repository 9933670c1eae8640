import { limits } from '../limits.ts';
import { reading, type Reading, type RuleFaults } from './faults.ts';
import { parseRule } from './parse.ts';
import {
  isGroup,
  type Authors,
  type FeedRule,
  type Leaf,
  type LeafOf,
  type Node,
  type Span,
  type Unit,
} from './tree.ts';

/**
 * The short text form of a rule; its grammar is in docs/feed-language.md. `all(type=image|song by=friends none(tag=ads)
 * likes=5.. last=7days) sort=popular/week per-author=3`.
 */

/** Usernames of ids, where they are known: they make the text readable. */
export type UsernameOf = (id: string) => string | undefined;
/** Ids of usernames. */
export type IdOf = (username: string) => string | undefined;

export function printRule(rule: FeedRule, usernameOf: UsernameOf = () => undefined): string {
  const settings = [
    ...(rule.sort.by === 'popular' ? [`sort=popular/${rule.sort.window}`] : []),
    ...(rule.perAuthor === undefined ? [] : [`per-author=${rule.perAuthor}`]),
    ...(rule.stopAfter === undefined ? [] : [`stop=${rule.stopAfter}`]),
    ...(rule.horizon === undefined ? [] : [`back=${rule.horizon === 'all' ? 'all' : `${rule.horizon}days`}`]),
  ];
  return [printNode(rule.match, usernameOf), ...settings].join(' ');
}

function printNode(node: Node, usernameOf: UsernameOf): string {
  if (!isGroup(node)) return printLeaf(node, usernameOf);
  return `${node.group}(${node.of.map((child) => printNode(child, usernameOf)).join(' ')})`;
}

function printLeaf(leaf: Leaf, usernameOf: UsernameOf): string {
  switch (leaf.type) {
    case 'post_type':
      return `type=${leaf.value.join('|')}`;
    case 'author':
      return `by=${printAuthors(leaf.value, usernameOf)}`;
    case 'tag':
      return `tag${leaf.operator === 'equals' ? '=' : '~'}${leaf.value.join('|')}`;
    case 'keyword':
      return `text~${JSON.stringify(leaf.value)}`;
    case 'date_range':
      return printDates(leaf);
    case 'engagement':
      return printEngagement(leaf);
    case 'media':
      return `media=${printYesOrNo(leaf.value)}`;
    case 'alt_text':
      return `described=${printYesOrNo(leaf.value)}`;
    case 'language':
      return `language=${leaf.value.join('|')}`;
    case 'content_warning':
      return `warning=${printYesOrNo(leaf.value)}`;
  }
}

function printAuthors(value: Authors, usernameOf: UsernameOf): string {
  if (typeof value === 'string') return value;
  if ('list' in value) return `list:${value.list}`;
  return value
    .map((id) => {
      const username = usernameOf(id);
      return username === undefined ? id : `@${username}`;
    })
    .join('|');
}

const span = ({ last, unit }: Span) => `${last}${unit}`;

function printDates(leaf: LeafOf<'date_range'>): string {
  if (leaf.operator === 'greater_than') return `newer=${span(leaf.value)}`;
  if (leaf.operator === 'less_than') return `older=${span(leaf.value)}`;
  if ('last' in leaf.value) return `last=${span(leaf.value)}`;
  return `date=${leaf.value.from}..${leaf.value.to}@${leaf.value.zone}`;
}

const SIGNS = { equals: '=', greater_than: '>', less_than: '<' } as const;

function printEngagement(leaf: LeafOf<'engagement'>): string {
  if (leaf.operator === 'in_range') return `${leaf.value.count}=${leaf.value.min ?? ''}..${leaf.value.max ?? ''}`;
  return `${leaf.value.count}${SIGNS[leaf.operator]}${leaf.value.value}`;
}

function printYesOrNo(value: boolean): string {
  return value ? 'yes' : 'no';
}

interface Token {
  readonly text: string;
  /** Characters before it. */
  readonly at: number;
}

const TOKEN = /[()]|(?:"(?:[^"\\]|\\.)*"|[^\s()"])+/gu;

/** Reads the text form. A fault's path is the number of characters before what is wrong. */
export function parseText(text: string, idOf: IdOf = () => undefined): Reading<FeedRule> {
  return reading((faults) => {
    if (text.length > limits.feed.text) {
      faults.add([0], 'too_long');
      return undefined;
    }
    const reader = new TokenReader(
      [...text.matchAll(TOKEN)].map(({ 0: token, index }) => ({ text: token, at: index })),
      text.length,
    );
    const match = readGroup(reader, faults, idOf);
    const settings = match === undefined ? undefined : readSettings(reader, faults);
    return settings === undefined ? undefined : parseRule({ match, ...settings }, faults);
  });
}

class TokenReader {
  readonly #tokens: readonly Token[];
  readonly #length: number;
  #next = 0;

  constructor(tokens: readonly Token[], length: number) {
    this.#tokens = tokens;
    this.#length = length;
  }

  get at(): number {
    return this.#tokens[this.#next]?.at ?? this.#length;
  }

  peek(): string | undefined {
    return this.#tokens[this.#next]?.text;
  }

  take(): string | undefined {
    const token = this.peek();
    this.#next += 1;
    return token;
  }
}

const GROUPS: readonly string[] = ['all', 'any', 'none'];

function readGroup(reader: TokenReader, faults: RuleFaults, idOf: IdOf): unknown {
  const { at } = reader;
  const group = reader.take();
  if (group === undefined || !GROUPS.includes(group)) {
    faults.add([at], 'not_a_group');
    return undefined;
  }
  if (reader.peek() !== '(') {
    faults.add([reader.at], 'bracket_missing');
    return undefined;
  }
  reader.take();
  const of: unknown[] = [];
  while (reader.peek() !== ')') {
    if (reader.peek() === undefined) {
      faults.add([reader.at], 'bracket_missing');
      return undefined;
    }
    const node = GROUPS.includes(reader.peek() ?? '')
      ? readGroup(reader, faults, idOf)
      : readLeaf(reader, faults, idOf);
    if (node === undefined) return undefined;
    of.push(node);
  }
  reader.take();
  return { group, of };
}

const LEAF = /^([a-z-]+)([=~<>])(.*)$/su;

function readLeaf(reader: TokenReader, faults: RuleFaults, idOf: IdOf): unknown {
  const { at } = reader;
  const [, name = '', sign = '', value = ''] = LEAF.exec(reader.take() ?? '') ?? [];
  const read = LEAVES[name];
  const leaf = read?.(sign, value, idOf);
  if (leaf === undefined) {
    faults.add([at], 'not_a_block');
    return undefined;
  }
  return leaf;
}

type ReadLeaf = (sign: string, value: string, idOf: IdOf) => unknown;

const list = (value: string) => value.split('|');
const YES_OR_NO: Readonly<Record<string, boolean>> = { yes: true, no: false };

function yesOrNo(type: Leaf['type']): ReadLeaf {
  return (sign, value) =>
    sign === '=' && value in YES_OR_NO ? { type, operator: 'equals', value: YES_OR_NO[value] } : undefined;
}

function listed(type: Leaf['type']): ReadLeaf {
  return (sign, value) => (sign === '=' ? { type, operator: 'equals', value: list(value) } : undefined);
}

function counted(count: string): ReadLeaf {
  return (sign, value) => {
    const range = /^(\d*)\.\.(\d*)$/.exec(value);
    if (sign === '=' && range !== null) {
      const [, min = '', max = ''] = range;
      const bounds = { ...(min === '' ? {} : { min: Number(min) }), ...(max === '' ? {} : { max: Number(max) }) };
      return { type: 'engagement', operator: 'in_range', value: { count, ...bounds } };
    }
    const operator = { '=': 'equals', '>': 'greater_than', '<': 'less_than' }[sign];
    return operator !== undefined && /^\d+$/.test(value)
      ? { type: 'engagement', operator, value: { count, value: Number(value) } }
      : undefined;
  };
}

function spanned(operator: string): ReadLeaf {
  return (sign, value) => {
    const [, last, unit] = /^(\d{1,9})(hours|days|weeks|months)$/.exec(value) ?? [];
    if (sign !== '=' || last === undefined) return undefined;
    return { type: 'date_range', operator, value: { last: Number(last), unit: unit as Unit } };
  };
}

const LEAVES: Readonly<Record<string, ReadLeaf | undefined>> = {
  type: listed('post_type'),
  by: (sign, value, idOf) =>
    sign === '=' ? { type: 'author', operator: 'equals', value: readAuthors(value, idOf) } : undefined,
  tag: (sign, value) => ({ type: 'tag', operator: sign === '~' ? 'contains' : 'equals', value: list(value) }),
  text: (sign, value) => (sign === '~' ? { type: 'keyword', operator: 'contains', value: unquoted(value) } : undefined),
  last: spanned('in_range'),
  newer: spanned('greater_than'),
  older: spanned('less_than'),
  date: (_, value) => {
    const [, from, to, zone] = /^(.+?)\.\.(.+?)(?:@(.+))?$/.exec(value) ?? [];
    return from === undefined ? undefined : { type: 'date_range', operator: 'in_range', value: { from, to, zone } };
  },
  likes: counted('likes'),
  comments: counted('comments'),
  reposts: counted('reposts'),
  media: yesOrNo('media'),
  described: yesOrNo('alt_text'),
  language: listed('language'),
  warning: yesOrNo('content_warning'),
};

function readAuthors(value: string, idOf: IdOf): unknown {
  if (/^[a-z_]+$/.test(value)) return value;
  if (value.startsWith('list:')) return { list: value.slice('list:'.length) };
  return list(value).map((name) => (name.startsWith('@') ? (idOf(name.slice(1)) ?? name) : name));
}

function unquoted(value: string): unknown {
  if (!value.startsWith('"')) return value;
  try {
    return JSON.parse(value) as unknown;
  } catch {
    return undefined;
  }
}

const SETTING = /^(sort|per-author|stop|back)=(.+)$/u;

function readSettings(reader: TokenReader, faults: RuleFaults): Record<string, unknown> | undefined {
  const settings: Record<string, unknown> = {};
  while (reader.peek() !== undefined) {
    const { at } = reader;
    const [, name, value = ''] = SETTING.exec(reader.take() ?? '') ?? [];
    const read = name === undefined ? undefined : SETTINGS[name]?.(value);
    if (read === undefined || Object.keys(read).some((field) => field in settings)) {
      faults.add([at], 'not_a_setting');
      return undefined;
    }
    Object.assign(settings, read);
  }
  return settings;
}

function numbered(field: string): (value: string) => Record<string, unknown> | undefined {
  return (value) => (/^\d{1,9}$/.test(value) ? { [field]: Number(value) } : undefined);
}

const SETTINGS: Readonly<Record<string, (value: string) => Record<string, unknown> | undefined>> = {
  sort: (value) => {
    if (value === 'recent') return { sort: { by: 'recent' } };
    const [by, window] = value.split('/');
    return { sort: { by, window } };
  },
  'per-author': numbered('perAuthor'),
  stop: numbered('stopAfter'),
  back: (value) => (value === 'all' ? { horizon: 'all' } : numbered('horizon')(value.replace(/days$/, ''))),
};

/** A rule as part of a link, and back. */
export function linkPartOf(rule: FeedRule): string {
  return encodeURIComponent(printRule(rule));
}

export function parseLinkPart(part: string): Reading<FeedRule> {
  return reading((faults) => {
    const text = decoded(part);
    const read = text === undefined ? { faults: [{ path: [0], reason: 'not_a_link' }] } : parseText(text);
    if ('value' in read) return read.value;
    for (const { path, reason } of read.faults) faults.add(path, reason);
    return undefined;
  });
}

function decoded(part: string): string | undefined {
  try {
    return decodeURIComponent(part);
  } catch {
    return undefined;
  }
}
