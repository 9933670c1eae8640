import { choose, follow, open, postWith, signedIn, write } from './fixtures/people.ts';
import { expect, test } from './fixtures/test.ts';

test('a press on the words of a post opens it, and what can be pressed in it does what it says', async ({
  page,
  anotherCaller,
  privateVrss,
}) => {
  const { origin } = privateVrss;
  const writer = await anotherCaller();
  const username = await signedIn(writer, origin, 'pressed');
  const { id } = await write(writer, origin, 'First frost above the weir');
  await signedIn(page, origin, 'presser');
  await follow(page, origin, username);
  await open(page, origin);
  const post = postWith(page, 'First frost');
  const words = post.getByText('First frost above the weir');

  const liked = page.waitForResponse('**/api/interactions.like');
  await post.getByRole('button', { name: /^Like the post/ }).click();
  await liked;
  // A press that ends a selection of text.
  await words.evaluate((text) => getSelection()?.selectAllChildren(text));
  await words.dispatchEvent('click');
  await post.getByRole('button', { name: /^More options for .*post$/ }).click();
  await expect(post.getByRole('menuitem', { name: 'Copy link' })).toBeVisible();
  await words.click();
  await expect(post.getByRole('menuitem')).toHaveCount(0);
  await choose(post, `Block @${username}`);
  await page.getByRole('dialog').getByRole('heading').click();
  await page.getByRole('button', { name: 'Don’t block' }).click();
  await expect(page).toHaveURL(`${origin}/`);

  const opened = page.context().waitForEvent('page');
  await words.click({ modifiers: ['ControlOrMeta'] });
  await expect(await opened).toHaveURL(`${origin}/@${username}/${id}`);
  await expect(page).toHaveURL(`${origin}/`);
  await words.click();
  await expect(page).toHaveURL(`${origin}/@${username}/${id}`);
  await words.click();
  await expect(page).toHaveURL(`${origin}/@${username}/${id}`);
  await expect(page.getByRole('article').getByRole('link', { name: /^\d+ \w+ \d{4} at \d\d:\d\d$/ })).toBeVisible();
});
