import type { Page } from '@playwright/test';
import { isLeftOut } from '../tools/left-out.ts';
import { addressOf, followButton, freshName, linkIn, open, PASSWORD } from './fixtures/people.ts';
import type { SharedPublicVrss } from './fixtures/servers.ts';
import { expect, test } from './fixtures/test.ts';

/** Signs up on the screens, reads the mail and verifies. Answers the username. */
async function join(page: Page, { origin, mail }: SharedPublicVrss, word: string): Promise<string> {
  const username = freshName(word);
  await open(page, `${origin}/sign-up`);
  await page.getByLabel('Username').fill(username);
  await page.getByLabel('E-mail').fill(addressOf(username));
  await page.getByLabel('Password', { exact: true }).fill(PASSWORD);
  await page.getByLabel('I am 13 or older').check();
  await page.getByRole('button', { name: 'Join', exact: true }).click();
  await open(page, linkIn((await mail.mailTo(addressOf(username))).text));
  await page.getByRole('button', { name: 'Verify and sign in' }).click();
  await expect(page.getByRole('heading', { name: /Posts from people I follow/ })).toBeVisible();
  return username;
}

/** From nothing to a post that somebody else reads at home. */
async function begin(page: Page, other: Page, installation: SharedPublicVrss): Promise<void> {
  const { origin } = installation;
  const writer = await join(page, installation, 'wren');
  await open(page, `${origin}/write`);
  await page.getByLabel('What do you want to say?').fill('The first words here');
  await page.getByRole('button', { name: 'Post', exact: true }).click();
  await expect(page.getByRole('article')).toContainText('The first words here');
  await join(other, installation, 'tomas');
  await open(other, `${origin}/@${writer}`);
  await followButton(other, writer).click();
  await expect(followButton(other, writer)).toHaveText('Following');
  await open(other, origin);
  await expect(other.getByRole('article')).toContainText('The first words here');
}

test('one joins by mail and writes, another joins, follows and reads it at home @layout', async ({
  page,
  anotherBrowser,
  publicVrss,
}) => {
  await begin(page, await anotherBrowser(), publicVrss);
});

test.describe('on Debian’s PostgreSQL 15', () => {
  test.skip(isLeftOut('postgresql-15'), 'It was left out by name.');

  test('one joins by mail and writes, another joins, follows and reads it at home', async ({
    page,
    anotherBrowser,
    debianVrss,
  }) => {
    await begin(page, await anotherBrowser(), debianVrss);
  });
});
