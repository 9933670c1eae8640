import { describe, expect, test } from 'vitest';
import { readerGroups, readerIds, sizeAt } from './size.ts';
import { planData, stagesOf } from './stages.ts';

const OPTIONS = { seed: 1, scale: 1, types: 'all' } as const;
const names = (options: Parameters<typeof planData>[0]) => stagesOf(planData(options)).map(({ name }) => name);

describe('the steps', () => {
  test('have different names, and are the same for the same seed and others for another', () => {
    expect(new Set(names(OPTIONS)).size).toBe(names(OPTIONS).length);
    expect(planData(OPTIONS)).toEqual(planData(OPTIONS));
    expect(planData({ ...OPTIONS, seed: 2 })).not.toEqual(planData(OPTIONS));
    expect(names({ ...OPTIONS, scale: 10 }).length).toBeGreaterThan(2 * names(OPTIONS).length);
  });

  test('have readers of each group after all people, none in two groups', () => {
    const ids = readerGroups.flatMap((group) => readerIds(1, group.followees));
    expect(new Set(ids).size).toBe(ids.length);
    expect(Math.min(...ids)).toBe(sizeAt(1).people + 1);
    expect(() => readerIds(1, 7)).toThrow('7');
  });
});
