import type { Page } from '@playwright/test';
import { call, follow, open, PASSWORD, signedIn, untilItRuns, write } from './fixtures/people.ts';
import { expect, test } from './fixtures/test.ts';

const OWN = 'Mine, and nobody else’s';
const FOR_FOLLOWERS = 'For those who follow me';
const TYPED = 'Half a thought of';

/** Somebody reads: home with a post of their own, then the page of a person who shows more to followers. */
async function readHereAs(page: Page, writer: Page, origin: string): Promise<{ reader: string; read: string }> {
  const read = await signedIn(writer, origin, 'read');
  await call(writer, origin, 'posts.create', { type: 'text_short', content: FOR_FOLLOWERS, visibility: 'followers' });
  const reader = await signedIn(page, origin, 'reader');
  await follow(page, origin, read);
  await call(page, origin, 'posts.create', { type: 'text_short', content: OWN, visibility: 'private' });
  await open(page, origin);
  await expect(page.getByText(OWN)).toBeVisible();
  await open(page, `${origin}/@${read}`);
  await expect(page.getByText(FOR_FOLLOWERS)).toBeVisible();
  return { reader, read };
}

/** Leaves words behind that were not posted, then signs out. */
async function signOut(page: Page, origin: string): Promise<void> {
  await open(page, `${origin}/write`);
  await page.getByLabel('What do you want to say?').fill(TYPED);
  await open(page, `${origin}/settings/profile`);
  await page.getByRole('button', { name: 'Sign out' }).click();
  await expect(page).toHaveURL(`${origin}/`);
  await untilItRuns(page);
}

async function signInAs(page: Page, username: string): Promise<void> {
  await page.getByLabel('Username or e-mail').fill(username);
  await page.getByLabel('Password', { exact: true }).fill(PASSWORD);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expectHere(page, username);
}

async function expectHere(page: Page, username: string): Promise<void> {
  await expect(page.getByRole('link', { name: 'Profile' }).first()).toHaveAttribute('href', `/@${username}`);
  await untilItRuns(page);
}

/** What the page shows and holds, what stands in its fields, and what the tab keeps. */
const ALL_THERE_IS = `[
  document.documentElement.outerHTML,
  JSON.stringify([sessionStorage, localStorage, history.state]),
  ...Array.from(document.querySelectorAll('input, textarea'), ({ value }) => value),
].join()`;

/** Kit has put back what it kept, and hears where one goes from now on. */
const KIT_RUNS = `history.scrollRestoration === 'manual'`;

async function expectNothingOf(page: Page, reader: string): Promise<void> {
  const all = await page.evaluate<string>(ALL_THERE_IS);
  expect([OWN, FOR_FOLLOWERS, TYPED, reader].filter((words) => all.includes(words))).toEqual([]);
}

test('after signing out the way back shows nothing of what was somebody’s', async ({ page, privateVrss }) => {
  const { origin } = privateVrss;
  await signedIn(page, origin, 'leaver');
  const words = 'For my eyes and nobody else’s';
  await page.request.post(`${origin}/api/posts.create`, {
    data: { type: 'text_short', content: words, visibility: 'private' },
    headers: { origin },
  });
  await open(page, origin);
  await expect(page.getByText(words)).toBeVisible();
  await page.goto(`${origin}/settings/profile`);
  await page.getByRole('button', { name: 'Sign out' }).click();
  await expect(page.getByRole('link', { name: 'Sign in' }).first()).toBeVisible();
  for (let steps = 0; steps < 2; steps += 1) {
    await page.goBack();
    await expect(page.getByRole('link', { name: 'Sign in' }).or(page.getByLabel('Password')).first()).toBeVisible();
    await expect(page.getByText(words)).toHaveCount(0);
    await expect(page.getByText('leaver_')).toHaveCount(0);
  }
});

test('a sign-out that gets no answer says so, and forgets nothing that was written', async ({
  page,
  privateVrss,
  complaints,
}) => {
  complaints.expect(/ERR_INTERNET_DISCONNECTED/);
  const { origin } = privateVrss;
  await signedIn(page, origin, 'staying');
  await open(page, `${origin}/write`);
  await page.getByLabel('What do you want to say?').fill(TYPED);
  await open(page, `${origin}/settings/profile`);
  await page.context().setOffline(true);
  await page.getByRole('button', { name: 'Sign out' }).click();
  await expect(page.getByText(/^You may still be signed in/).first()).toBeAttached();
  await page.context().setOffline(false);
  await open(page, `${origin}/write`);
  await expect(page.getByLabel('What do you want to say?')).toHaveValue(TYPED);
});

