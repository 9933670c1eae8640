import fc from 'fast-check';
import { ApiError } from '@vrss/contract/client';
import { expect, test } from 'vitest';
import { atDefault, joining, PASSWORD, startMailing } from '../../../test/accounts.ts';
import type { TestClient } from '../../../test/client.ts';
import { withClient } from '../../../test/cluster.ts';
import { testDatabase } from '../../../test/database.ts';
import { makePerson, type PersonOptions } from '../../../test/people.ts';
import { passwordWork } from './passwords.ts';

/** Nobody finds out whether a mail address has an account (decisions 33 and 62): neither by answers nor by work. */
const testing = await testDatabase();
const { database, ownerUrl } = testing;
const server = await startMailing(testing, atDefault('mailPerMailAddress', 'signInPerAccount', 'signInPerBrowser'));

const SEED = 20_261_127;
const PASSWORDS = [PASSWORD, 'another lamp soup'] as const;
const DAY = 24 * 60 * 60 * 1000;

type Act =
  | 'sign up'
  | 'sign up under another name'
  | 'sign in by address'
  | 'sign in by name'
  | 'resend'
  | 'reset'
  | 'ask for the name';

interface Step {
  readonly act: Act | 'a day passes';
  readonly browser: number;
  readonly password: number;
}

/** Somebody who would like to know, with names and browsers of their own. */
interface Prober {
  readonly email: string;
  readonly name: string;
  readonly browsers: readonly TestClient[];
}

function probe({ email, name, browsers }: Prober, { act, browser, password: index }: Step): Promise<unknown> {
  const client = browsers[browser] ?? server.client();
  const password = PASSWORDS[index] ?? PASSWORD;
  const acts: Record<Act, () => Promise<unknown>> = {
    'sign up': () => client.post('auth.signUp', { ...joining(name), email, password }),
    'sign up under another name': () => client.post('auth.signUp', { ...joining(`${name}_2`), email, password }),
    'sign in by address': () => client.post('auth.signIn', { identifier: email, password }),
    'sign in by name': () => client.post('auth.signIn', { identifier: name, password }),
    resend: () => client.post('auth.resendVerification', { email }),
    reset: () => client.post('auth.requestPasswordReset', { email }),
    'ask for the name': () => client.get('auth.checkUsername', { username: name }),
  };
  return act === 'a day passes' ? Promise.resolve({}) : acts[act]();
}

/** What the prober is told, and what it cost: hashes, queued mails and counted acts. */
async function told(prober: Prober, step: Step): Promise<unknown> {
  let hashes = 0;
  const count = () => void (hashes += 1);
  const before = await written();
  passwordWork.subscribe(count);
  const answer = await probe(prober, step).catch((error: unknown) => {
    if (!(error instanceof ApiError)) throw error;
    const { status, code, message, fields } = error;
    return { status, code, message, fields };
  });
  passwordWork.unsubscribe(count);
  const after = await written();
  return { answer, hashes, mails: after.mails - before.mails, counted: after.counted - before.counted };
}

async function written(): Promise<{ mails: number; counted: number }> {
  return await withClient(ownerUrl, async (client) => {
    const { rows } = await client.query<{ mails: number; counted: number }>(
      `SELECT (SELECT count(*)::int FROM graphile_worker._private_jobs) AS mails,
         (SELECT coalesce(sum(points), 0)::int FROM rate_limits) AS counted`,
    );
    return rows[0] ?? { mails: 0, counted: 0 };
  });
}

let probers = 0;

function prober(email: string): Prober {
  probers += 1;
  return { email, name: `prober_${probers}`, browsers: [server.client(), server.client()] };
}

/** Does the same with a free and a taken address, step by step. */
async function compare(steps: readonly Step[], owner: PersonOptions = {}): Promise<void> {
  const { username } = await makePerson(database, owner);
  const taken = prober(`${username}@harrow.example`);
  const free = prober(`nobody_of_${username}@harrow.example`);
  for (const [index, step] of steps.entries()) {
    if (step.act === 'a day passes') {
      server.clock.forward(DAY);
      await server.runJob('auth.remove_abandoned_accounts');
    }
    const answers = [await told(taken, step), await told(free, step)];
    expect(answers[0], `step ${index}, ${step.act}`).toEqual(answers[1]);
  }
}

const step = (act: Step['act']): Step => ({ act, browser: 0, password: 0 });

test('signing in to an address leaves as many mails to ask for as it had', async () => {
  const signIns = Array.from({ length: 4 }, () => step('sign in by address'));
  await compare([step('sign up'), ...signIns, step('resend'), step('reset')]);
  await compare([step('resend'), step('sign up'), ...signIns, step('sign in by name'), step('resend'), step('resend')]);
});

test('no sequence of acts tells a taken address from a free one', async () => {
  const steps = fc.array(
    fc.record({
      act: fc.oneof(
        {
          weight: 9,
          arbitrary: fc.constantFrom<Act>(
            'sign up',
            'sign up under another name',
            'sign in by address',
            'sign in by name',
            'resend',
            'reset',
            'ask for the name',
          ),
        },
        { weight: 1, arbitrary: fc.constant('a day passes' as const) },
      ),
      browser: fc.nat({ max: 1 }),
      password: fc.nat({ max: 1 }),
    }),
    { minLength: 4, maxLength: 12 },
  );
  const owners = fc.constantFrom<PersonOptions>({}, { status: 'suspended' }, { pending: true });
  await fc.assert(fc.asyncProperty(steps, owners, compare), { seed: SEED, numRuns: 10, endOnFailure: true });
});
