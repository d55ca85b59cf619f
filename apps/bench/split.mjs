// What it costs to be in pieces: the same documents of the gateway before 13 subgraphs as of one process, in turn.
import * as fs from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { benchFolder } from './places.mjs';
import { machine, markdown, median, number, ratio } from './report.mjs';
import { ask, OURS } from './servers.mjs';

export const SPLIT = 'split';

/** How many questions the gateway asks subgraphs for each document, by what they have counted. */
export async function questionsOf(split, plan) {
  const bases = await subgraphsOf();
  const found = {};
  for (const { name, measured } of plan) {
    const before = await answered(bases);
    await ask(split, name, measured[0]);
    const after = await answered(bases);
    found[name] = after.total - before.total;
    found[`${name} of`] = bases.filter((base) => after[base] > before[base]).length;
  }
  return found;
}

/** It says where they are when all of them answer. */
async function subgraphsOf() {
  for (;;) {
    const said = fs.readFileSync(join(benchFolder, `${SPLIT}.log`), 'utf8');
    if (said.includes('Stop with Ctrl-C')) return [...said.matchAll(/(http:\/\/\S+), for the gateway alone/g)].map(([, base]) => base);
    await delay(100);
  }
}

async function answered(bases) {
  const counts = await Promise.all(
    bases.map(async (base) => {
      const text = await (await fetch(`${base}/metrics`)).text();
      return [...text.matchAll(/^graphql_operation_duration_seconds_count\S* (\d+)/gm)].reduce((sum, [, count]) => sum + Number(count), 0);
    }),
  );
  return { ...Object.fromEntries(bases.map((base, i) => [base, counts[i]])), total: counts.reduce((sum, count) => sum + count, 0) };
}

export function splitReport(results) {
  const { documents, figures, questions } = results;
  const rows = documents.map(({ name, title }) => {
    const of = (server, key) => number(median(figures[name][server].map((round) => round[key])));
    const both = (key) => [of(OURS, key), of(SPLIT, key), `**${number(ratio(figures[name], SPLIT, key))}**`];
    // What subgraphs take is what is left of the processes of Node.
    const parts = figures[name][SPLIT].map(({ gateway, node, postgres }) => [gateway, node - gateway, postgres]);
    const shares = [0, 1, 2].map((part) => number(median(parts.map((round) => round[part])))).join(' + ');
    return [title, `${questions[name]} to ${questions[`${name} of`]}`, ...both('p50'), ...both('cpu'), shares];
  });
  const head = ['document', 'questions to subgraphs', 'p50 ms, one process', 'split', 'split ÷ one', 'CPU ms per request, one process', 'split', 'split ÷ one', 'of it gateway + subgraphs + PostgreSQL'];
  return [machine(results), markdown(head, rows), memoryOf(results)].join('\n\n');
}

/** At the end of each run; the largest of all. */
function memoryOf({ figures }) {
  const most = (server) => Math.round(Math.max(...Object.values(figures).flatMap((byServer) => byServer[server].map(({ memory }) => memory.node))));
  return `Resident at most: ${most(OURS)} MB as one process, ${most(SPLIT)} MB in pieces (15 processes).`;
}
