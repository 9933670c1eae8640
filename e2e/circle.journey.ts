import { call, followButton, menuOf, open, personId, signedIn, write } from './fixtures/people.ts';
import { expect, test } from './fixtures/test.ts';

test('a page that closes is asked to be followed, and its owner accepts from the number beside People @phone', async ({
  page,
  anotherBrowser,
  privateVrss,
}) => {
  const { origin } = privateVrss;
  const owner = await signedIn(page, origin, 'closing');
  await write(page, origin, 'Seen by followers alone');
  await open(page, `${origin}/settings/privacy`);
  await page.getByRole('radio', { name: 'Followers only', exact: true }).check();
  await expect(page.getByText('You have no followers yet').first()).toBeVisible();
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('Saved.')).toBeVisible();

  const asker = await anotherBrowser();
  const name = await signedIn(asker, origin, 'asker');
  await open(asker, `${origin}/@${owner}`);
  await expect(asker.getByText('Seen by followers alone')).toHaveCount(0);
  const asked = asker.waitForResponse('**/api/socialGraph.follow');
  await asker.getByRole('button', { name: `Ask to follow ${owner}` }).click();
  await asked;
  await expect(asker.getByRole('button', { name: `Requested to follow ${owner}` })).toHaveText('Requested');

  await open(page, origin);
  await page.getByRole('link', { name: /People.*1 follow request|1 follow request.*People/ }).click();
  await page.getByRole('link', { name: '1 follow request', exact: true }).click();
  const accepted = page.waitForResponse('**/api/socialGraph.acceptRequest');
  await page.getByRole('button', { name: `Accept ${name}` }).click();
  await accepted;
  await expect(page.getByRole('heading', { name: 'No follow requests' })).toBeVisible();
  await open(asker, `${origin}/@${owner}`);
  await expect(followButton(asker, owner)).toHaveText('Following');
  await expect(asker.getByText('Seen by followers alone')).toBeVisible();
});

test('a muted person leaves Home until they are unmuted in the settings', async ({
  page,
  anotherCaller,
  privateVrss,
}) => {
  const { origin } = privateVrss;
  const other = await anotherCaller();
  const loud = await signedIn(other, origin, 'loud');
  await write(other, origin, 'Heard by whoever follows');
  await signedIn(page, origin, 'listener');
  await call(page, origin, 'socialGraph.follow', { userId: await personId(page, origin, loud) });
  await open(page, `${origin}/@${loud}`);
  await menuOf(page, loud).click();
  await page.getByRole('menuitem', { name: `Mute @${loud}` }).click();
  await page.getByRole('dialog').getByRole('radio', { name: 'For 1 week' }).check();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: `Mute @${loud}` })
    .click();
  await page.getByRole('link', { name: 'See muted' }).click();
  await expect(page.getByText(/^Muted until /)).toBeVisible();
  await open(page, origin);
  await expect(page.getByText('Heard by whoever follows')).toHaveCount(0);
  await open(page, `${origin}/settings/muted`);
  await page.getByRole('button', { name: `Unmute ${loud}` }).click();
  await expect(page.getByRole('heading', { name: 'You haven’t muted anyone' })).toBeVisible();
  await open(page, origin);
  await expect(page.getByText('Heard by whoever follows')).toBeVisible();
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('one asks, withdraws, asks again, is accepted, and mutes', async ({ page, anotherBrowser, privateVrss }) => {
    const { origin } = privateVrss;
    const owner = await anotherBrowser();
    const owned = await signedIn(owner, origin, 'plain_owner');
    await call(owner, origin, 'privacy.update', { visibility: 'private' });
    const asker = await signedIn(page, origin, 'plain_asker');
    await page.goto(`${origin}/@${owned}`);
    await page.getByRole('button', { name: `Ask to follow ${owned}` }).click();
    await page.getByRole('button', { name: `Requested to follow ${owned}` }).click();
    await page.getByRole('button', { name: `Ask to follow ${owned}` }).click();
    await owner.goto(`${origin}/people/requests`);
    await owner.getByRole('button', { name: `Accept ${asker}` }).click();
    await expect(owner.getByRole('heading', { name: 'No follow requests' })).toBeVisible();
    await page.goto(`${origin}/@${owned}/actions`);
    await page.getByRole('radio', { name: 'For 1 day' }).check();
    await page.getByRole('button', { name: `Mute @${owned}` }).click();
    await page.goto(`${origin}/settings/muted`);
    await expect(page.getByText(/^Muted until /)).toBeVisible();
  });
});
