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

/** Equal shares over twenty projects, three on each ballot. */
export async function measureCount(log) {
  const { count } = await import(join(projectRoot, 'dist/libs/participation/src/budget/rule/index.js'));
  const projects = Array.from({ length: 20 }, (_, i) => ({ id: String(i + 1), cost: 47_000 + i * 7000, territory: null }));
  const found = [];
  for (const ballots of [10_000, 100_000, 1_000_000]) {
    log(`Counting ${ballots} ballots …`);
    const election = {
      rule: { kind: 'EQUAL_SHARES', completion: 'ADD_ONE_THEN_GREEDY', minimumVotes: 0 },
      projects, incompatible: [], envelope: 1_000_000, envelopes: {}, seed: 'bench',
      ballots: Array.from({ length: ballots }, (_, n) => ({ [1 + (n % 6)]: 1, [8 + (n % 5)]: 1, [14 + (n % 6)]: 1 })),
    };
    const before = process.cpuUsage();
    count(election);
    const { user, system } = process.cpuUsage(before);
    found.push({ ballots, ms: (user + system) / 1000, mb: process.memoryUsage().rss / 2 ** 20 });
  }
  return found;
}
