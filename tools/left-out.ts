/** Things of the outside that tests need; each can be left out by name: `npm test -- --without=postgresql-15`. */
export const OUTSIDE_THINGS = ['postgresql-15', 'chromium'] as const;
export type OutsideThing = (typeof OUTSIDE_THINGS)[number];

/** How the runner of all tests tells its parts; a list separated by commas. */
export const LEFT_OUT = 'VRSS_TEST_WITHOUT';

/** Whether the person who runs the tests left this out by name. Its tests are skipped then, and the closing line says so. */
export function isLeftOut(thing: OutsideThing): boolean {
  return (process.env[LEFT_OUT] ?? '').split(',').includes(thing);
}
