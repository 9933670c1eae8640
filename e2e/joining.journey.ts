import { addressOf, freshName, linkIn, open, PASSWORD, signedIn } from './fixtures/people.ts';
import { expect, expectAccessible, test } from './fixtures/test.ts';

test('a person joins a private installation, signs out and signs in by e-mail address @phone', async ({
  page,
  privateVrss,
  complaints,
}) => {
  complaints.expect(/status of 400/);
  const username = freshName('wren');
  await open(page, privateVrss.origin);
  await page.getByRole('link', { name: /^Join/ }).first().click();
  await page.getByLabel('Username').fill(username);
  await expect(page.getByLabel('Username')).toHaveAccessibleDescription(`@${username} is free.`);
  await page.getByLabel('E-mail').fill(addressOf(username));
  await page.getByLabel('Password', { exact: true }).fill('short');
  await page.getByRole('button', { name: 'Join', exact: true }).click();
  const faults = page.getByRole('group', { name: 'Please check the following' });
  await expect(faults).toBeFocused();
  await expect(faults.getByRole('link', { name: /^Password: Use at least 10/ })).toBeVisible();
  await expectAccessible(page);
  await expect(page.getByLabel('Username')).toHaveValue(username);
  await page.getByLabel('Password', { exact: true }).fill(PASSWORD);
  await page.getByLabel('I am 13 or older').check();
  await page.getByRole('button', { name: 'Join', exact: true }).click();
  await expect(page.getByRole('heading', { name: /Posts from people I follow/ })).toBeVisible();

  await open(page, `${privateVrss.origin}/settings`);
  await page.getByRole('button', { name: 'Sign out' }).click();
  await page.getByRole('link', { name: 'Sign in' }).first().click();
  await page.getByLabel('Username or e-mail').fill(addressOf(username).toUpperCase());
  await page.getByLabel('Password', { exact: true }).fill('not the password');
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page.getByRole('alert').or(page.getByRole('group', { name: /Please check/ }))).toBeVisible();
  await page.getByLabel('Password', { exact: true }).fill(PASSWORD);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page.getByRole('heading', { name: /Posts from people I follow/ })).toBeVisible();
});

test('a taken username is told while it is typed @phone', async ({ page, anotherCaller, privateVrss }) => {
  const other = await anotherCaller();
  const username = await signedIn(other, privateVrss.origin, 'taken');
  await open(page, `${privateVrss.origin}/sign-up`);
  await page.getByLabel('Username').fill(username.toUpperCase());
  await expect(page.getByRole('status').filter({ hasText: 'is taken.' })).toBeAttached();
  await expect(page.getByLabel('Username')).toHaveAccessibleDescription(/is taken\./);
  await expect(page.getByLabel('Username')).toHaveAttribute('aria-invalid', 'true');
  await page.getByLabel('Username').fill(`${username}_2`);
  await expect(page.getByRole('status').filter({ hasText: 'is free.' })).toBeAttached();
});

