import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { execute, parse } from 'graphql';
import pg from 'pg';
import { ANONYMOUS } from '#lib/access';
import { RequestContext, todayInParis } from '#lib/graphql';
import { statementCount } from '#lib/reads';
import {
  actor,
  AT_THE_DOOR,
  PROMISED,
  refusals,
  registeredDocuments,
  sharedDatabase,
  startTestApp,
  steady,
  type TestApp,
} from '#lib/testing';
import { oracleSchema } from './testing/oracle.js';
import { type Grammar, randomDocument } from './testing/random-document.js';

let compiled: TestApp;
let plain: TestApp;
let pool: pg.Pool;

beforeAll(async () => {
  const { url } = sharedDatabase();
  compiled = await startTestApp({ databaseUrl: url, isOwn: true });
  plain = await startTestApp({ databaseUrl: url, compile: false });
  pool = new pg.Pool({ connectionString: url, max: 6, options: '-c TimeZone=UTC' });
  pg.types.setTypeParser(1082, (text) => text);
});

afterAll(async () => {
  await pool?.end();
  await compiled?.close();
  await plain?.close();
});

/** Somebody to whom nearly everything is answered. */
const COORDINATOR = actor(['ADMINISTRATOR', 'NETWORK_COORDINATOR']);

const plainly = (value: unknown): unknown => JSON.parse(steady(JSON.stringify(value)));

describe('one statement, level by level, and plain execution', () => {
  it.each(registeredDocuments().map((d) => [d.name, d] as const))('agree on %s', async (_, document) => {
    for (const variables of document.variables) {
      for (const who of [ANONYMOUS, COORDINATOR]) {
        const [whole, a, b] = await Promise.all([
          compiled.run(document.node, variables, who, 'compiled'),
          compiled.run(document.node, variables, who, 'level'),
          plain.run(document.node, variables, who, 'level'),
        ]);
        for (const answer of [whole, a]) {
          expect(plainly(answer.data ?? null)).toEqual(plainly(b.data ?? null));
          expect(refusals(answer.errors)).toEqual(refusals(b.errors));
        }
        for (const code of refusals(a.errors)) expect(who === ANONYMOUS ? AT_THE_DOOR : []).toContain(code);
      }
    }
  });

  it.each(Object.entries(PROMISED))('agree on the promised document %s', async (_, text) => {
    const [a, b] = await Promise.all([compiled.run(text), plain.run(text)]);
    expect(a.errors).toBeUndefined();
    expect(plainly(a.data)).toEqual(plainly(b.data));
  });
});

describe('statements', () => {
  const all = [
    ...registeredDocuments().map(({ name, node, variables }) => ({ name, node, variables, who: COORDINATOR })),
    ...Object.entries(PROMISED).map(([name, text]) => ({
      name: `promised ${name}`,
      node: parse(text),
      variables: [{}],
      who: ANONYMOUS,
    })),
  ];

  it('are as many as was agreed for each document that is read level by level', async () => {
    const counts: Record<string, number[]> = {};
    for (const { name, node, variables, who } of all) {
      counts[name] = [];
      for (const given of variables) counts[name].push((await compiled.run(node, given, who, 'level')).statements);
    }
    expect(counts).toMatchSnapshot();
  });

  it('are one for each document but those that are left to the level engine, and why', async () => {
    const left: Record<string, string> = {};
    for (const { name, node, variables, who } of all) {
      for (const given of variables) {
        const context = new RequestContext(who, todayInParis(), 'spec');
        context.registered = true;
        const told = await compiled.driver.executor.execute({ document: node, variables: given, context });
        if (told.engine === 'compiled') expect(statementCount(context)).toBe(1);
        else left[name] = told.aside ?? '';
      }
    }
    expect(left).toMatchSnapshot();
  });
});

