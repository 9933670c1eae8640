import { limits, type Parsed, type PrivacySettings } from '@vrss/contract';
import type { SignedInCall } from '../../core/context.ts';
import { notFound } from '../../platform/errors.ts';
import { countRequests, goPublic } from '../social-graph/index.ts';
import { findPrivacy, updateSwitches, type Switches } from './privacy.queries.ts';

/** Who sees and reaches the viewer, and how many people a change of visibility concerns. */
export async function readPrivacy({ database, viewer }: SignedInCall): Promise<PrivacySettings> {
  const row = await findPrivacy(database, viewer.id);
  if (row === undefined) throw notFound();
  return {
    visibility: row.visibility,
    mentionsFrom: row.mentions_from,
    ageShown: row.age_shown,
    searchEngines: row.in_search_engines,
    suggestions: row.in_suggestions,
    followersCount: row.followers_count,
    requestsCount: await countRequests(database, viewer.id, limits.countedRequests),
  };
}

/** Changes what is given. A profile that becomes public accepts everyone who asks to follow it (decision 201). */
export async function changePrivacy(call: SignedInCall, input: Parsed<'privacy.update'>): Promise<PrivacySettings> {
  const { database, viewer } = call;
  const changes: Partial<Switches> = {
    visibility: input.visibility,
    mentions_from: input.mentionsFrom,
    age_shown: input.ageShown,
    in_search_engines: input.searchEngines,
    in_suggestions: input.suggestions,
  };
  if (input.visibility === 'public')
    await goPublic(database, viewer.id, (tx) => updateSwitches(tx, viewer.id, changes));
  else await database.repeated(() => updateSwitches(database, viewer.id, changes));
  return readPrivacy(call);
}
