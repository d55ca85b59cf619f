// A hundred thousand documents that all differ: alive, bounded memory, and the portal's own answers meanwhile.
import { setTimeout as delay } from 'node:timers/promises';
import { post } from '../client.mjs';
import { visitHome } from '../home-page.mjs';
import { percentile } from '../load.mjs';

const ALL = Number(process.env.TORTURE_DOCUMENTS || 100_000);
const FIRST = 2000;
const A_SECOND = 400;

export const title = 'Documents that all differ';
/** They stand for many programs, although all come from here. */
export const env = { RATE_LIMIT_PER_MINUTE: '0' };

const FIELDS = ['name', 'code', 'kind', 'id', 'isCurrent', 'validFrom', 'validTo', 'population'];
const document = (number) => {
  const fields = FIELDS.map((field, at) => `f${number}_${at}: ${field}`).join(' ');
  return `query Q${number} { territory(kind: COMMUNE, code: "${String(1001 + (number % 400)).padStart(5, '0')}") { ${fields} } }`;
};

export async function run(house) {
  await visitHome(house, 300).times;
  const alone = await visitHome(house, 2000).times;
  await send(house, 0, FIRST);
  const before = house.residentMegabytes();
  const visits = visitHome(house);
  const outcomes = await send(house, FIRST, ALL);
  visits.stop();
  const meanwhile = await visits.times;
  const after = house.residentMegabytes();
  const answered = outcomes.filter((status) => status === 200).length;
  const [p99, p99Meanwhile] = [percentile(alone, 99), percentile(meanwhile, 99)];
  return {
    rows: [
      [
        title,
        `${ALL}, ${A_SECOND} a second`,
        `${outcomes.length - answered} of ${outcomes.length} not answered; ${Math.round(after - before)} MB above the first ${FIRST} (${Math.round(after)} MB)`,
      ],
      [
        'The portal’s home page meanwhile',
        `${meanwhile.length} times`,
        `p99 ${p99Meanwhile.toFixed(1)} ms; ${p99.toFixed(1)} ms alone`,
      ],
    ],
    held: answered === outcomes.length && after - before <= 80 && p99Meanwhile <= 2 * p99,
  };
}

/** At a steady pace, as from many programs: each is sent whether or not those before it are answered. */
async function send(house, from, to) {
  const begin = performance.now();
  const sent = [];
  while (sent.length < to - from) {
    const due = Math.min(to - from, Math.floor(((performance.now() - begin) / 1000) * A_SECOND));
    while (sent.length < due) sent.push(statusOf(post(house, document(from + sent.length))));
    await delay(2);
  }
  return Promise.all(sent);
}

/** A connection that was cut has none: it counts as not answered. */
const statusOf = (answer) =>
  answer.then(
    ({ status }) => status,
    () => null,
  );
