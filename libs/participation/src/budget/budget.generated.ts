import { sha256 } from '#lib/counting';
import { type Asked, givenTo, type Named, payerOfNumber, written } from './budget.ballot.js';

/** Numbers from 0 to 1 that a seed draws, the same for everybody. */
function drawing(seed: string): () => number {
  let state = Number.parseInt(sha256(seed).slice(0, 8), 16);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let n = Math.imul(state ^ (state >>> 15), 1 | state);
    n ^= n + Math.imul(n ^ (n >>> 7), 61 | n);
    return ((n ^ (n >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * Ballots of nobody, as the rule would take them: some projects are wanted by many, most by few, and each ballot names what it wants first as
 * far as it may. They are to show what a rule does, and say nothing of what people will vote.
 */
export function generatedLines(asked: Asked, { ballots, seed }: { ballots: number; seed: string }): string[] {
  const draw = drawing(seed);
  const projects = asked.projects.map(({ number, cost }) => ({
    ...{ number, cost, payer: payerOfNumber(number, asked) },
    wanted: draw() ** 2 + 0.05,
  }));
  const territories = Object.keys(asked.envelopes);
  const within = new Map(
    [undefined, ...territories].map((home) => [
      home,
      projects.filter(({ payer }) => asked.reach === 'ANY' || payer === null || payer === home),
    ]),
  );
  return Array.from({ length: ballots }, () => {
    const own = within.get(territories[Math.floor(draw() * territories.length)])!;
    const open = own.length ? own : projects.slice(0, 1);
    const order = open
      .map((project) => ({ project, rank: draw() ** (1 / project.wanted) }))
      .toSorted((a, b) => b.rank - a.rank)
      .map(({ project }) => project);
    const most = 1 + Math.floor(draw() * Math.min(asked.maximumChoices, order.length));
    const named = filled(order, most, asked);
    return written(named.map(({ number, points }, place) => [number, givenTo({ points }, place, asked)] as const));
  }).filter(Boolean);
}

interface Wanted {
  number: number;
  cost: number;
  payer: string | null;
}

/** The first of them that a ballot may name together. */
function filled(order: readonly Wanted[], most: number, asked: Asked): Pick<Named, 'number' | 'points'>[] {
  const isKnapsack = asked.ballotKind === 'KNAPSACK';
  const left = new Map<string | null, number>([[null, asked.envelope], ...Object.entries(asked.envelopes)]);
  const chosen: number[] = [];
  for (const { number, cost, payer } of order) {
    if (chosen.length >= most) break;
    const rest = (left.get(payer) ?? 0) - cost;
    if (isKnapsack && rest < 0) continue;
    left.set(payer, rest);
    chosen.push(number);
  }
  const each = Math.max(1, Math.floor((asked.points ?? 0) / Math.max(1, chosen.length)));
  const points = asked.ballotKind === 'POINTS' ? each : null;
  return chosen.slice(0, points ? Math.min(chosen.length, asked.points!) : most).map((number) => ({ number, points }));
}
