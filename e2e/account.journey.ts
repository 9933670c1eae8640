import { addressOf, call, freshName, linkIn, open, PASSWORD, signedIn } from './fixtures/people.ts';
import { expect, test } from './fixtures/test.ts';

const NEW_PASSWORD = 'another weir above the mill';

test('a person signs out another browser, changes username and address, and takes the address back @phone', async ({
  page,
  anotherCaller,
  publicVrss,
}) => {
  const { origin, mail } = publicVrss;
  const username = await signedIn(page, origin, 'owner', mail);
  const other = await anotherCaller();
  await call(other, origin, 'auth.signIn', { identifier: username, password: PASSWORD });
  await open(page, `${origin}/settings/account`);
  await expect(page.getByText('This browser')).toBeVisible();
  await page.getByRole('button', { name: 'Sign out everywhere else' }).click();
  await expect(page.getByText('All your other browsers are signed out.')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Where you are signed in' })).toBeFocused();

  const renamed = freshName('renamed');
  await page.getByRole('link', { name: 'Change your username' }).click();
  await page.getByRole('textbox', { name: 'Username' }).fill(renamed);
  await page.getByRole('textbox', { name: 'Username' }).press('Enter');
  await expect(page.getByText('Username changed.')).toBeVisible();
  await page.goto(`${origin}/@${username}`);
  await expect(page).toHaveURL(`${origin}/@${renamed}`);

  await open(page, `${origin}/settings/account`);
  await page.getByRole('link', { name: 'Change your e-mail address' }).click();
  await page.getByLabel('New e-mail').fill(addressOf(renamed));
  await page.getByRole('button', { name: 'Send the link' }).click();
  await expect(page.getByText('Check your e-mail.')).toBeVisible();
  await page.goto(linkIn((await mail.mailTo(addressOf(renamed))).text));
  await page.getByRole('button', { name: 'Confirm address' }).click();
  await expect(page.getByText(`Your account now uses ${addressOf(renamed)}.`)).toBeVisible();
  await page.goto(linkIn((await mail.mailTo(addressOf(username), 'was changed')).text));
  await page.getByLabel('New password').fill(NEW_PASSWORD);
  await page.getByRole('button', { name: 'Take account back' }).click();
  await expect(page.getByText('The account is yours again.')).toBeVisible();
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('a person changes the password, deletes the account and comes back', async ({
    page,
    privateVrss,
    complaints,
  }) => {
    complaints.expect(/status of 409/);
    const { origin } = privateVrss;
    const username = await signedIn(page, origin, 'leaver');
    await page.goto(`${origin}/settings/account/password`);
    await page.getByLabel('New password').fill(NEW_PASSWORD);
    await page.getByRole('button', { name: 'Change password' }).click();
    await expect(page.getByText('Password changed.')).toBeVisible();
    await page.getByRole('link', { name: 'Delete account' }).click();
    await page.getByRole('button', { name: 'Delete account' }).click();
    await expect(page.getByText('Your account is deleted.')).toBeVisible();
    await page.getByLabel('Username or e-mail').fill(username);
    await page.getByLabel('Password', { exact: true }).fill(NEW_PASSWORD);
    await page.getByRole('button', { name: 'Sign in' }).click();
    await expect(page.getByText('You deleted this account.')).toBeVisible();
    await page.getByLabel('Password', { exact: true }).fill(NEW_PASSWORD);
    await page.getByRole('button', { name: 'Restore account' }).click();
    await expect(page).toHaveURL(`${origin}/`);
  });
});
