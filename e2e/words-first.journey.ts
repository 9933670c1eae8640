import type { Page } from '@playwright/test';
import { signedIn, untilItRuns, write } from './fixtures/people.ts';
import { expect, test } from './fixtures/test.ts';

declare global {
  interface Window {
    /** Lets the page have the frames that `withoutFrames` keeps from it. */
    giveFrames: () => void;
  }
}

/** A page that paints, and is told of no frame. */
async function withoutFrames(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const kept: FrameRequestCallback[] = [];
    const given = window.requestAnimationFrame.bind(window);
    window.requestAnimationFrame = (callback) => kept.push(callback);
    window.giveFrames = () => {
      window.requestAnimationFrame = given;
      for (const callback of kept) given(callback);
    };
  });
}

/** The files of script that a page asks for from now on. */
function scriptsOf(page: Page): string[] {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.url().endsWith('.js')) asked.push(request.url());
  });
  return asked;
}

test('public pages ask for no script before their first frame, and for all of it then', async ({
  page,
  anotherCaller,
  privateVrss,
}) => {
  const { origin } = privateVrss;
  const writer = await anotherCaller();
  const username = await signedIn(writer, origin, 'early');
  const post = await write(writer, origin, 'Read before anything runs');
  await withoutFrames(page);
  const scripts = scriptsOf(page);
  for (const path of ['/', `/@${username}`, `/@${username}/${post.id}`]) {
    scripts.length = 0;
    await page.goto(origin + path);
    await expect(page.getByRole('article').filter({ hasText: 'Read before anything runs' })).toBeVisible();
    expect(scripts, path).toEqual([]);
    await page.evaluate(() => window.giveFrames());
    await untilItRuns(page);
    expect(scripts.length, path).toBeGreaterThan(1);
  }
});