test('a person joins a public installation, reads the e-mail, presses the button and is signed in @phone', async ({
  page,
  publicVrss,
}) => {
  const username = freshName('ines');
  await open(page, `${publicVrss.origin}/sign-up`);
  await page.getByLabel('Username').fill(username);
  await page.getByLabel('E-mail').fill(addressOf(username));
  await page.getByLabel('Password', { exact: true }).fill(PASSWORD);
  await page.getByLabel('I am 13 or older').check();
  await page.getByRole('button', { name: 'Join', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Check your e-mail' })).toBeVisible();
  const mail = await publicVrss.mail.mailTo(addressOf(username));
  await open(page, linkIn(mail.text));
  await expect(page.getByText(`@${username} is yours`)).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Verify and sign in' }).click();
  await expect(page.getByRole('heading', { name: /Posts from people I follow/ })).toBeVisible();
  await open(page, linkIn(mail.text));
  await expect(page.getByRole('heading', { name: 'This link no longer works' })).toBeVisible();
});

test('the link opened in another browser asks for a new password @phone', async ({
  page,
  anotherBrowser,
  publicVrss,
}) => {
  const username = freshName('june');
  await open(page, `${publicVrss.origin}/sign-up`);
  await page.getByLabel('Username').fill(username);
  await page.getByLabel('E-mail').fill(addressOf(username));
  await page.getByLabel('Password', { exact: true }).fill(PASSWORD);
  await page.getByLabel('I am 13 or older').check();
  await page.getByRole('button', { name: 'Join', exact: true }).click();
  const mail = await publicVrss.mail.mailTo(addressOf(username));
  const elsewhere = await anotherBrowser();
  await elsewhere.goto(linkIn(mail.text));
  await elsewhere.getByLabel('New password').fill('letters from the mill strike');
  await elsewhere.getByRole('button', { name: 'Verify and sign in' }).click();
  await expect(elsewhere.getByRole('heading', { name: /Posts from people I follow/ })).toBeVisible();
});

test('a forgotten password is replaced by e-mail, and the old one stops working @phone', async ({
  page,
  anotherBrowser,
  publicVrss,
}) => {
  const other = await anotherBrowser();
  const username = await signedIn(other, publicVrss.origin, 'tomas', publicVrss.mail);
  await open(page, `${publicVrss.origin}/sign-in`);
  await page.getByRole('link', { name: 'Forgot your password?' }).click();
  await page.getByLabel('E-mail', { exact: true }).fill(addressOf(username));
  await page.getByRole('button', { name: 'Send link' }).click();
  await expect(page.getByText('we’ve sent you a link')).toBeVisible();
  const mail = await publicVrss.mail.mailTo(addressOf(username), 'password');
  await open(page, linkIn(mail.text));
  await page.getByLabel('New password').fill('a second wet spring here');
  await page.getByRole('button', { name: 'Save password' }).click();
  await expect(page.getByText('Password changed.')).toBeVisible();
  await page.getByLabel('Username or e-mail').fill(username);
  await page.getByLabel('Password', { exact: true }).fill('a second wet spring here');
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page.getByRole('heading', { name: /Posts from people I follow/ })).toBeVisible();
  await other.goto(`${publicVrss.origin}/settings`);
  await expect(other).toHaveURL(/\/sign-in/);
});

test('a person who has to sign in returns to the page they asked for @phone', async ({
  page,
  anotherCaller,
  privateVrss,
}) => {
  const other = await anotherCaller();
  const username = await signedIn(other, privateVrss.origin, 'late');
  await open(page, `${privateVrss.origin}/settings/profile`);
  await page.getByLabel('Username or e-mail').fill(username);
  await page.getByLabel('Password', { exact: true }).fill(PASSWORD);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page).toHaveURL(`${privateVrss.origin}/settings/profile`);
});

test('the printed link makes the first administrator, who names the installation @phone', async ({
  page,
  freshVrss,
}) => {
  const linkPrinted = () => /http\S+\/setup\?token=\S+/.exec(freshVrss.printed())?.[0] ?? '';
  await expect.poll(linkPrinted).not.toBe('');
  const username = freshName('admin');
  await open(page, linkPrinted());
  await page.getByLabel('Username').fill(username);
  await page.getByLabel('E-mail').fill(addressOf(username));
  await page.getByLabel('Password', { exact: true }).fill(PASSWORD);
  await page.getByLabel('I am 13 or older').check();
  await page.getByRole('button', { name: 'Join', exact: true }).click();
  await expect(page.getByRole('heading', { name: /Posts from people I follow/ })).toBeVisible();
  await open(page, `${freshVrss.origin}/settings/installation`);
  await page.getByLabel('Name', { exact: true }).fill('Millrace');
  await page.getByLabel('Tagline').fill('For the people in and around Harrow Falls');
  await page.getByLabel('Who runs it').fill('its members');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('Saved.')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Sign out' }).click();
  await expect(page.getByRole('link', { name: 'Join Millrace' })).toBeVisible();
  await expect(page.getByText('For the people in and around Harrow Falls').first()).toBeVisible();
  await expect(page.getByText('Runs on')).toBeVisible();
});
