// What costs processor time without a request: a password that is checked, and ballots that are counted.
import { join } from 'node:path';
import { hash, verify } from '@node-rs/argon2';
import { projectRoot } from '../../tools/project.mjs';

/** As `libs/identity/src/password` has it. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

export async function measurePassword() {
  const hashed = await hash('quatre clochers dessinent un paysage', COST);
  const before = process.cpuUsage();
  for (let i = 0; i < 20; i++) await verify(hashed, 'quatre clochers dessinent un paysage');
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000 / 20;
}

/** Equal shares: twenty projects, three on each ballot, many of which say the same; and sixty, five on each, of which none does. */
export async function measureCount(log) {
  const { count } = await import(join(projectRoot, 'dist/libs/counting/src/index.js'));
  const alike = (n) => ({ [1 + (n % 6)]: 1, [8 + (n % 5)]: 1, [14 + (n % 6)]: 1 });
  let drawn = 7;
  const draw = () => (drawn = (drawn * 1_664_525 + 1_013_904_223) % 2 ** 32) / 2 ** 32;
  const different = () => Object.fromEntries(Array.from({ length: 5 }, () => [1 + Math.floor(draw() ** 1.5 * 60), 1]));
  const found = [];
  for (const [ballots, ballot, projects, each] of [
    [10_000, alike, 20],
    [100_000, alike, 20],
    [1_000_000, alike, 20],
    [3000, different, 60, 'each different'],
    [12_000, different, 60, 'each different'],
  ]) {
    log(`Counting ${ballots} ballots …`);
    const election = {
      rule: { kind: 'EQUAL_SHARES', completion: 'ADD_ONE_THEN_GREEDY', minimumVotes: 0 },
      projects: Array.from({ length: projects }, (_, i) => ({ id: String(i + 1), cost: 47_000 + ((i * 7000) % 140_000), territory: null })),
      incompatible: [], envelope: 1_000_000, envelopes: {}, seed: 'bench',
      ballots: Array.from({ length: ballots }, (_, n) => ballot(n)),
    };
    const before = process.cpuUsage();
    count(election);
    const { user, system } = process.cpuUsage(before);
    found.push({ ballots, each, ms: (user + system) / 1000, mb: process.memoryUsage().rss / 2 ** 20 });
  }
  return found;
}
