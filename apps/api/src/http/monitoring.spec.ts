import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { projectRoot } from '#lib/config';
import { sharedDatabase } from '#lib/testing';
import { type Server, startServer } from '../testing/processes.js';

let server: Server;
let names: Set<string>;

beforeAll(async () => {
  server = await startServer(sharedDatabase().url);
  const text = await (await fetch(`${server.url}/metrics`)).text();
  names = new Set(['up']);
  for (const [, name, kind] of text.matchAll(/^# TYPE (\S+) (\S+)$/gm)) {
    names.add(name!);
    if (kind === 'histogram') for (const part of ['bucket', 'sum', 'count']) names.add(`${name}_${part}`);
  }
});
afterAll(() => server?.stop());

const read = (file: string): string => readFileSync(join(projectRoot, file), 'utf8');

/** What an expression asks for: its words without labels, groups, durations, functions and operators. */
function metricsIn(expression: string): string[] {
  const bare = expression
    .replace(/\{[^}]*\}|\[[^\]]*\]|\b(?:by|without|on)\s*\([^)]*\)|\bor\b/g, ' ')
    .replace(/\b[a-z_]+\s*\(/g, '(');
  return bare.match(/\b[a-z][a-z0-9_]*\b/g) ?? [];
}

/** Every `expr`, wherever it stands. */
function expressionsIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'expr' && typeof inner === 'string' ? [inner] : expressionsIn(inner),
  );
}

it.each([
  ['docker/monitoring/dashboard.json', (text: string): unknown => JSON.parse(text)],
  ['docker/monitoring/alerts.yml', (text: string): unknown => parse(text)],
])('%s asks for metrics that there are', (file, parsed) => {
  const expressions = expressionsIn(parsed(read(file)));
  expect(expressions.length).toBeGreaterThan(10);
  const asked = new Set(expressions.flatMap(metricsIn));
  expect(asked.size).toBeGreaterThan(8);
  expect([...asked].filter((name) => !names.has(name))).toEqual([]);
});

interface Rule {
  alert: string;
  expr: string;
  annotations: { summary?: string; action?: string };
}
const { groups } = parse(read('docker/monitoring/alerts.yml')) as { groups: { rules: Rule[] }[] };
const rules = groups.flatMap((group) => group.rules);

/** What the document has under a title of its own, or in words that begin a paragraph. */
const sections = [...read('docs/operations.md').matchAll(/^(?:## (.+)|\*\*(.+?)\.\*\*.*)$/gm)].map(
  ([, title, beginning]) => title ?? beginning,
);

it.each(rules.map((rule) => [rule.alert, rule.annotations] as const))(
  'says at %s what is wrong and what to do',
  (_, told) => {
    expect(told.summary).toMatch(/\S \S/);
    const [, section = ''] = /^\S.*docs\/operations\.md, “([^”]+)”\.$/.exec(told.action ?? '') ?? [];
    expect(sections).toContain(section);
    // Whoever is woken reads more than where to read.
    expect(told.action!.length).toBeGreaterThan(section.length + 60);
  },
);

it('tells of backups that were never made too', () => {
  const { expr } = rules.find(({ alert }) => alert === 'BackupOld')!;
  expect(expr).toMatch(/ or absent\(backup_last_success_timestamp_seconds\)$/);
});

it('says on each axis of the dashboard what it counts', () => {
  const { panels } = JSON.parse(read('docker/monitoring/dashboard.json')) as { panels: any[] };
  for (const { title, type, fieldConfig } of panels) {
    const { unit, custom } = fieldConfig.defaults;
    expect([title, unit]).toEqual([title, expect.stringMatching(/^(?!none$)\w+$/)]);
    if (type === 'timeseries') expect([title, custom?.axisLabel]).toEqual([title, expect.stringMatching(/\w/)]);
  }
});

/** Words in that form that are names of something else. */
const NO_METRIC = /^(?:pg|archive|recovery)_|^(?:given_up|s_pass_before|cl_waiting)$/;
const ofPgbouncer = new Set(read('docker/pgbouncer/pgbouncer.ini').match(/\w+(?= ?=)/g));

it('names in docs/operations.md only metrics that there are', () => {
  const words = [...read('docs/operations.md').matchAll(/`([a-z]+(?:_[a-z0-9]+)+)(?:\{[^`]*)?`/g)].map(
    ([, word]) => word!,
  );
  const told = words.filter((word) => !NO_METRIC.test(word) && !ofPgbouncer.has(word));
  expect(told).toEqual(expect.arrayContaining(['statements_waiting', 'log_lines_dropped_total']));
  expect(told.filter((name) => !names.has(name))).toEqual([]);
});

/** How the names of ours begin; other words there are names of tables and settings. */
const OURS =
  /`((?:backup|budgets|changes|graphql|http|jobs|learned|log|nodejs|parsed|prepared|process|processes|read_connection|statements)_[a-z_]+)/g;

it.each(['docs/architecture.md', 'libs/jobs/README.md'])('names in %s only metrics that there are', (file) => {
  const told = [...read(file).matchAll(OURS)].map(([, name]) => name!);
  expect(told.length).toBeGreaterThan(1);
  expect(told.filter((name) => !names.has(name))).toEqual([]);
});