const GRAMMAR: Grammar = {
  roots: [
    ...['59350', '02695', '14697', '55138', '97411', '69123', '75056', '02054'].map((code) => ({
      text: `territory(kind: COMMUNE, code: "${code}")`,
      type: 'Territory',
    })),
    ...['59', '974', '2A', '69'].map((code) => ({
      text: `territory(kind: DEPARTEMENT, code: "${code}", asOf: "2019-06-01")`,
      type: 'Territory',
    })),
    { text: 'territory(kind: REGION, code: "32")', type: 'Territory' },
    { text: 'territory(kind: EPCI, code: "200093201")', type: 'Territory' },
    { text: 'territory(kind: COMMUNE, code: "59350", asOf: "1990-05-05")', type: 'Territory' },
    {
      text: 'territories(filter: { kinds: [REGION] }, orderBy: { field: POPULATION, direction: DESC }, first: 4)',
      type: 'TerritoryConnection',
    },
    { text: 'territories(filter: { kinds: [DEPARTEMENT], overseas: true }, last: 3)', type: 'TerritoryConnection' },
    {
      text: 'territories(filter: { kinds: [DELEGATED_COMMUNE] }, asOf: "2022-03-01", orderBy: { field: CODE }, first: 5)',
      type: 'TerritoryConnection',
    },
    {
      text: 'territories(filter: { kinds: [DEPARTEMENT] }, asOf: "1965-01-01", orderBy: { field: CODE, direction: DESC }, first: 5)',
      type: 'TerritoryConnection',
    },
  ],
  args: {
    'Territory.children': [
      '(first: 3)',
      '(kind: COMMUNE, first: 3)',
      '(kind: DEPARTEMENT, last: 2)',
      '(kind: EPCI, first: 2)',
      '(kind: DELEGATED_COMMUNE, first: 2, orderBy: { field: CODE })',
      '(kind: COMMUNE, first: 2, orderBy: { field: POPULATION, direction: DESC })',
      '(kind: COMMUNE, first: 2, asOf: "2015-01-01")',
      '(first: 2, orderBy: { field: NAME, direction: DESC })',
    ],
    'Territory.parent': [
      '',
      '(kind: DEPARTEMENT)',
      '(kind: REGION)',
      '(kind: EPCI)',
      '(kind: OVERSEAS_COLLECTIVITY)',
      '(asOf: "2017-02-03")',
    ],
    'Territory.ancestors': ['', '(asOf: "2020-01-01")'],
    'Territory.organizations': ['', '(asOf: "1975-01-01")', '(includeAncestors: false)'],
    'Organization.territories': ['', '(asOf: "2018-12-31")'],
  },
  without: new Set([
    'Territory.items',
    'Territory.contour',
    'Territory.centroid',
    'Territory.formerNames',
    'Territory.trainingSessions',
    'Territory.seat',
    'Territory.events',
    'Territory.versions',
    'Territory.populations',
    'PageInfo.startCursor',
    'PageInfo.endCursor',
    'TerritoryEdge.cursor',
  ]),
  only: {
    Organization: new Set([
      'id',
      'key',
      'kind',
      'name',
      'foundedOn',
      'closedOn',
      'closingKind',
      'territories',
      'sources',
    ]),
  },
};

describe('random documents', () => {
  const seeds = [
    ...Array.from({ length: 120 }, (_, i) => i + 1),
    // A relation called `parent` that is read on a level of its own.
    694855034,
    ...Array.from({ length: 30 }, () => Math.floor(Math.random() * 1e9)),
  ];
  const oracle = oracleSchema();

  it('get the answers that hand-written statements give', async () => {
    for (const seed of seeds) {
      const text = randomDocument(compiled.driver.schema, GRAMMAR, seed);
      const variables = { yes: true, no: false };
      const document = parse(text);
      const answer = await compiled.run(document, variables);
      const wanted = await execute({
        schema: oracle,
        document,
        variableValues: variables,
        contextValue: { pool, today: todayInParis() },
      });
      const told = `seed ${seed}: ${text}`;
      expect({ told, errors: answer.errors?.map((e) => e.message), data: plainly(answer.data) }).toEqual({
        told,
        errors: wanted.errors?.map((e) => e.message),
        data: plainly(wanted.data),
      });
    }
  }, 240_000);
});
