import { z } from 'zod';
import { limits } from './limits.ts';
import { procedure } from './procedure.ts';
import { text } from './text.ts';

/** What an installation says of itself, and what a visitor can do there. */
export const installationFacts = z.strictObject({
  name: z.string(),
  line: z.string().meta({ description: 'One line about the community; may be empty.' }),
  runBy: z.string().meta({ description: 'Who runs it; may be empty.' }),
  signUp: z.enum(['open', 'closed']),
  mail: z.boolean().meta({ description: 'Whether the installation sends e-mail. One that doesn’t is private.' }),
});

export const installation = {
  'installation.get': procedure({
    kind: 'query',
    summary: 'What this installation says about itself',
    publicSeconds: 30,
    input: z.strictObject({}),
    output: installationFacts,
    errors: [],
  }),
  'installation.update': procedure({
    kind: 'mutation',
    summary: 'Change the installation’s name, its line and who runs it',
    input: z.strictObject({
      name: text({ min: 1, max: limits.installationName, kind: 'name' }),
      line: text({ max: limits.installationLine, kind: 'name' }),
      runBy: text({ max: limits.installationRunBy, kind: 'name' }),
    }),
    output: installationFacts,
    errors: [],
  }),
};
