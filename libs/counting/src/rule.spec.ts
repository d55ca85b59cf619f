import { hash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { count } from './count.js';
import { type Ballot, type Election, type Explained, type Outcome } from './election.js';
import { recountFile } from './pabulib.js';
import { sha256 } from './sha256.js';

const RULE = { kind: 'EQUAL_SHARES', completion: 'NONE', minimumVotes: 0 } as const;

/** `3 ab` are three who approve of a and b; `1 a3b1` one who gives three to a and one to b. */
const said = (...lines: string[]): Ballot[] =>
  lines.flatMap((line) => {
    const [times, names = ''] = line.split(' ');
    const ballot = Object.fromEntries([...names.matchAll(/([a-z])(\d*)/g)].map(([, id, n]) => [id!, Number(n || 1)]));
    return Array.from({ length: Number(times) }, () => ballot);
  });
const costing = (costs: Record<string, number>) => Object.entries(costs).map(([id, cost]) => ({ id, cost }));
const held = (values: Partial<Election>): Outcome =>
  count({ rule: RULE, projects: [], incompatible: [], ballots: [], envelope: 0, seed: 'seed', ...values });
const of = (outcome: Outcome, id: string): Explained => outcome.projects.find((one) => one.id === id)!;

describe('equal shares', () => {
  it('counts the running example of the book: one is paid for, and supporters of the next are short of a twenty-fourth', () => {
    // Lackner and Skowron, Multi-Winner Voting with Approval Preferences (2023), 12 voters, 4 seats; a seat costs 24 here.
    const outcome = held({
      envelope: 96,
      projects: costing({ a: 24, b: 24, c: 24, d: 24, e: 24, f: 24, g: 24 }),
      ballots: said('3 ab', '3 ac', '2 ad', '1 bcf', '1 e', '1 f', '1 g'),
    });
    expect(outcome.funded).toEqual(['a']);
    expect(of(outcome, 'b')).toMatchObject({ why: 'SHORT_OF_SUPPORT', votes: 4, left: 23 });
    expect(of(outcome, 'd')).toMatchObject({ why: 'SHORT_OF_SUPPORT', left: 10 });
    expect(outcome).toMatchObject({ exhausted: false, spent: 24, version: 1 });
  });

  it('spends what is left as was said: not, with larger shares, or the most supported first', () => {
    // By hand: 3 each. a takes 2 of each; b needs 3 of two who have 1 each. With 4 each they have 2 each after a, and pay 1.50.
    const values = { envelope: 9, projects: costing({ a: 6, b: 3, c: 3 }), ballots: said('2 ab', '1 ac') };
    const by = (completion: Election['rule']['completion'], more: Partial<Election> = {}) =>
      held({ ...values, ...more, rule: { ...RULE, completion } });
    expect(by('NONE')).toMatchObject({ funded: ['a'], exhausted: false });
    expect(of(by('NONE'), 'c')).toMatchObject({ why: 'SHORT_OF_SUPPORT', left: 1 });
    expect(by('ADD_ONE')).toMatchObject({ funded: ['a', 'b'], exhausted: true, spent: 9 });
    expect(of(by('ADD_ONE'), 'b').why).toBe('FUNDED');
    expect(of(by('GREEDY'), 'b').why).toBe('COMPLETED');
    expect(of(by('GREEDY'), 'c')).toMatchObject({ why: 'TOO_DEAR', left: 0 });
    // A share so large that c can be bought as well would cost 12.
    expect(by('ADD_ONE', { envelope: 11 })).toMatchObject({ funded: ['a', 'b'], exhausted: true });
  });

  it('raises the shares no further once nothing else fits, unless the file of another says so', () => {
    // From 3 each c is bought, and 4 are left; with 4 each a is, by two who pay 3.50, and c is out of reach.
    const values = { envelope: 7, projects: costing({ a: 7, b: 7, c: 3 }), ballots: said('1 b', '1 a', '1 ac') };
    expect(held({ ...values, rule: { ...RULE, completion: 'ADD_ONE' } }).funded).toEqual(['c']);
    expect(held({ ...values, rule: { ...RULE, completion: 'ADD_ONE_FULLY' } }).funded).toEqual(['a']);
    const file = (rule: string) =>
      `META\nkey;value\nbudget;7\nvote_type;approval\nrule;${rule}\nPROJECTS\nproject_id;cost;name;selected\n` +
      'a;7;one;1\nb;7;two;0\nc;3;three;0\nVOTES\nvoter_id;vote\n1;b\n2;a\n3;a,c\n';
    expect(recountFile(file('equalshares/add1')).isAsSelected).toBe(true);
    expect(recountFile(file('equalshares')).isAsSelected).toBe(false);
    // A name may hold what parts columns and lines.
    const quoted = file('equalshares/add1').replace('two', '"two; ""the\nsecond"""');
    expect(recountFile(quoted).isAsSelected).toBe(true);
    // Older files have no line that names the columns of what they say first.
    expect(recountFile(file('equalshares/add1').replace('key;value\n', '')).isAsSelected).toBe(true);
  });

  it('weighs the money, not the heads: a minority gets its share where the greedy rule leaves it nothing', () => {
    const values = {
      envelope: 100,
      projects: costing({ a: 20, b: 20, c: 20, d: 20, e: 20, x: 20, y: 20 }),
      ballots: said('6 abcde', '4 xy'),
    };
    expect(held({ ...values, rule: { ...RULE, kind: 'GREEDY' } }).funded.toSorted()).toEqual([...'abcde']);
    expect(held(values).funded.toSorted().slice(-2)).toEqual(['x', 'y']);
    expect(held(values)).toMatchObject({ spent: 100, exhausted: true });
  });

  it('has whoever gives twice as much pay twice as much', () => {
    // 10 each; a is worth 3 units: the first pays 8, the second 4. Then b, which the second alone wants, is paid from their 6.
    const values = { envelope: 20, ballots: said('1 a2', '1 a1b1') };
    expect(held({ ...values, projects: costing({ a: 12, b: 6 }) }).funded).toEqual(['a', 'b']);
    expect(of(held({ ...values, projects: costing({ a: 12, b: 7 }) }), 'b')).toMatchObject({ left: 6 });
  });
});

describe('greedy', () => {
  const GREEDY = { ...RULE, kind: 'GREEDY' } as const;
  it('passes over what costs more than is left, what is in the way, and what too few want; and says so', () => {
    const outcome = held({
      rule: { ...GREEDY, minimumVotes: 2 },
      envelope: 30,
      projects: costing({ a: 20, b: 15, c: 5, d: 1, e: 1, f: 1 }),
      incompatible: [['d', 'a']],
      ballots: said('5 a', '4 b', '3 c', '2 d', '1 e'),
    });
    expect(outcome.projects.map(({ id, why }) => `${id} ${why}`)).toEqual([
      ...['a FUNDED', 'c FUNDED', 'b TOO_DEAR', 'd INCOMPATIBLE', 'e BELOW_MINIMUM', 'f NO_VOTES'],
    ]);
    expect(of(outcome, 'b')).toMatchObject({ votes: 4, ballots: 15, left: 10 });
    expect(of(outcome, 'd')).toMatchObject({ against: 'a' });
    expect(outcome.exhausted).toBe(true);
  });

  it('draws between equals by the hash of the seed and the number, and says between which', () => {
    const values = { rule: GREEDY, envelope: 5, projects: costing({ a: 5, b: 5 }), ballots: said('2 ab') };
    const first = (seed: string): string =>
      ['a', 'b'].toSorted((x, y) => (sha256(`${seed}/${x}`) < sha256(`${seed}/${y}`) ? -1 : 1))[0]!;
    const seeds = Array.from({ length: 12 }, (_, i) => `seed ${i}`);
    for (const seed of seeds) {
      const [id] = held({ ...values, seed }).funded;
      expect(id).toBe(first(seed));
      expect(of(held({ ...values, seed }), id!).drawnBefore).toEqual([id === 'a' ? 'b' : 'a']);
    }
    expect(new Set(seeds.map(first)).size).toBe(2);
  });

  it('pays what lies in a territory with an envelope of its own from that alone', () => {
    const outcome = held({
      rule: GREEDY,
      envelope: 10,
      envelopes: { north: 6, south: 4 },
      projects: [
        ...[
          { id: 'a', cost: 6, territory: 'north' },
          { id: 'b', cost: 5, territory: 'south' },
          { id: 'c', cost: 10 },
        ],
        { id: 'd', cost: 1, territory: 'elsewhere' },
      ],
      ballots: said('5 abcd', '1 b'),
    });
    expect(outcome.funded.toSorted()).toEqual(['a', of(outcome, 'c').place ? 'c' : 'd']);
    expect(of(outcome, 'b')).toMatchObject({ why: 'TOO_DEAR', left: 4, ballots: 6 });
    expect(outcome.groups.map(({ territory, envelope, ballots }) => ({ territory, envelope, ballots }))).toEqual([
      { territory: null, envelope: 10, ballots: 5 },
      { territory: 'north', envelope: 6, ballots: 5 },
      { territory: 'south', envelope: 4, ballots: 6 },
    ]);
  });
});

describe('lots', () => {
  it('are those of SHA-256, in any script', () => {
    for (const text of ['', 'seed/1', 'aé€😀']) expect(sha256(text)).toBe(hash('sha256', text, 'hex'));
  });
});

describe('whatever is voted on', () => {
  const instances = Array.from({ length: 120 }, (_, i) => instance(i + 1));

  it('stays within each envelope, funds nothing beside what is in its way, and does not look at the order', () => {
    for (const one of instances) {
      const outcome = count(one);
      for (const { spent, envelope } of outcome.groups) expect(spent).toBeLessThanOrEqual(envelope);
      for (const [a, b] of one.incompatible)
        expect(outcome.funded.includes(a) && outcome.funded.includes(b)).toBe(false);
      const turned = {
        ...one,
        projects: one.projects.toReversed(),
        ballots: one.ballots.toReversed(),
        incompatible: one.incompatible.map(([a, b]) => [b, a] as const).toReversed(),
      };
      expect(count(turned)).toEqual(outcome);
      if (one.rule.completion.endsWith('GREEDY')) expect(outcome.exhausted).toBe(true);
    }
  });

  it('comes out as by an account of each voter in fractions, which looks at everything each time', () => {
    for (const one of instances) {
      const group = one.projects.filter(({ territory }) => !territory);
      const plain = { ...one, projects: group, rule: { ...one.rule, completion: 'NONE' as const } };
      expect(count(plain).funded).toEqual(plain.rule.kind === 'GREEDY' ? naiveGreedy(plain) : naiveShares(plain));
    }
  });
});

/** Drawn from a number, so that what fails fails again. */
function instance(n: number): Election {
  let state = n * 2_654_435_761;
  const below = (most: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * most);
  };
  const ids = [...'abcdefghij'].slice(0, 4 + below(6));
  const isScored = below(2) === 1;
  const projects = ids.map((id) => ({
    ...{ id, cost: 1 + below(40), territory: below(5) === 0 ? 'north' : null },
  }));
  const completions = ['NONE', 'ADD_ONE', 'GREEDY', 'ADD_ONE_THEN_GREEDY'] as const;
  return {
    rule: {
      kind: below(3) === 0 ? 'GREEDY' : 'EQUAL_SHARES',
      completion: completions[below(4)]!,
      minimumVotes: below(3),
    },
    projects,
    // What is in the way of each other is paid from one envelope.
    incompatible: below(2) && projects[0]!.territory === projects[1]!.territory ? [[ids[0]!, ids[1]!]] : [],
    ballots: Array.from({ length: 1 + below(20) }, () =>
      Object.fromEntries(ids.filter(() => below(3) === 0).map((id) => [id, isScored ? 1 + below(4) : 1])),
    ),
    envelope: 20 + below(100),
    envelopes: { north: 10 + below(40) },
    seed: `seed ${n}`,
  };
}

