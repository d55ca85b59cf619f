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
    .replace(/\{[^}]*\}|\[[^\]]*\]|\b(?:by|without|on)\s*\([^)]*\)/g, ' ')
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

it('names in docs/operations.md only metrics that there are', () => {
  const told = [...read('docs/operations.md').matchAll(/`((?:graphql|jobs|backup|process|nodejs|kept|changes)_\w+)`/g)];
  expect(told.length).toBeGreaterThan(5);
  expect(told.map(([, name]) => name!).filter((name) => !names.has(name))).toEqual([]);
});
