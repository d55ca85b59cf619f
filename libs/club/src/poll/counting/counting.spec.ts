import { describe, expect, it } from '@jest/globals';
import { borda } from './borda.js';
import { type Choice, count } from './count.js';
import { pairwise, type Ranking } from './pairwise.js';
import { type Ranked, untied } from './ranked.js';
import { schulze, strongestWays } from './schulze.js';
import { sums } from './sums.js';

/** `5 A>C>B=E` are five who say so. */
const said = (...lines: string[]): Ranking[] =>
  lines.flatMap((line) => {
    const [times, order = ''] = line.split(' ');
    const ranking = Object.fromEntries(
      order.split('>').flatMap((level, i) => level.split('=').map((option) => [option, i + 1] as const)),
    );
    return Array.from({ length: Number(times) }, () => ranking);
  });
const places = (ranked: readonly Ranked[]): string =>
  untied(ranked, false)
    .map(({ option, rank }) => `${rank}${option}`)
    .join(' ');

// M. Schulze, A new monotonic … single-winner election method, Soc. Choice Welf. 36 (2011); also on Wikipedia.
const FORTY_FIVE = said(
  ...['5 A>C>B>E>D', '5 A>D>E>C>B', '8 B>E>D>A>C', '3 C>A>B>E>D'],
  ...['7 C>A>E>B>D', '2 C>B>A>D>E', '7 D>C>E>B>A', '8 E>B>A>D>C'],
);
const ABCDE = [...'ABCDE'];

describe('Schulze', () => {
  it('counts the duels of the published 45 voters, and the strongest ways between them', () => {
    const duels = pairwise(ABCDE, FORTY_FIVE);
    expect(duels).toEqual([
      [0, 20, 26, 30, 22],
      [25, 0, 16, 33, 18],
      [19, 29, 0, 17, 24],
      [15, 12, 28, 0, 14],
      [23, 27, 21, 31, 0],
    ]);
    expect(strongestWays(duels)).toEqual([
      [0, 28, 28, 30, 24],
      [25, 0, 28, 33, 24],
      [25, 29, 0, 29, 24],
      [25, 28, 28, 0, 24],
      [25, 28, 28, 31, 0],
    ]);
  });

  it('puts them in the published order: E, A, C, B, D', () => {
    expect(places(schulze(ABCDE, FORTY_FIVE))).toBe('1E 2A 3C 4B 5D');
  });

  it('leaves two first where the published nine voters do, and puts them apart by the order of the list if that was said', () => {
    // The same paper, example 4: B and D are both possible winners.
    const nine = said('3 A>B>C>D', '2 D>A>B>C', '2 D>B>C>A', '2 C>B>D>A');
    const ranked = schulze([...'ABCD'], nine);
    expect(places(ranked)).toBe('1B 1D 3A 3C');
    expect(untied(ranked, true).map(({ option, rank }) => [option, rank])).toEqual([
      ['B', 1],
      ['D', 2],
      ['A', 3],
      ['C', 4],
    ]);
  });

  it('takes what is put beside each other as equal, and what is not named as last', () => {
    expect(places(schulze([...'ABC'], said('2 B=C', '1 B')))).toBe('1B 2C 3A');
    expect(pairwise([...'ABC'], said('2 B=C', '1 B'))[1]).toEqual([3, 0, 1]);
  });

  it('chooses whoever wins every duel, over a thousand random polls', () => {
    let seed = 20261127;
    const chance = (n: number): number => (seed = (seed * 48271) % 2147483647) % n;
    for (let poll = 0; poll < 1000; poll++) {
      const rankings = Array.from({ length: 1 + chance(9) }, () =>
        Object.fromEntries(ABCDE.map((option) => [option, chance(4)])),
      );
      const duels = pairwise(ABCDE, rankings);
      const best = ABCDE.findIndex((_, i) => ABCDE.every((__, j) => i === j || duels[i]![j]! > duels[j]![i]!));
      if (best < 0) continue;
      const first = schulze(ABCDE, rankings).filter(({ rank }) => rank === 1);
      expect(first.map(({ option }) => option)).toEqual([ABCDE[best]]);
    }
  });
});

