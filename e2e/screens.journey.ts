import type { Page } from '@playwright/test';
import { call, follow, signedIn, write } from './fixtures/people.ts';
import { expect, expectAccessible, expectNothingSticksOut, test } from './fixtures/test.ts';

/** The longest names and texts that are legal, without a place to break. */
const LONGEST = {
  displayName: 'W'.repeat(100),
  bio: 'Donaudampfschifffahrt'.repeat(24).slice(0, 500),
  location: 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch'.repeat(2).slice(0, 100),
  website: `https://example.org/${'weir'.repeat(120)}`,
};
const WORD = 'Wasserkraftwerk'.repeat(34).slice(0, 500);

/** Bytes of script that the page loaded, as they came: compressed, without headers. */
async function scriptBytes(page: Page): Promise<number> {
  return page.evaluate<number>(`performance
    .getEntriesByType('resource')
    .filter(({ name }) => new URL(name).pathname.endsWith('.js'))
    .reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0)`);
}

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme });

    test(`every screen is accessible and holds the longest words (${colorScheme})`, async ({
      page,
      anotherBrowser,
      privateVrss,
      complaints,
    }) => {
      test.slow();
      complaints.expect(/status of 404/);
      const { origin } = privateVrss;
      const writer = await anotherBrowser();
      const username = await signedIn(writer, origin, 'the_longest_of_all');
      await call(writer, origin, 'users.updateProfile', LONGEST);
      const { id } = await write(writer, origin, WORD);
      await write(writer, origin, `https://example.org/${'a'.repeat(470)}`);
      const token = 'a'.repeat(43);
      const open = [
        '/',
        `/@${username}`,
        `/@${username}/${id}`,
        '/sign-in',
        '/sign-up',
        '/reset',
        `/reset?token=${token}`,
        `/verify?token=${token}`,
        '/verify/again',
        '/settings/appearance',
        '/setup',
        `/setup?token=${token}`,
        '/nothing',
      ];
      for (const path of open) await look(page, origin + path);
      await signedIn(page, origin, 'onlooker');
      await look(page, `${origin}/`);
      await follow(page, origin, username);
      for (const path of ['/', '/write', `/@${username}`, `/@${username}/${id}`, '/settings/profile'])
        await look(page, origin + path);
      await look(writer, `${origin}/settings/profile`);
    });
  });
}

async function look(page: Page, address: string): Promise<void> {
  await page.goto(address, { waitUntil: 'networkidle' });
  await expectNothingSticksOut(page);
  await expectAccessible(page);
}

test.describe('on a first visit', () => {
  // A service worker would give files from its cache, whose sizes are told unpacked.
  test.use({ serviceWorkers: 'block' });

  test('pages stay within their weight of script', async ({ page, anotherBrowser, privateVrss, complaints }) => {
    complaints.expect(/Service Worker registration blocked/);
    const { origin } = privateVrss;
    const writer = await anotherBrowser();
    const username = await signedIn(writer, origin, 'light');
    const { id } = await write(writer, origin, 'Of no great weight');
    const kilobytes: Record<string, number> = {};
    for (const path of ['/', `/@${username}`, `/@${username}/${id}`]) {
      await page.goto(origin + path, { waitUntil: 'networkidle' });
      kilobytes[path] = (await scriptBytes(page)) / 1024;
      expect(kilobytes[path], path).toBeGreaterThan(10);
      expect(kilobytes[path], path).toBeLessThanOrEqual(70);
    }
    await writer.goto(origin, { waitUntil: 'networkidle' });
    kilobytes.home = (await scriptBytes(writer)) / 1024;
    expect(kilobytes.home).toBeLessThanOrEqual(100);
    console.log('KB of script, compressed:', JSON.stringify(kilobytes));
  });
});
