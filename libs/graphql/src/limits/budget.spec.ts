import { expect, it } from '@jest/globals';
import { Budgets, keptPrice, NONSENSE_PRICE } from './budget.js';

const PER_MINUTE = 600;

it('owes at most what comes back in a minute, whoever tells of it', () => {
  let told: (message: unknown) => void = () => undefined;
  const siblings = {
    count: 2,
    tell: async () => undefined,
    hear: (_: string, hear: typeof told) => void (told = hear),
  };
  const budgets = new Budgets({ perMinute: PER_MINUTE, costLimit: 2 * PER_MINUTE, siblings });
  for (let nr = 0; nr < 100; nr++) budgets.owe({ client: 'here' }, 20 * NONSENSE_PRICE);
  told([['there', 1_000_000]]);
  for (const client of ['here', 'there']) {
    const { retryAfterSeconds } = budgets.spend({ client }, NONSENSE_PRICE);
    expect(retryAfterSeconds).toBeGreaterThan(50);
    expect(retryAfterSeconds).toBeLessThanOrEqual(60 + Math.ceil((60 * NONSENSE_PRICE) / PER_MINUTE));
  }
});

it('asks for what is kept by what it weighs', () => {
  expect([0, 500, 30_000, 2_000_000].map(keptPrice)).toEqual([1, 1, 2, 100]);
});
