// The tables of docs/scale.md: what was measured, and what follows from it by the formulas that stand beside it there.
import { markdown, number } from './report.mjs';
import { dayReport } from './scale-day.mjs';
import { modulesReport } from './scale-modules.mjs';
import { tablesReport } from './scale-tables.mjs';

/** What is assumed of an evening; docs/scale.md says so. */
const EVENING = { ballots: 30e6, hours: 6, peak: 3, kept: 6, read: 2 };
const BUSY = 0.6;

const PARTS = { tables: tablesReport, day: dayReport, modules: modulesReport };

/** @param part the one that was measured alone */
export const scaleReport = (results, place, part) =>
  part
    ? { [`scale-${part}`]: [place, PARTS[part](results, markdown)].join('\n\n') }
    : {
        'scale-units': [place, pages(results), writes(results), together(results), depth(results), others(results)].join('\n\n'),
        'scale-evening': evening(results),
      };

const whole = (value) => Math.round(value).toLocaleString('en-GB');

function pages({ pages: kinds }) {
  const rows = kinds.map(({ title, api, postgres }) => {
    const perCore = 1000 / (api + postgres);
    return [title, number(api), number(postgres), whole(perCore), whole(perCore * BUSY * 20)];
  });
  return markdown(['what is asked', 'CPU ms of the API (measured)', 'CPU ms of PostgreSQL (measured)', 'a second on one core (computed)', 'people on one core (computed)'], rows);
}

function writes({ writes: kinds }) {
  const rows = kinds.map(({ title, api, postgres, wal }) => [title, number(api), number(postgres), whole(1000 / (api + postgres)), whole(wal)]);
  return markdown(['what is written', 'CPU ms of the API (measured)', 'CPU ms of PostgreSQL (measured)', 'a second on one core (computed)', 'bytes of log for each (measured)'], rows);
}

function together({ ballots }) {
  const rows = [];
  for (const isTold of [true, false])
    for (const processes of [1, 2, 3]) {
      const runs = ballots.filter((run) => run.isTold === isTold && run.processes === processes);
      const mean = (of) => runs.reduce((sum, run) => sum + of(run), 0) / runs.length;
      const waits = Object.entries(runs.at(-1).waits).map(([on, n]) => `${on} ${number(n)}`).join(', ');
      rows.push([processes, isTold ? 'all who keep answers' : 'nobody', number(mean(({ api }) => api)), number(mean(({ postgres }) => postgres)), whole(mean(({ requests, seconds }) => requests / seconds)), waits]);
    }
  return markdown(
    ['processes of the API', 'each ballot tells', 'CPU ms of the API (measured)', 'CPU ms of PostgreSQL (measured)', 'ballots a second here (measured, busy machine)', 'connections of PostgreSQL, by what they do or wait for (measured)'],
    rows,
  );
}

function depth({ depth: steps }) {
  const rows = steps.map(({ count, api, postgres, bytes }) => [whole(count), number(api), number(postgres), whole(bytes)]);
  return markdown(['ballots in the box (simulated)', 'CPU ms of the API for one more (measured)', 'CPU ms of PostgreSQL (measured)', 'bytes on disk for each (measured)'], rows);
}

function others({ rows, password, count, memory }) {
  const lines = [
    ...rows.map(({ title, bytes }) => [`${title}: bytes on disk, with its indexes`, whole(bytes)]),
    ['A password that is checked: CPU ms', number(password)],
    ...count.map(({ ballots, each, ms, mb }) => [`${whole(ballots)} ballots${each ? `, ${each},` : ''} counted by equal shares: CPU s; MB of the process`, `${number(ms / 1000)}; ${whole(mb)}`]),
    ['A process of the API after all this: MB', whole(memory.process)],
    ['A connection to PostgreSQL: MB that it shares with no other', number(memory.backend)],
  ];
  return markdown(['what', 'measured'], lines);
}

function evening({ pages: kinds, writes: kept, password, depth: steps, rows: sizes }) {
  const [keptAnswer, , , own] = kinds;
  const ballot = kept.find(({ kind }) => kind === 'ballot');
  const { ballots, hours, peak } = EVENING;
  const average = ballots / (hours * 3600);
  const line = (what, per, { api, postgres }) => {
    const rate = average * per;
    return { what, rate, peak: rate * peak, api: (rate * peak * api) / 1000, postgres: (rate * peak * postgres) / 1000 };
  };
  const lines = [
    line('Ballots', 1, ballot),
    line(`Pages of one’s own, ${EVENING.read} for each`, EVENING.read, own),
    line(`Pages for everybody, ${EVENING.kept} for each`, EVENING.kept, keptAnswer),
    line('Passwords that are checked, one for each', 1, { api: password, postgres: 0 }),
  ];
  const total = (key) => lines.reduce((sum, one) => sum + one[key], 0);
  const table = markdown(
    ['what (assumed)', 'a second, on the average (computed)', 'at the peak (computed)', 'cores of the API then (computed)', 'cores of PostgreSQL then (computed)'],
    [...lines.map(({ what, rate, peak: most, api, postgres }) => [what, whole(rate), whole(most), number(api), number(postgres)]),
      ['All, at 60 % of what the cores can', '', '', `**${whole(total('api') / BUSY)}**`, `**${whole(total('postgres') / BUSY)}**`]],
  );
  const size = (title) => sizes.find((one) => one.title === title).bytes;
  const bytes = steps.at(-1).bytes + size('A person') + size('An account') + size('A session');
  return [
    table,
    markdown(['what follows', 'computed'], [
      ['Log of the primary at the peak, MB a second', number((average * peak * ballot.wal) / 1e6)],
      ['Log of the evening, GB', number((ballots * ballot.wal) / 1e9)],
      ['Disk for all ballots, people, accounts and sessions, GB', number((ballots * bytes) / 1e9)],
      ['What a commit may take at the peak where they come one after the other, ms', number(1000 / (average * peak))],
    ]),
  ].join('\n\n');
}
