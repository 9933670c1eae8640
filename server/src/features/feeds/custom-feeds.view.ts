import type { CustomFeed, RuleForms, WholeFeed } from '@vrss/contract';
import { flatOf, printRule, sentenceOf, type FeedRule, type Names } from '@vrss/contract/feed-language/index';
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

/** For the sentence; a name that is not known is left out of it. */
export function namesOf({ people, lists }: RuleNames): Names {
  return { person: (id) => people.get(id), list: (id) => lists.get(id) };
}

/** A rule in every form. People and lists whose names are not known keep their ids, and the sentence tells them without. */
export function formsView(rule: FeedRule, ruleNames: RuleNames): RuleForms {
  const { people, lists } = ruleNames;
  const names = namesOf(ruleNames);
  const named = namedIn(rule.match);
  const known = (ids: readonly string[], nameOf: ReadonlyMap<string, string>) =>
    ids.flatMap((id) => {
      const name = nameOf.get(id);
      return name === undefined ? [] : [{ id, name }];
    });
  return {
    rule,
    flat: flatOf(rule),
    text: printRule(rule, (id) => names.person(id)),
    sentence: isEmptied(rule) ? EMPTIED : sentenceOf(rule, names),
    people: known(idsOf(named, 'person'), people).map(({ id, name }) => ({ id, username: name })),
    lists: known(idsOf(named, 'list'), lists),
  };
}