describe('Borda', () => {
  // The capital of Tennessee, as on Wikipedia: https://en.wikipedia.org/wiki/Borda_count
  const CITIES = ['Memphis', 'Nashville', 'Chattanooga', 'Knoxville'];
  const TENNESSEE = said(
    ...['42 Memphis>Nashville>Chattanooga>Knoxville', '26 Nashville>Chattanooga>Knoxville>Memphis'],
    ...['15 Chattanooga>Knoxville>Nashville>Memphis', '17 Knoxville>Chattanooga>Nashville>Memphis'],
  );

  it('gives the published points: Nashville is the capital', () => {
    expect(borda(CITIES, TENNESSEE).map(({ points }) => points)).toEqual([126, 194, 173, 107]);
    expect(places(borda(CITIES, TENNESSEE))).toBe('1Nashville 2Chattanooga 3Memphis 4Knoxville');
  });

  it('shares the points of equals, so that every ballot weighs the same', () => {
    expect(borda([...'ABC'], said('1 A=B', '1 C>A=B')).map(({ points }) => points)).toEqual([2, 2, 2]);
    expect(places(borda([...'ABC'], said('1 A=B', '1 C>A=B')))).toBe('1A 1B 1C');
  });
});

describe('approval and scores', () => {
  it('add up what was given, and share a place where it is the same', () => {
    const given: Ranking[] = [{ A: 1, B: 1 }, { B: 1 }, { A: 1 }, { C: 1 }];
    expect(sums([...'ABC'], given).map(({ points }) => points)).toEqual([2, 2, 1]);
    expect(places(sums([...'ABC'], given))).toBe('1A 1B 3C');
    expect(places(untied(sums([...'BAC'], given), true))).toBe('1B 2A 3C');
    expect(sums([...'AB'], [{ A: 5, B: 2 }, { B: 4 }]).map(({ points }) => points)).toEqual([5, 6]);
  });

  it('are all none where nobody chose', () => {
    expect(places(sums([...'AB'], []))).toBe('1A 1B');
    expect(places(schulze([...'AB'], []))).toBe('1A 1B');
    expect(borda([...'AB'], []).map(({ points }) => points)).toEqual([0, 0]);
  });
});

describe('a proposal', () => {
  const counted = (method: 'CONSENT' | 'MAJORITY', ...ballots: Choice[]) =>
    count({ method, isListedFirst: false, options: [], ballots });
  const [YES, NO, BLANK] = (['YES', 'NO', 'BLANK'] as const).map((answer) => ({ answer }));

  it('is accepted by consent where somebody consents and nobody objects', () => {
    expect(counted('CONSENT', YES!, BLANK!)).toMatchObject({ isAccepted: true, of: { YES: 1, BLANK: 1 } });
    const objected = counted('CONSENT', YES!, YES!, { answer: 'OBJECTION', reason: 'Trop tôt.' });
    expect(objected).toMatchObject({ isAccepted: false, reasons: ['Trop tôt.'] });
    expect(counted('CONSENT', BLANK!).isAccepted).toBe(false);
  });

  it('is accepted by majority where more say yes than no, whatever the others say', () => {
    expect(counted('MAJORITY', YES!, BLANK!, { answer: 'ABSTENTION' }).isAccepted).toBe(true);
    expect(counted('MAJORITY', YES!, NO!).isAccepted).toBe(false);
  });
});

it('names each pair of options once, the winner first', () => {
  const ballots: Choice[] = said('2 B>A>C', '1 A>C>B').map((options) => ({ answer: 'CHOICE', options }));
  const { duels } = count({ method: 'SCHULZE', isListedFirst: false, options: [...'ABC'], ballots });
  expect(duels).toEqual([
    { winner: 'B', loser: 'A', winnerVotes: 2, loserVotes: 1 },
    { winner: 'A', loser: 'C', winnerVotes: 3, loserVotes: 0 },
    { winner: 'B', loser: 'C', winnerVotes: 2, loserVotes: 1 },
  ]);
});
