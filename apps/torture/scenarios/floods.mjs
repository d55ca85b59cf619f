// Requests made to cost as much as they may, from many at once: refused or answered, and the server stays.
import { post } from '../client.mjs';
import { inParallel } from '../load.mjs';

export const title = 'Floods';
/** As many people as requests, although all come from here: budgets would refuse most of it. */
export const env = { RATE_LIMIT_PER_MINUTE: '0' };

const F =
  '{kind name description fields(includeDeprecated:true){name description args{name type{name ofType{name ofType{name}}}} type{name}}}';
const introspection = `{__schema{${Array.from({ length: 40 }, (_, at) => `t${at}:types${F}`).join(' ')}}}`;
const dearest = `{${Array.from({ length: 60 }, (_, at) => `s${at}: territories(filter: {search: "sai ${at}"}, first: 20) { nodes { name parent { name } } }`).join(' ')}}`;
const wide =
  '{ territories(filter: {kinds: [DEPARTEMENT]}, first: 100) { nodes { id name children(kind: COMMUNE, first: 100) { nodes { id code name kind population validFrom } } } } }';

/** Anything else, a fault of the document among them, tries nothing or breaks something. */
const FINE = new Set(['answered', 'COST_LIMIT', 'RATE_LIMITED', 'TIMEOUT', 'UNAVAILABLE']);

export async function run(house) {
  const rows = [];
  let held = true;
  for (const [what, query, count, lanes] of [
    ['Introspection forty times over in each request', introspection, 200, 16],
    ['Sixty searches in each request', dearest, 200, 16],
    ['As many rows as a request may ask for', wide, 200, 16],
  ]) {
    const outcomes = new Map();
    let most = 0;
    await inParallel(lanes, count, async () => {
      const outcome = outcomeOf(await post(house, query, { timeoutMs: 60_000 }));
      outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
      most = Math.max(most, house.residentMegabytes());
    });
    const isUp = await house.isReady();
    held &&= isUp && [...outcomes.keys()].every((outcome) => FINE.has(outcome));
    const told = [...outcomes].map(([outcome, times]) => `${outcome} × ${times}`).join(', ');
    rows.push([
      what,
      `${count}, ${lanes} at once`,
      `${told}; at most ${Math.round(most)} MB; ready after it: ${isUp ? 'yes' : 'no'}`,
    ]);
  }
  return { rows, held };
}

function outcomeOf({ status, body }) {
  if (status === 0) return 'no answer';
  return body.errors?.[0]?.extensions?.code ?? (body.errors ? `${status}` : 'answered');
}
