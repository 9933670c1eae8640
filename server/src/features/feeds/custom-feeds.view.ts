import type { CustomFeed, RuleForms, WholeFeed } from '@vrss/contract';
import { flatOf, printRule, sentenceOf, type FeedRule } from '@vrss/contract/feed-language/index';
import { isEmptied } from './dropped-names.ts';
import type { FeedRow } from './custom-feeds.queries.ts';
import { idsOf, namedIn } from './named.ts';
import type { RuleNames } from './names.queries.ts';

const EMPTIED = 'No posts: every person and list that this feed asked for was deleted.';

export function feedView({
  is_default: isDefault,
  id,
  name,
  description,
  place,
  version,
  dropped,
  rule,
}: FeedRow): CustomFeed {
  return { id, name, description, place, isDefault, version, dropped, isEmptied: isEmptied(rule) };
}

export function wholeFeedView(row: FeedRow, names: RuleNames): WholeFeed {
  return { ...feedView(row), ...formsView(row.rule, names) };
}

/** A rule in every form. People and lists whose names are not known keep their ids, and the sentence tells them without. */
export function formsView(rule: FeedRule, { people, lists }: RuleNames): RuleForms {
  const person = (id: string) => people.get(id);
  const list = (id: string) => lists.get(id);
  const named = namedIn(rule.match);
  const known = (ids: readonly string[], names: ReadonlyMap<string, string>) =>
    ids.flatMap((id) => {
      const name = names.get(id);
      return name === undefined ? [] : [{ id, name }];
    });
  return {
    rule,
    flat: flatOf(rule),
    text: printRule(rule, person),
    sentence: isEmptied(rule) ? EMPTIED : sentenceOf(rule, { person, list }),
    people: known(idsOf(named, 'person'), people).map(({ id, name }) => ({ id, username: name })),
    lists: known(idsOf(named, 'list'), lists),
  };
}
