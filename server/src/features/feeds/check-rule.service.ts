import type { CheckedRule, Parsed } from '@vrss/contract';
import { parseText, readRule, type Reading, type FeedRule } from '@vrss/contract/feed-language/index';
import type { SignedInCall } from '../../core/context.ts';
import { formsView } from './custom-feeds.view.ts';
import { namedIn } from './named.ts';
import { findIds, findNames } from './names.queries.ts';
import { faultsView, namingFaults } from './config-faults.ts';
import { weightFaults } from './weight.service.ts';

/** What is wrong with a rule, or the rule in every form. */
export async function validateRule(call: SignedInCall, { config }: Parsed<'feeds.validate'>): Promise<CheckedRule> {
  return checkedRule(call, readRule(config), config);
}

/** The same of the text form. */
export async function parseRuleText(call: SignedInCall, { text }: Parsed<'feeds.parseText'>): Promise<CheckedRule> {
  const ids = await findIds(call.database, call.viewer.id, usernamesIn(text));
  const read = parseText(text, (username) => ids.get(username.toLowerCase()));
  return checkedRule(call, read, 'value' in read ? read.value : null);
}

/** `sent` is the form in which the faults' paths are told. */
async function checkedRule(
  { database, viewer }: SignedInCall,
  read: Reading<FeedRule>,
  sent: unknown,
): Promise<CheckedRule> {
  if ('faults' in read) return { faults: faultsView(read.faults), forms: null };
  const named = namedIn(sent);
  const names = await findNames(database, viewer.id, named);
  const heavy = await weightFaults(database, viewer.id, { sent, rule: read.value });
  const faults = faultsView([...namingFaults(named, names), ...heavy]);
  return { faults, forms: faults.length > 0 ? null : formsView(read.value, names) };
}

/** Whatever looks like a username; in a keyword it is looked up in vain. */
function usernamesIn(text: string): string[] {
  return [...new Set([...text.matchAll(/@([A-Za-z0-9_]{3,30})/g)].map(([, username = '']) => username.toLowerCase()))];
}