type Fraction = readonly [bigint, bigint];
const less = ([a, b]: Fraction, [c, d]: Fraction): boolean => a * d < c * b;
const plus = ([a, b]: Fraction, [c, d]: Fraction): Fraction => [a * d + c * b, b * d];
const minus = ([a, b]: Fraction, [c, d]: Fraction): Fraction => [a * d - c * b, b * d];

/** What may be funded yet, as drawn where it is equal. */
function allowed({ projects, ballots, rule, incompatible, seed }: Election, funded: readonly string[]) {
  return projects
    .filter(({ id }) => !funded.includes(id))
    .filter(({ id }) => ballots.filter((ballot) => ballot[id]).length >= Math.max(1, rule.minimumVotes))
    .filter(({ id }) => !incompatible.some((pair) => pair.includes(id) && pair.some((other) => funded.includes(other))))
    .toSorted((a, b) => (sha256(`${seed}/${a.id}`) < sha256(`${seed}/${b.id}`) ? -1 : 1));
}

function naiveGreedy(one: Election): string[] {
  const support = (id: string): number => one.ballots.reduce((sum, ballot) => sum + (ballot[id] ?? 0), 0);
  const funded: string[] = [];
  for (;;) {
    const left = one.envelope - one.projects.reduce((sum, { id, cost }) => sum + (funded.includes(id) ? cost : 0), 0);
    const next = allowed(one, funded)
      .filter(({ cost }) => cost <= left)
      .toSorted((a, b) => support(b.id) - support(a.id))[0];
    if (!next) return funded;
    funded.push(next.id);
  }
}

