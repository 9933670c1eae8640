import { befriend, call, open, signedIn, write, writeLong } from './fixtures/people.ts';
import { doubleText, expectWordsWhole } from './fixtures/large-text.ts';
import { expect, expectNothingSticksOut, test } from './fixtures/test.ts';

test('with text of twice the size nothing is cut or broken on a phone @phone', async ({
  page,
  anotherCaller,
  privateVrss,
  complaints,
}) => {
  complaints.expect(/status of 404/);
  test.slow();
  const { origin } = privateVrss;
  const writer = { page: await anotherCaller(), username: '' };
  writer.username = await signedIn(writer.page, origin, 'wren');
  await call(writer.page, origin, 'users.updateProfile', { displayName: 'Wren Castellanos', bio: 'Keeps the weir.' });
  const { id } = await write(writer.page, origin, 'First frost above the weir');
  const long = await writeLong(writer.page, origin, { title: 'What the flood left', content: 'Four *hundred* books.' });
  const author = `/@${writer.username}`;
  await doubleText(page);
  const look = async (path: string) => {
    await open(page, origin + path);
    await expectNothingSticksOut(page);
    await expectWordsWhole(page);
  };
  for (const path of ['/', `${author}/${id}`, author, '/sign-in', '/sign-up', '/reset', '/nothing']) await look(path);
  const reader = { page, username: await signedIn(page, origin, 'reader') };
  await befriend(origin, reader, writer);
  for (const path of ['/', `${author}/${long.id}`, author, `${author}/followers`, `${author}/actions`])
    await look(path);
  const bar = page.getByRole('navigation', { name: 'Main' });
  for (const link of await bar.getByRole('link').all()) await expect(link).toBeInViewport({ ratio: 1 });
  for (const path of ['/people', '/write', '/write/long', '/settings/profile', '/settings/appearance'])
    await look(path);
});
