import { call, freshName, open, signedIn, write } from './fixtures/people.ts';
import { expect, test } from './fixtures/test.ts';

test('the posts with a tag stand on one page, whatever its spelling, by pages @phone', async ({
  page,
  anotherCaller,
  publicVrss,
}) => {
  const { origin } = publicVrss;
  const writer = await anotherCaller();
  await signedIn(writer, origin, 'tagging', publicVrss.mail);
  const tag = freshName('Mühle').replaceAll('_', '');
  for (let number = 1; number <= 21; number += 1) await write(writer, origin, `Entry ${number} #${tag}`);
  const hidden = { type: 'text_short', content: `Not for all #${tag}`, visibility: 'private' } as const;
  await call(writer, origin, 'posts.create', hidden);
  const address = `${origin}/tag/${encodeURIComponent(tag.toLowerCase())}`;
  await open(page, `${origin}/tag/${encodeURIComponent(tag.toUpperCase())}`);
  await expect(page).toHaveURL(address);
  await expect(page.getByRole('heading', { level: 1 })).toContainText(`#${tag.toLowerCase()}`);
  await expect(page).toHaveTitle(new RegExp(`^#${tag.toLowerCase()}`));
  await expect(page.locator('link[rel=canonical]')).toHaveAttribute('href', address);
  await page.evaluate('scrollTo(0, document.documentElement.scrollHeight)');
  await expect(page.getByText('You have read it all.')).toBeVisible();
  await expect(page.getByRole('article')).toHaveCount(21);
  await expect(page.getByText('Not for all')).toHaveCount(0);
});

test('a tag nobody used has an empty page, and what is no tag has none @phone', async ({
  page,
  privateVrss,
  complaints,
}) => {
  complaints.expect(/status of 404/);
  const { origin } = privateVrss;
  const tag = freshName('nobody');
  await open(page, `${origin}/tag/${tag}`);
  await expect(page.getByRole('heading', { name: `No posts with #${tag} yet` })).toBeVisible();
  await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex');
  for (const none of ['2026', 'a%2Fb', 'C%2B%2B']) {
    expect((await page.goto(`${origin}/tag/${none}`))?.status(), none).toBe(404);
  }
});
