// The API and PostgreSQL are killed while people write: back by itself, and nothing that was acknowledged is lost.
import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';
import { signIn, writeUntil } from '../client.mjs';

const WRITERS = 4;

export const title = 'Kills during writes';

export async function run(house) {
  const cookie = await signIn(house);
  const figures = [];
  for (const [what, times, kill] of [
    ['API', 20, () => house.apiProcesses().forEach(({ pid }) => process.kill(pid, 'SIGKILL'))],
    ['PostgreSQL', 5, () => process.kill(house.postgres(), 'SIGKILL')],
  ]) {
    let isOver = false;
    const writers = Array.from({ length: WRITERS }, (_, at) =>
      writeUntil(house, cookie, `${what} ${at}`, () => isOver),
    );
    const pauses = [];
    for (let time = 0; time < times; time++) {
      await delay(500 + Math.random() * 1000);
      kill();
      // What was dead a moment ago may still seem ready.
      await delay(150);
      pauses.push((await house.untilReady()) + 150);
      if (pauses.at(-1) === Infinity) break;
    }
    await delay(500);
    isOver = true;
    const acknowledged = (await Promise.all(writers)).flat();
    const lost = await missing(house, acknowledged);
    figures.push({
      what,
      tried: pauses.length,
      acknowledged: acknowledged.length,
      lost: lost.length,
      longestPauseMs: Math.max(...pauses),
    });
  }
  return {
    rows: figures.map(({ what, tried, acknowledged, lost, longestPauseMs }) => [
      `${what} killed (SIGKILL) while ${WRITERS} wrote`,
      `${tried} times`,
      `${acknowledged} writes acknowledged, ${lost} lost; back within ${(longestPauseMs / 1000).toFixed(1)} s`,
    ]),
    held: figures.every(
      ({ lost, longestPauseMs, acknowledged }) => lost === 0 && acknowledged > 0 && longestPauseMs < 10_000,
    ),
  };
}

/** Asked of the database itself, not of who acknowledged. */
async function missing(house, titles) {
  const client = new pg.Client({ connectionString: house.databaseUrl() });
  await client.connect();
  const { rows } = await client.query(`select title from network.milestone where title like 'Torture %'`);
  await client.end();
  const there = new Set(rows.map((row) => row.title));
  return titles.filter((title) => !there.has(title));
}
