import { befriend, block, call, open, personId, signedIn, write } from './fixtures/people.ts';
import { expectSound, look, LONGEST } from './fixtures/screens.ts';
import { expect, test } from './fixtures/test.ts';

/** A tour fails by what it tells; what led there is in the journey. */
test.use({ trace: 'off' });

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme });

    test(`every list of people is accessible, empty, full and failing (${colorScheme}) @layout`, async ({
      page,
      anotherCaller,
      privateVrss,
      complaints,
    }) => {
      test.slow();
      complaints.expect(/ERR_FAILED|Service Worker registration blocked/);
      const { origin } = privateVrss;
      const long = { page: await anotherCaller(), username: '' };
      long.username = await signedIn(long.page, origin, 'the_longest_of_all');
      await call(long.page, origin, 'users.updateProfile', LONGEST);
      const { id } = await write(long.page, origin, 'Liked');
      const reader = { page, username: await signedIn(page, origin, 'onlooker') };
      const own = `/@${reader.username}`;
      for (const path of [`${own}/followers`, `${own}/friends`, '/people', '/settings/blocked'])
        await look(page, origin + path);
      await look(page, `${origin}/@${long.username}/mutual`);

      const between = { page: await anotherCaller(), username: '' };
      between.username = await signedIn(between.page, origin, 'between');
      await befriend(origin, reader, between);
      await befriend(origin, between, long);
      await call(long.page, origin, 'interactions.like', { postId: id });
      await look(page, `${origin}/people`);
      const userId = await personId(long.page, origin, reader.username);
      await call(long.page, origin, 'socialGraph.follow', { userId, askFriendship: true });
      const theirs = `/@${long.username}`;
      for (const path of [
        theirs,
        `${theirs}/actions`,
        `${theirs}/followers`,
        `${theirs}/mutual`,
        `${theirs}/${id}/likes`,
      ])
        await look(page, origin + path);
      await look(page, `${origin}${own}/followers`);
      await look(page, `${origin}${own}/followers?search=nobody_is_called_so`);
      await open(page, `${origin}${theirs}`);
      for (const act of [/^Mute/, 'Remove follower', /^Block/]) {
        await page.getByRole('button', { name: /^More options for W.*(?<!’s post)$/ }).click();
        await expectSound(page);
        await page.getByRole('menuitem', { name: act }).click();
        await expectSound(page);
        await page.keyboard.press('Escape');
      }
      await page.route('**/api/socialGraph.block', (route) => route.abort());
      await page.getByRole('button', { name: /^More options for W.*(?<!’s post)$/ }).click();
      await page.getByRole('menuitem', { name: /^Block/ }).click();
      await page.getByRole('button', { name: /^Block/ }).click();
      await expect(page.getByText(/wasn’t blocked/).last()).toBeVisible();
      await expectSound(page);
      await block(page, origin, long.username);
      await look(page, `${origin}/settings/blocked`);
    });
  });
}