function naiveShares(one: Election): string[] {
  const voters = one.ballots.filter((ballot) => one.projects.some(({ id }) => ballot[id]));
  let held: Fraction[] = voters.map(() => [BigInt(one.envelope), BigInt(voters.length)]);
  const funded: string[] = [];
  const payment = (i: number, id: string, price: Fraction): Fraction => {
    const whole: Fraction = [price[0] * BigInt(voters[i]![id] ?? 0), price[1]];
    return less(whole, held[i]!) ? whole : held[i]!;
  };
  for (;;) {
    let best: { id: string; price: Fraction; worth: Fraction } | undefined;
    for (const { id, cost } of allowed(one, funded)) {
      // The price at which the last of them pays all that they have, or one between two of these: tried for each set of those who run dry.
      const backers = voters.flatMap((ballot, i) => (ballot[id] ? [i] : []));
      const prices = backers.flatMap((pivot): Fraction[] => {
        const at: Fraction = [held[pivot]![0], held[pivot]![1] * BigInt(voters[pivot]![id]!)];
        const isDry = (i: number): boolean => less(held[i]!, [at[0] * BigInt(voters[i]![id]!), at[1]]);
        const dry = backers.filter(isDry).reduce((sum, i) => plus(sum, held[i]!), [0n, 1n] as Fraction);
        const units = backers.filter((i) => !isDry(i)).reduce((sum, i) => sum + BigInt(voters[i]![id]!), 0n);
        const missing = minus([BigInt(cost), 1n], dry);
        return [[missing[0], missing[1] * units]];
      });
      const pays = (price: Fraction): Fraction =>
        backers.reduce((sum, i) => plus(sum, payment(i, id, price)), [0n, 1n] as Fraction);
      const price = prices
        .filter(([n]) => n > 0n)
        .find((tried) => {
          const paid = pays(tried);
          return paid[0] === BigInt(cost) * paid[1];
        });
      if (!price) continue;
      const worth: Fraction = [BigInt(cost) * price[1], price[0]];
      if (!best || less(best.worth, worth)) best = { id, price, worth };
    }
    if (!best) return funded;
    const { id, price } = best;
    held = held.map((one_, i) => minus(one_, payment(i, id, price)));
    funded.push(id);
  }
}
