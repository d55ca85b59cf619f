import { expect, it } from '@jest/globals';
import { Looks } from './looks.js';

const looks = (longestMs = 60_000): Looks => new Looks(longestMs, () => new Error('late'));

it('are taken by accounts in turn, one at once, and shared by all who ask for the same file', async () => {
  const order: string[] = [];
  let atOnce = 0;
  const all = looks();
  const look = (file: string, account: string): Promise<void> =>
    all.at(file, account, async () => {
      expect(++atOnce).toBe(1);
      await new Promise(setImmediate);
      order.push(file);
      atOnce--;
    });
  const asked = ['a1', 'a2', 'a3'].map((file) => look(file, 'a'));
  expect(look('a3', 'a')).toBe(asked[2]);
  await Promise.all([...asked, look('b1', 'b')]);
  expect(order).toEqual(['a1', 'a2', 'b1', 'a3']);
});

it('keep nobody waiting behind one that fails or never ends', async () => {
  const all = looks(5);
  const never = all.at('never', 'a', () => new Promise(() => undefined));
  const fails = all.at('fails', 'a', () => Promise.reject(new Error('broken')));
  const last = all.at('last', 'b', async () => undefined);
  await expect(never).rejects.toThrow('late');
  await expect(fails).rejects.toThrow('broken');
  await expect(last).resolves.toBeUndefined();
  // Where it is kept may be slow: that is nothing that the file can help.
  const kept = all.at('kept', 'a', async (wasLookedAt) => {
    wasLookedAt();
    await new Promise((resolve) => setTimeout(resolve, 30));
  });
  await expect(kept).resolves.toBeUndefined();
});
