import { choose, open, postWith, reload, signedIn, write, writeLong } from './fixtures/people.ts';
import { expect, expectAccessible, test } from './fixtures/test.ts';

const FIELD = 'What do you want to say?';

test('a post is changed and carries its mark @phone', async ({ page, privateVrss }) => {
  const { origin } = privateVrss;
  const username = await signedIn(page, origin, 'mending');
  await write(page, origin, 'Frist frost');
  await open(page, `${origin}/@${username}`);
  await choose(postWith(page, 'Frist frost'), 'Edit');
  await page.getByLabel(FIELD).fill('First frost');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page).toHaveURL(`${origin}/@${username}`);
  const post = postWith(page, 'First frost');
  await expect(post.getByText('edited')).toHaveAttribute('datetime', /^\d{4}-/);
  await post.getByRole('link', { name: /ago|now/ }).click();
  await expect(page.getByRole('article')).toContainText('First frost');
});

test('of two changes at once both are shown and neither is lost @phone', async ({ page, privateVrss, complaints }) => {
  complaints.expect(/status of 409/);
  const { origin } = privateVrss;
  const username = await signedIn(page, origin, 'divided');
  const { id } = await writeLong(page, origin, { title: 'On weirs', content: 'Begun.' });
  const address = `${origin}/@${username}/${id}`;
  const other = await page.context().newPage();
  for (const tab of [page, other]) await open(tab, `${address}/edit`);
  const text = (tab: typeof page) => tab.getByLabel('Text', { exact: true });
  await text(other).fill('Theirs.');
  await other.getByRole('button', { name: 'Save' }).click();
  await expect(other.getByRole('article')).toContainText('Theirs.');

  await text(page).fill('Mine.');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('This post was changed somewhere else')).toBeVisible();
  await expect(page.getByRole('group', { name: 'Saved version' })).toContainText('Theirs.');
  await expect(text(page)).toHaveValue('Mine.');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Use this version' }).click();
  await expect(text(page)).toHaveValue('Theirs.');
  await expect(page.getByRole('group', { name: 'Your version' })).toContainText('Mine.');
  await page.getByRole('button', { name: 'Use this version' }).click();
  await reload(page);
  await expect(text(page)).toHaveValue('Mine.');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('article')).toContainText('Mine.');
});

test('nobody changes somebody else’s post @phone', async ({ page, anotherCaller, privateVrss, complaints }) => {
  complaints.expect(/status of 404/);
  const { origin } = privateVrss;
  const writer = await anotherCaller();
  const username = await signedIn(writer, origin, 'owner');
  const { id } = await write(writer, origin, 'Mine alone');
  expect((await page.goto(`${origin}/@${username}/${id}/edit`))?.url()).toContain('/sign-in');
  await signedIn(page, origin, 'meddler');
  expect((await page.goto(`${origin}/@${username}/${id}/edit`))?.status()).toBe(404);
  await open(page, `${origin}/@${username}`);
  await page.getByRole('button', { name: /^More options for .*post$/ }).click();
  await expect(page.getByRole('menuitem', { name: 'Copy link' })).toBeVisible();
  await expect(page.getByRole('menuitem', { name: 'Delete' })).toHaveCount(0);
});

test('a deleted post goes at once and comes back by undo, with the keyboard too', async ({ page, privateVrss }) => {
  const { origin } = privateVrss;
  const username = await signedIn(page, origin, 'hasty');
  for (const words of ['The first', 'The second', 'The third']) await write(page, origin, words);
  await open(page, `${origin}/@${username}`);
  await choose(postWith(page, 'The second'), 'Delete');
  await expect(postWith(page, 'The second')).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('article').nth(1)).toContainText('The second');

  const menu = postWith(page, 'The first').getByRole('button', { name: /^More options for .*post$/ });
  await menu.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('menuitem', { name: 'Edit' })).toBeFocused();
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await expect(postWith(page, 'The first')).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Undo' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(postWith(page, 'The first')).toBeFocused();
  await page.reload();
  await expect(page.getByRole('article')).toHaveCount(3);
});

