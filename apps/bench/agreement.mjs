// Nothing is measured before every server has given the same values to every question.
import { isDeepStrictEqual } from 'node:util';
import { Trouble } from '../../tools/trouble.mjs';
import { answers as asks } from './documents.mjs';
import { ask } from './servers.mjs';

/**
 * @returns for each document the variables to measure with, and for each server and document the length of each answer, by
 * which the load recognizes it
 */
export async function agree(running, documents, values) {
  // With --only, perhaps nobody is left who answers one.
  const plan = documents.filter((document) => running.some((server) => asks(server, document))).map((document) => ({
    ...document,
    measured: document.variables?.(values) ?? [{}],
    extra: document.extra?.(values) ?? [],
    lengths: {},
  }));
  const faults = [];
  let compared = 0;
  for (const document of plan) {
    const asked = running.filter((server) => asks(server, document));
    for (const server of asked) document.lengths[server.name] = [];
    for (const [i, variables] of [...document.measured, ...document.extra].entries()) {
      let first;
      const answers = await Promise.all(asked.map((server) => ask(server, document.name, variables)));
      for (const [place, server] of asked.entries()) {
        const { status, length, text } = answers[place];
        const value = status === 200 ? read(server, document.name, text) : `${status} ${text}`;
        if (i < document.measured.length) document.lengths[server.name].push(length);
        first ??= { name: server.name, value };
        compared++;
        if (isDeepStrictEqual(value, first.value)) continue;
        faults.push(`${document.name} ${JSON.stringify(variables)}: ${server.name} and ${first.name} differ ${difference(value, first.value)}`);
      }
      if (i < document.measured.length && (first.value === null || first.value.length === 0)) {
        faults.push(`${document.name} ${JSON.stringify(variables)}: no data`);
      }
    }
  }
  if (faults.length) {
    const more = faults.length > 12 ? `\n… and ${faults.length - 12} more` : '';
    throw new Trouble('The servers do not answer alike, so nothing was measured:', faults.slice(0, 12).join('\n') + more);
  }
  return { plan, compared };
}

function read(server, name, text) {
  const { data, errors } = JSON.parse(text);
  return errors || !data ? text : sorted(server.dialect.read[name](data));
}

/** The order of keys is no difference; the order of lists is. */
function sorted(value) {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.keys(value).sort().map((key) => [key, sorted(value[key])]));
}

function difference(a, b, path = '') {
  const bothAre = (test) => test(a) && test(b);
  if (bothAre(Array.isArray) && a.length !== b.length) return `at ${path || 'the top'}: ${a.length} and ${b.length} items`;
  if (bothAre((value) => typeof value === 'object' && value !== null)) {
    for (const key of new Set([...Object.keys(a), ...Object.keys(b)])) {
      if (!isDeepStrictEqual(a[key], b[key])) return difference(a[key], b[key], `${path}/${key}`);
    }
  }
  return `at ${path || 'the top'}: ${short(a)} and ${short(b)}`;
}

const short = (value) => (JSON.stringify(value) ?? 'nothing').slice(0, 300);
