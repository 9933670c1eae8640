import { expect, test } from './fixtures/test.ts';

test('status in another terminal says where the server answers, whatever PORT would be there', async ({
  privateVrss,
  publicVrss,
}) => {
  expect(await privateVrss.command('status')).toContain(`Address        ${privateVrss.origin} (private)\n`);
  expect(await publicVrss.command('status')).toContain(`Address        ${publicVrss.origin} (public)\n`);
});