test('undo stands there for ten seconds, and longer while one points at it', async ({ page, privateVrss }) => {
  const { origin } = privateVrss;
  const username = await signedIn(page, origin, 'slow');
  await write(page, origin, 'Soon gone');
  await page.clock.install();
  await open(page, `${origin}/@${username}`);
  await choose(postWith(page, 'Soon gone'), 'Delete');
  const undo = page.getByRole('button', { name: 'Undo' });
  await expect(undo).toBeVisible();
  await page.clock.fastForward(9_000);
  await expect(undo).toBeVisible();
  await undo.focus();
  await page.clock.fastForward(60_000);
  await expect(undo).toBeVisible();
  await undo.blur();
  await page.clock.fastForward(10_100);
  await expect(undo).toHaveCount(0);
  await expect(page.getByRole('heading', { name: 'No posts yet' })).toBeVisible();
});

test('from its own page a deleted post leads back to where one came from @phone', async ({ page, privateVrss }) => {
  const { origin } = privateVrss;
  const username = await signedIn(page, origin, 'returning');
  await write(page, origin, 'Stays');
  const { id } = await write(page, origin, 'Goes');
  await open(page, origin);
  await postWith(page, 'Goes')
    .getByRole('link', { name: /ago|now/ })
    .click();
  await expect(page).toHaveURL(`${origin}/@${username}/${id}`);
  await choose(page.getByRole('article'), 'Delete');
  await expect(page).toHaveURL(`${origin}/`);
  await expect(postWith(page, 'Stays')).toBeVisible();
  await expect(postWith(page, 'Goes')).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(postWith(page, 'Goes')).toBeVisible();
});

test('a delete that does not arrive puts the post back and says why @phone', async ({
  page,
  privateVrss,
  complaints,
}) => {
  complaints.expect(/ERR_FAILED/);
  const { origin } = privateVrss;
  const username = await signedIn(page, origin, 'held');
  await write(page, origin, 'Here to stay');
  await open(page, `${origin}/@${username}`);
  await page.route('**/api/posts.delete', (route) => route.abort());
  await choose(postWith(page, 'Here to stay'), 'Delete');
  await expect(page.getByText('Not deleted.').last()).toBeVisible();
  await expect(postWith(page, 'Here to stay')).toBeVisible();
});

test('from the trash a post is taken back, or removed for good after a question @phone', async ({
  page,
  privateVrss,
}) => {
  const { origin } = privateVrss;
  const username = await signedIn(page, origin, 'tidy');
  await writeLong(page, origin, { title: 'Taken back', content: 'Words.' });
  await write(page, origin, 'Removed for good');
  await open(page, `${origin}/@${username}`);
  for (const words of ['Taken back', 'Removed for good']) {
    await choose(postWith(page, words), 'Delete');
    await expect(postWith(page, words)).toHaveCount(0);
  }
  const news = page.getByRole('region', { name: 'Updates' });
  await expect(news.getByRole('link', { name: 'Trash' }).last()).toHaveAttribute('href', '/settings/trash');
  await open(page, `${origin}/settings`);
  await page.getByRole('link', { name: 'Trash' }).click();
  await expect(page.getByText(/removed for good on \d+ \w+/)).toHaveCount(2);
  await page.getByRole('button', { name: 'Restore “Taken back”' }).click();
  await expect(page.getByRole('article')).toHaveCount(1);
  await page.getByRole('button', { name: 'Delete for good: “Removed for good”' }).click();
  const question = page.getByRole('dialog', { name: 'Delete this post for good?' });
  await expect(question.getByRole('button', { name: 'Keep it' })).toBeFocused();
  await expectAccessible(page);
  await question.getByRole('button', { name: 'Keep it' }).click();
  await expect(page.getByRole('article')).toHaveCount(1);
  await page.getByRole('button', { name: 'Delete for good: “Removed for good”' }).click();
  await question.getByRole('button', { name: 'Delete for good' }).click();
  await expect(page.getByRole('heading', { name: 'Your trash is empty' })).toBeVisible();
  await open(page, `${origin}/@${username}`);
  await expect(page.getByRole('article')).toHaveCount(1);
  await expect(postWith(page, 'Taken back')).toBeVisible();
});
