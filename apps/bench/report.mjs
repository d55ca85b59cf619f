// Tables in Markdown from the figures of all rounds: medians, and ratios of figures taken in the same round.
import * as fs from 'node:fs';
import { availableParallelism, cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { projectRoot } from '../../tools/project.mjs';
import { Trouble } from '../../tools/trouble.mjs';
import { peersFolder, reportFile } from './places.mjs';
import { OURS, POOL_SIZE } from './servers.mjs';

const TEXT = 'ours_text';

const MARKS = {
  figures: ['<!-- figures: written by npm run bench -- --write -->', '<!-- end of figures -->'],
  writes: ['<!-- writes: written by npm run bench -- --writes --write -->', '<!-- end of writes -->'],
  contributions: ['<!-- contributions: written by npm run bench -- --documents=contributions --write -->', '<!-- end of contributions -->'],
  split: ['<!-- split: written by npm run bench -- --split --write -->', '<!-- end of split -->'],
  growth: ['<!-- growth: written by npm run bench -- --growth --write -->', '<!-- end of growth -->'],
  'scale-units': ['<!-- units: written by npm run bench -- --scale --write -->', '<!-- end of units -->'],
  'scale-evening': ['<!-- evening: written by npm run bench -- --scale --write -->', '<!-- end of evening -->'],
  'scale-tables': ['<!-- tables: written by npm run bench -- --scale --tables --write -->', '<!-- end of tables -->'],
  'scale-day': ['<!-- day: written by npm run bench -- --scale --day --write -->', '<!-- end of day -->'],
  'scale-modules': ['<!-- modules: written by npm run bench -- --scale --modules --write -->', '<!-- end of modules -->'],
  'growth-training': ['<!-- training: written by npm run bench -- --growth --training --write -->', '<!-- end of training -->'],
  'growth-portals': ['<!-- portals: written by npm run bench -- --growth --portals --write -->', '<!-- end of portals -->'],
  'growth-club': ['<!-- club: written by npm run bench -- --growth --club --write -->', '<!-- end of club -->'],
  'growth-participation': ['<!-- participation: written by npm run bench -- --growth --participation --write -->', '<!-- end of participation -->'],
};

export function report(results) {
  const parts = [machine(results)];
  for (const document of results.documents) parts.push(`### ${document.title}`, table(results, document.name));
  parts.push('### Targets', targets(results), '### Memory', memory(results), '### Where our server spends its time', profile(results));
  return parts.join('\n\n');
}

/** What the document keeps of a run of writes: a line each, and what was wanted. */
export function writesReport(results) {
  return [machine(results), writesTable(results), targets(results)].join('\n\n');
}

/** What the document keeps of a run of what people answer to calls alone. */
export function contributionsReport(results) {
  return [machine(results), table(results, 'contributions'), targets(results)].join('\n\n');
}

export const place = ({ date, loadBefore }) =>
  `Measured on ${date}: ${cpus()[0]?.model?.trim() ?? 'unknown processor'}, ${availableParallelism()} cores, ` +
  `${Math.round(totalmem() / 2 ** 30)} GB; load of the machine before the run ${loadBefore.toFixed(2)}.`;

export function machine({ date, settings, loadBefore, compared, postgres, minutes }) {
  const { rounds, sliceMs, connections } = settings;
  return [
    place({ date, loadBefore }),
    versions(postgres),
    `${compared} answers compared before measuring. ${connections} connections, pool of ${POOL_SIZE}, ${rounds} rounds of ` +
      `${sliceMs / 1000} s for each server and document; ${minutes.toFixed(1)} minutes in all.`,
  ].join('\n\n');
}

function versions(postgres) {
  const lock = JSON.parse(fs.readFileSync(join(peersFolder, 'package-lock.json'), 'utf8')).packages;
  const ours = JSON.parse(fs.readFileSync(join(projectRoot, 'package-lock.json'), 'utf8')).packages;
  const of = (packages, ...names) => names.map((name) => `${name} ${packages[`node_modules/${name}`].version}`).join(', ');
  const node = Object.entries(ours).find(([path]) => /node_modules\/node-linux-/.test(path))?.[1].version;
  return (
    `Node ${node}, PostgreSQL ${postgres}. Ours: ${of(ours, '@apollo/server', 'fastify', 'graphql', 'graphql-jit', 'pg')}. ` +
    `Peers: ${of(lock, 'postgraphile', 'mercurius', 'fastify', '@nestjs/core', '@nestjs/graphql', '@apollo/server', 'typeorm', 'dataloader', 'pg')}.`
  );
}

function table({ servers, figures }, document) {
  const rows = servers.filter(({ name }) => figures[document][name]).map(({ name, title }) => {
    const rounds = figures[document][name];
    const m = (key) => median(rounds.map((round) => round[key]));
    const cpu = rounds.map((round) => round.cpu);
    const spread = (Math.max(...cpu) - Math.min(...cpu)) / 2 / median(cpu);
    return [
      title, number(m('rate')), number(m('p50')), number(m('p99')), `**${number(m('cpu'))}**`, number(m('node')), number(m('postgres')),
      `±${Math.round(spread * 100)} %`, number(ratio(figures[document], name, 'cpu')), number(ratio(figures[document], name, 'rate')),
    ];
  });
  const head = ['server', 'requests/s', 'p50 ms', 'p99 ms', 'CPU ms per request', 'of it node', 'of it PostgreSQL', 'spread', 'CPU ÷ ours', 'requests/s ÷ ours'];
  return markdown(head, rows);
}

function writesTable({ documents, figures }) {
  const head = [
    'write', 'CPU ms per request, ours', 'of it node', 'of it PostgreSQL', 'CPU ms, usual NestJS', 'of it node', 'of it PostgreSQL', 'usual NestJS ÷ ours',
  ];
  const rows = documents.map(({ name, title }) => {
    const of = (server) => {
      const m = (key) => number(median(figures[name][server].map((round) => round[key])));
      return [`**${m('cpu')}**`, m('node'), m('postgres')];
    };
    return [title, ...of(OURS), ...of('nest'), number(ratio(figures[name], 'nest', 'cpu'))];
  });
  return markdown(head, rows);
}

/** Above 1: more than ours. Each round compares figures taken within the same minute. */
export function ratio(byServer, name, key, than = OURS) {
  // Where registered documents are not asked, it is the same as text; with --only, perhaps none of ours was.
  if (!byServer[than]) return than === TEXT ? NaN : ratio(byServer, name, key, TEXT);
  return median(byServer[name].map((round, i) => round[key] / byServer[than][i][key]));
}

/** Requests per second against the fastest peer and against the floor; CPU against the usual set-up. */
const LIMITS = [
  ...['nested', 'page', 'network'].flatMap((document) => [
    [document, 'postgraphile', 'rate', 2],
    [document, 'handwritten', 'rate', 0.85],
  ]),
  ['search', 'postgraphile', 'rate', 1],
  ['search', 'handwritten', 'rate', 0.7],
  ...['items', 'map', 'near', 'item', 'portal', 'workstreams', 'workstream'].flatMap((document) => [
    [document, 'postgraphile', 'rate', 1],
    [document, 'handwritten', 'rate', 0.7],
  ]),
  ['place', 'handwritten', 'rate', 0.5],
  ['lookup', 'postgraphile', 'rate', 2.3],
  ['lookup', 'handwritten', 'rate', 0.8],
  ['lookup', 'postgraphile', 'rate', 1.7, 'ours_apollo'],
  ['lookup', 'handwritten', 'rate', 0.65, 'ours_apollo'],
  ...['lookup', 'nested', 'page', 'network'].flatMap((document) => [
    [document, 'postgraphile', 'rate', 2, TEXT],
    [document, OURS, 'rate', 0.85, TEXT],
  ]),
  ['literals', 'postgraphile', 'rate', 2.3, TEXT],
  ['differ', 'postgraphile', 'rate', 1.5, TEXT],
  ...['lookup', 'nested', 'page', 'network'].flatMap((document) => [
    [document, 'postgraphile', 'p99', 1],
    [document, 'nest', 'cpu', 4],
  ]),
  ['workstreams', 'nest', 'cpu', 1],
  ['workstream', 'nest', 'cpu', 4],
  ['contributions', 'nest', 'cpu', 1],
  ['contributions', 'handwritten', 'rate', 0.7],
  ...['milestone', 'payment', 'receipt'].map((document) => [document, 'nest', 'cpu', 1]),
];
const PEERS = { [OURS]: 'registered documents', postgraphile: 'PostGraphile', handwritten: 'the hand-written statement', nest: 'the usual NestJS server' };
const WAYS = { [OURS]: '', ours_apollo: ' through Apollo Server', [TEXT]: ' as text' };
const WORDS = {
  rate: (peer) => `requests per second, ours ÷ those of ${peer}`,
  p99: (peer) => `99th percentile of the time to answer, that of ${peer} ÷ ours`,
  cpu: (peer) => `CPU per request, that of ${peer} ÷ ours`,
};

function targets({ figures }) {
  return LIMITS.filter(([document, peer, , , who = OURS]) => figures[document]?.[peer] && figures[document][who])
    .map(([document, peer, key, least, who = OURS]) => {
      const theirs = ratio(figures[document], peer, key, who);
      const reached = key === 'rate' ? 1 / theirs : theirs;
      const way = WAYS[who];
      return `- ${document}${way}, ${WORDS[key](PEERS[peer])}: ${number(reached)}, ${number(least)} is wanted: ${reached >= least ? 'reached' : '**not reached**'}.`;
    })
    .join('\n');
}

/** At the end of each run; the largest of all. */
function memory({ servers, figures }) {
  const rows = servers.map(({ name, title }) => {
    const all = Object.values(figures).flatMap((byServer) => (byServer[name] ?? []).map((round) => round.memory));
    const largest = (key) => Math.round(Math.max(...all.map((used) => used[key])));
    return [title, largest('node'), largest('postgres'), largest('backends')];
  });
  return markdown(['server', 'resident, MB', 'private to its PostgreSQL backends, MB', 'backends'], rows);
}

function profile({ documents: all, profiles }) {
  const documents = all.filter(({ name }) => profiles[name]);
  const names = new Set(documents.flatMap(({ name }) => profiles[name].places.slice(0, 12).map(([place]) => place)));
  const share = (document, place) => profiles[document].places.find(([name]) => name === place)?.[1] ?? 0;
  const total = (place) => documents.reduce((sum, { name }) => sum + share(name, place), 0);
  const rows = [...names]
    .sort((a, b) => total(b) - total(a))
    .map((place) => [place, ...documents.map(({ name }) => `${(share(name, place) * 100).toFixed(1)} %`)]);
  const functions = documents.map(({ name }) => {
    const top = profiles[name].functions.slice(0, 8);
    return `- ${name}: ${top.map(([f, part]) => `\`${f}\` ${(part * 100).toFixed(1)} %`).join(', ')}`;
  });
  return (
    'Share of the time its process was busy, by the package at work (what it has node do is its own).\n\n' +
    `${markdown(['code of', ...documents.map(({ name }) => name)], rows)}\n\nSingle functions:\n\n${functions.join('\n')}`
  );
}

export function markdown(head, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map((_, i) => (i === 0 ? '---' : '---:'))), ...rows.map(line)].join('\n');
}

export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

export function number(value) {
  if (Number.isNaN(value)) return '–';
  return value >= 100 ? Math.round(value).toString() : value >= 10 ? value.toFixed(1) : value.toFixed(2);
}

/** Between its marks; the words around them are kept. */
export function writeReport(part, text, file = reportFile) {
  const [begin, end] = MARKS[part];
  const old = fs.readFileSync(file, 'utf8');
  const from = old.indexOf(begin);
  const to = old.indexOf(end);
  if (from < 0 || to < from) throw new Trouble(`${file} has lost the marks that figures go between.`, `${begin}\n${end}`);
  fs.writeFileSync(file, `${old.slice(0, from + begin.length)}\n\n${text}\n\n${old.slice(to)}`);
}
