import { choose, open, signedIn, write } from './fixtures/people.ts';
import { expect, test } from './fixtures/test.ts';

test('a post is liked and no longer liked, in lists and on its page @phone', async ({
  page,
  anotherCaller,
  privateVrss,
}) => {
  const { origin } = privateVrss;
  const writer = await anotherCaller();
  const username = await signedIn(writer, origin, 'liked');
  const { id } = await write(writer, origin, 'First frost above the weir');
  await signedIn(page, origin, 'warm');
  await open(page, `${origin}/@${username}`);
  const heart = page.getByRole('button', { name: `Like the post by ${username}` });
  const count = page.getByRole('link', { name: '1 like' });
  const liked = page.waitForResponse('**/api/interactions.like');
  await heart.click();
  await expect(heart).toHaveAttribute('aria-pressed', 'true');
  await expect(count).toHaveAttribute('href', `/@${username}/${id}/likes`);
  await liked;
  await page.getByRole('link', { name: /ago|now/ }).click();
  await expect(page.getByRole('heading', { name: /^Post by / })).toBeVisible();
  await expect(heart).toHaveAttribute('aria-pressed', 'true');
  await page.goBack();
  await expect(page.getByRole('heading', { name: /^Post by / })).toBeHidden();
  await expect(heart).toHaveAttribute('aria-pressed', 'true');
  const unliked = page.waitForResponse('**/api/interactions.unlike');
  await heart.click();
  await unliked;
  await expect(heart).toHaveAttribute('aria-pressed', 'false');
  await expect(count).toHaveCount(0);
  await page.reload();
  await expect(heart).toHaveAttribute('aria-pressed', 'false');
});

test('a like that is on its way is shown by the list that one goes back to, and stays @phone', async ({
  page,
  anotherCaller,
  privateVrss,
}) => {
  const { origin } = privateVrss;
  const writer = await anotherCaller();
  const username = await signedIn(writer, origin, 'hurried');
  await write(writer, origin, 'Ice on the mill race');
  await signedIn(page, origin, 'hasty');
  await open(page, `${origin}/@${username}`);
  const heart = page.getByRole('button', { name: `Like the post by ${username}` });
  const heading = page.getByRole('heading', { name: /^Post by / });
  await page.getByRole('link', { name: /ago|now/ }).click();
  await expect(heading).toBeVisible();
  const arrives = Promise.withResolvers<void>();
  await page.route('**/api/interactions.like', async (route) => {
    await arrives.promise;
    await route.continue();
  });
  const asked = page.waitForRequest('**/api/interactions.like');
  await heart.click();
  await asked;
  await page.goBack();
  await expect(heading).toBeHidden();
  await expect(heart).toHaveAttribute('aria-pressed', 'true');
  await expect(page.getByRole('link', { name: '1 like' })).toBeVisible();
  const answered = page.waitForResponse('**/api/interactions.like');
  arrives.resolve();
  await answered;
  await expect(heart).toHaveAttribute('aria-pressed', 'true');
  await expect(page.getByRole('link', { name: '1 like' })).toBeVisible();
  await page.reload();
  await expect(heart).toHaveAttribute('aria-pressed', 'true');
});

test('a like that is answered after its post was deleted does not bring it back @phone', async ({
  page,
  privateVrss,
}) => {
  const { origin } = privateVrss;
  const username = await signedIn(page, origin, 'fickle');
  await write(page, origin, 'Liked and gone');
  await open(page, `${origin}/@${username}`);
  const arrives = { like: Promise.withResolvers<void>(), delete: Promise.withResolvers<void>() };
  await page.route('**/api/interactions.like', async (route) => {
    await arrives.like.promise;
    await route.continue();
  });
  await page.route('**/api/posts.delete', async (route) => {
    await arrives.delete.promise;
    await route.continue();
  });
  const heart = page.getByRole('button', { name: `Like the post by ${username}` });
  await heart.click();
  await choose(page.getByRole('article'), 'Delete');
  await expect(page.getByRole('article')).toHaveCount(0);
  const answered = page.waitForResponse('**/api/interactions.like');
  arrives.like.resolve();
  await answered;
  arrives.delete.resolve();
  await page.getByRole('button', { name: 'Undo' }).focus();
  await expect(page.getByRole('article')).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(heart).toHaveAttribute('aria-pressed', 'true');
});

test('a like that does not arrive goes back and says why @phone', async ({
  page,
  anotherCaller,
  privateVrss,
  complaints,
}) => {
  complaints.expect(/ERR_FAILED/);
  const { origin } = privateVrss;
  const writer = await anotherCaller();
  const username = await signedIn(writer, origin, 'distant');
  await write(writer, origin, 'Far away');
  await signedIn(page, origin, 'eager');
  await open(page, `${origin}/@${username}`);
  await page.route('**/api/interactions.like', (route) => route.abort());
  const heart = page.getByRole('button', { name: `Like the post by ${username}` });
  await heart.click();
  await expect(page.getByText('Your like did not arrive.').last()).toBeVisible();
  await expect(heart).toHaveAttribute('aria-pressed', 'false');
});

test('who is signed out is led to the sign-in and back to the post @phone', async ({
  page,
  anotherCaller,
  privateVrss,
}) => {
  const { origin } = privateVrss;
  const writer = await anotherCaller();
  const username = await signedIn(writer, origin, 'open');
  const { id } = await write(writer, origin, 'For everyone');
  await open(page, `${origin}/@${username}`);
  await page.getByRole('link', { name: `Sign in to like the post by ${username}` }).click();
  await expect(page).toHaveURL(`${origin}/sign-in?${new URLSearchParams({ back: `/@${username}/${id}` }).toString()}`);
});