test('after signing out neither the way back nor the tab has anything of what was read', async ({
  page,
  anotherBrowser,
  privateVrss,
}) => {
  const { origin } = privateVrss;
  const { reader, read } = await readHereAs(page, await anotherBrowser(), origin);
  await signOut(page, origin);
  await expectNothingOf(page, reader);
  for (const address of ['/sign-in?back=%2Fsettings%2Fprofile', '/sign-in?back=%2Fwrite', `/@${read}`, '/']) {
    await page.goBack();
    await expect(page).toHaveURL(origin + address);
    await untilItRuns(page);
    await expect(page.getByRole('link', { name: 'Sign in' }).or(page.getByLabel('Password')).first()).toBeVisible();
    await expectNothingOf(page, reader);
  }
});

test('who signs in next finds nothing of who was here before on the way back', async ({
  page,
  anotherBrowser,
  anotherCaller,
  privateVrss,
}) => {
  const { origin } = privateVrss;
  const next = await signedIn(await anotherCaller(), origin, 'next');
  const { reader, read } = await readHereAs(page, await anotherBrowser(), origin);
  await signOut(page, origin);
  await page.getByRole('link', { name: 'Sign in' }).first().click();
  await signInAs(page, next);
  await expectNothingOf(page, reader);
  // First to where one signed in.
  await page.goBack();
  await expectHere(page, next);
  await expectNothingOf(page, reader);
  for (const address of ['/', '/settings/profile', '/write', `/@${read}`, '/']) {
    await page.goBack();
    await expect(page).toHaveURL(origin + address);
    await expectHere(page, next);
    await expectNothingOf(page, reader);
  }
});

test('a page whose session was over has nothing of its person once somebody else signs in there', async ({
  page,
  anotherBrowser,
  anotherCaller,
  privateVrss,
}) => {
  const { origin } = privateVrss;
  const next = await signedIn(await anotherCaller(), origin, 'next');
  const { reader, read } = await readHereAs(page, await anotherBrowser(), origin);
  await page.context().clearCookies();
  await page.getByRole('link', { name: 'Settings' }).first().click();
  await signInAs(page, next);
  await expectNothingOf(page, reader);
  await page.goBack();
  await page.goBack();
  await expect(page).toHaveURL(`${origin}/@${read}`);
  await expectHere(page, next);
  await expectNothingOf(page, reader);
});

test('what was read is shown on the way back to nobody else, however the session of its reader ended', async ({
  page,
  anotherBrowser,
  anotherCaller,
  privateVrss,
}) => {
  const { origin } = privateVrss;
  const next = await signedIn(await anotherCaller(), origin, 'next');
  const { read } = await readHereAs(page, await anotherBrowser(), origin);
  await page.context().clearCookies();
  await open(page, `${origin}/sign-in`);
  await page.goBack();
  await expect(page).toHaveURL(`${origin}/@${read}`);
  await expect(page.getByRole('heading', { name: 'No posts yet' })).toBeVisible();
  await page.waitForFunction(KIT_RUNS);
  await expect(page.getByText(FOR_FOLLOWERS)).toHaveCount(0);
  await open(page, `${origin}/sign-in`);
  await signInAs(page, next);
  for (const address of [`/@${read}`, '/']) {
    do await page.goBack();
    while (page.url() !== origin + address);
    await expectHere(page, next);
    await page.waitForFunction(KIT_RUNS);
    await expect(page.getByText(FOR_FOLLOWERS).or(page.getByText(OWN))).toHaveCount(0);
  }
});

test('signing out in one tab empties the others', async ({ page, privateVrss, context }) => {
  const { origin } = privateVrss;
  await signedIn(page, origin, 'tabs');
  await write(page, origin, 'Seen in two tabs');
  await open(page, `${origin}/settings/trash`);
  const other = await context.newPage();
  await other.goto(`${origin}/settings/profile`);
  await other.getByRole('button', { name: 'Sign out' }).click();
  await expect(page).toHaveURL(/\/sign-in\?back=/);
});

test('a tab acts as nobody but whom it shows', async ({ page, privateVrss, context, anotherCaller }) => {
  const { origin } = privateVrss;
  const first = await signedIn(page, origin, 'first');
  const elsewhere = await anotherCaller();
  const second = await signedIn(elsewhere, origin, 'second');
  await open(page, `${origin}/settings/profile`);
  const other = await context.newPage();
  // Signing in over somebody ends their session in this browser, and so in all of its tabs.
  await other.request.post(`${origin}/api/auth.signIn`, {
    data: { identifier: second, password: PASSWORD },
    headers: { origin },
  });
  await expect(page.getByRole('link', { name: 'Profile' }).first()).toHaveAttribute('href', `/@${first}`);
  await open(other, origin);
  await expect(page.getByRole('link', { name: 'Profile' }).first()).toHaveAttribute('href', `/@${second}`);
});
