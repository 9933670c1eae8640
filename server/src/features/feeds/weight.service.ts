import type { SentRule } from '@vrss/contract';
import { leavesOf, type FeedRule, type RuleFault } from '@vrss/contract/feed-language/index';
import type { Database } from '../../platform/database/database.ts';
import { tooHeavy } from './compiler/compile.ts';
import { findKnown } from './compiler/known.queries.ts';
import { readMoment } from './reading.queries.ts';

/**
 * The block that makes a rule cost more than the ceiling, where it does (decision 41): in the form in which the rule was sent,
 * the tree or the flat one.
 */
export async function weightFaults(
  database: Database,
  readerId: string,
  { sent, rule }: Pick<SentRule, 'rule'> & { readonly sent: unknown },
): Promise<RuleFault[]> {
  const path = tooHeavy(rule, await findKnown(database, rule, readerId, await readMoment(database)));
  return path === null ? [] : [{ path: pathIn(sent, rule, path), reason: 'too_heavy' }];
}

function pathIn(sent: unknown, rule: FeedRule, path: readonly number[]): RuleFault['path'] {
  if (typeof sent !== 'object' || sent === null || !('filters' in sent))
    return ['match', ...path.flatMap((position) => ['of', position])];
  const index = leavesOf(rule.match).findIndex((placed) =>
    path.every((position, depth) => placed.path[depth] === position),
  );
  return ['filters', index];
}
