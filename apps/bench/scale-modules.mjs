// npm run bench -- --scale --modules: the main documents of each module over ever more records, through the API: processor time, and the buffers that PostgreSQL reads.
import { CLUB, growth, PORTALS, SAID } from './growth.mjs';
import { documents } from './documents.mjs';
import { startLoad } from './measure.mjs';
import { median, number } from './report.mjs';

/** Modules whose records are made together. `rows`: those of its largest table at one time the records; the pages are what its portal opens with. */
const MADE = [
  {
    times: [1, 10], deep: 100,
    modules: {
      Territories: { rows: 35_000, pages: ['lookup', 'search', 'after', 'children', 'counts'] },
      Network: { rows: 3000, pages: ['network', 'people', 'organization', 'signatures', 'timeline'] },
      Training: { rows: 30_000, pages: ['sessions', 'courses', 'covered', 'trained'] },
    },
  },
  { ...PORTALS, modules: { Portals: { rows: 100_000, pages: ['items', 'map', 'near', 'item', 'portalBounded', 'belowBounded'] } } },
  { ...CLUB, modules: { Club: { rows: 20_000, pages: ['workstreams', 'workstream', 'clubHome', 'clubPage', 'clubTasks', 'clubThread'] } } },
  { ...SAID, modules: { Participation: { rows: 20_000, pages: ['saidNear', 'saidFirst', 'saidWithin', 'saidOf', 'saidMost'] } } },
];

/** @param only modules that are asked for by name; all without any. What was found of others before stays as it was. */
export async function measureModules({ database, log, isDeep, settings, date, only, before = [] }) {
  const load = startLoad();
  const found = [];
  try {
    for (const { modules, deep, ...made } of MADE.filter((one) => only.length === 0 || Object.keys(one.modules).some((name) => only.includes(name.toLowerCase())))) {
      const part = { ...made, pages: Object.values(modules).flatMap(({ pages }) => pages), times: isDeep && deep ? [...made.times, deep] : made.times };
      const { figures, buffers, times, documents: asked } = await growth({ database, documents, load, settings, log, part, isCounted: true });
      for (const [module, { rows, pages }] of Object.entries(modules)) found.push({ module, date, rows, times, pages: asked.filter(({ name }) => pages.includes(name)).map(({ name, title }) => ({ title, steps: times.map((t) => stepOf(t, figures[name], buffers[name])) })) });
    }
  } finally {
    load.stop();
  }
  return MADE.flatMap(({ modules }) => Object.keys(modules)).flatMap((name) => [...found, ...before].find(({ module }) => module === name) ?? []);
}

const stepOf = (times, figures, buffers) => {
  const rounds = figures[`grown_${times}`];
  return { buffers: buffers[`grown_${times}`], api: median(rounds.map(({ node }) => node)), postgres: median(rounds.map(({ postgres }) => postgres)) };
};

const whole = (value) => Math.round(value).toLocaleString('en-GB');

/** One table for each module, as each has so many records of its own. */
export const modulesReport = (modules, markdown) =>
  modules.map(({ module, date, rows, times, pages }) =>
    markdown(
      [`${module} (${date})`, ...times.map((t) => `${whole(rows * t)} rows: buffers; CPU ms of PostgreSQL; of the API`), 'most ÷ least buffers'],
      pages.map(({ title, steps }) => [title, ...steps.map(({ buffers, postgres, api }) => [buffers, postgres, api].map(number).join('; ')), number(steps.at(-1).buffers / steps[0].buffers)]),
    ),
  ).join('\n\n');
