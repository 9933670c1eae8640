import { befriend, followButton, open, signedIn, write } from './fixtures/people.ts';
import { expect, test } from './fixtures/test.ts';

test('whom a newcomer follows is followed wherever their first page shows them', async ({
  page,
  anotherCaller,
  privateVrss,
}) => {
  const { origin } = privateVrss;
  const join = async (word: string) => {
    const caller = await anotherCaller();
    return { page: caller, username: await signedIn(caller, origin, word) };
  };
  const [between, writer] = [await join('between'), await join('twice')];
  await befriend(origin, between, writer);
  await write(writer.page, origin, 'Once');
  await write(writer.page, origin, 'Twice');
  await befriend(origin, between, { page, username: await signedIn(page, origin, 'newcomer') });
  await open(page, origin);
  // Among the suggestions, and beside each of two posts.
  const buttons = followButton(page, writer.username);
  await expect(buttons).toHaveCount(3);
  const texts = (word: string) => [word, word, word];
  await buttons.last().click();
  await expect(buttons).toHaveText(texts('Following'));
  await expect(page.getByRole('button', { name: 'Read posts from the person you follow' })).toBeVisible();
  await buttons.first().click();
  await expect(buttons).toHaveText(texts('Follow'));
  await expect(page.getByRole('button', { name: 'Read posts from the person you follow' })).toHaveCount(0);
});
