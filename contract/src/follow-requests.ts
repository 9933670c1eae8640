import { z } from 'zod';
import { cursor, id, moment, page, pageLimit } from './common.ts';
import { limits } from './limits.ts';
import { listedPerson, relationshipAnswer } from './people.ts';
import { procedure } from './procedure.ts';

const requester = z.strictObject({ userId: id });

/** Procedures about requests to follow a profile that is not public (decision 201). */
export const followRequests = {
  'socialGraph.requests': procedure({
    kind: 'query',
    summary: 'Who asks to follow you, the last first',
    description: 'Their cards, even where their own profile is private: they chose to ask.',
    input: z.strictObject({ cursor: cursor.optional(), limit: pageLimit }),
    output: page(listedPerson.extend({ requestedAt: moment })),
    errors: [],
  }),
  'socialGraph.requestsCount': procedure({
    kind: 'query',
    summary: 'How many people ask to follow you',
    input: z.strictObject({}),
    output: z.strictObject({
      count: z.number().int().min(0).max(limits.countedRequests).meta({ description: 'Counted up to a hundred.' }),
    }),
    errors: [],
  }),
  'socialGraph.acceptRequest': procedure({
    kind: 'mutation',
    summary: 'Let a person follow you who asked to',
    description: 'Where the request was withdrawn or answered before nothing changes; the answer says how things are.',
    input: requester,
    output: relationshipAnswer,
    errors: ['not_found'],
  }),
  'socialGraph.acceptAllRequests': procedure({
    kind: 'mutation',
    summary: 'Let everyone follow you who asked to',
    input: z.strictObject({}),
    output: z.strictObject({ accepted: z.number().int().min(0) }),
    errors: [],
  }),
  'socialGraph.refuseRequest': procedure({
    kind: 'mutation',
    summary: 'Refuse a request to follow you',
    description: 'They are not told. A request of theirs reaches you again after 14 days at the earliest.',
    input: requester,
    output: relationshipAnswer,
    errors: ['not_found'],
  }),
  'socialGraph.withdrawRequest': procedure({
    kind: 'mutation',
    summary: 'Withdraw your request to follow a person',
    description: 'Where there is none nothing changes.',
    input: requester,
    output: relationshipAnswer,
    errors: ['not_found'],
  }),
};
