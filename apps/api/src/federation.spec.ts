import { buildHTTPExecutor } from '@graphql-tools/executor-http';
import { getStitchedSchemaFromSupergraphSdl } from '@graphql-tools/federation';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { composeServices } from '@theguild/federation-composition';
import { buildSchema, execute, type GraphQLSchema, lexicographicSortSchema, parse, print, printSchema } from 'graphql';
import { ANONYMOUS } from '#lib/access';
import { printSubgraph, subgraphNames } from '#lib/graphql';
import {
  AT_THE_DOOR,
  PROMISED,
  refusals,
  registeredDocuments,
  sharedDatabase,
  startTestApp,
  steady,
  type TestApp,
} from '#lib/testing';
import { PARTS } from './parts.js';
import { type Server, startServer } from './testing/processes.js';

const NAMES = PARTS.map((part) => part.name);
let whole: TestApp;
const servers = new Map<string, Server>();
let gateway: GraphQLSchema;
let subgraphs: Map<string, string>;

beforeAll(async () => {
  const { url } = sharedDatabase();
  whole = await startTestApp({ databaseUrl: url });
  await Promise.all(NAMES.map(async (name) => servers.set(name, await startServer(url, { SUBGRAPH: name }))));
  const { schema, ownership } = whole.driver;
  subgraphs = new Map(subgraphNames(ownership).map((name) => [name, printSubgraph(schema, ownership, name)]));
});

afterAll(async () => {
  await Promise.all([...servers.values()].map((server) => server.stop()));
  await whole?.close();
});

const compose = () =>
  composeServices(
    [...subgraphs].map(([name, text]) => ({ name, typeDefs: parse(text), url: `${servers.get(name)!.url}/graphql` })),
  );

const canonical = (sdl: string): string => printSchema(lexicographicSortSchema(buildSchema(sdl)));

describe('the projections of the one schema', () => {
  it('are one for each module', () => {
    expect([...subgraphs.keys()].sort()).toEqual([...NAMES].sort());
  });

  it('compose, and what the supergraph shows the public is the one schema', () => {
    const composed = compose();
    expect(composed.errors ?? []).toEqual([]);
    expect(canonical(composed.publicSdl!)).toBe(canonical(printSchema(whole.driver.schema)));
  });

  it.each(NAMES)('are what a process prints that boots %s alone', async (name) => {
    const answer = await fetch(`${servers.get(name)!.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ _service { sdl } }' }),
    });
    const { data } = (await answer.json()) as { data: { _service: { sdl: string } } };
    expect(print(parse(data._service.sdl))).toBe(print(parse(subgraphs.get(name)!)));
  });
});

describe('the same documents behind a gateway over HTTP', () => {
  beforeAll(() => {
    gateway = getStitchedSchemaFromSupergraphSdl({
      supergraphSdl: compose().supergraphSdl!,
      onSubschemaConfig(config) {
        const endpoint = `${servers.get(config.name.toLowerCase())!.url}/graphql`;
        config.executor = buildHTTPExecutor({ endpoint }) as typeof config.executor;
      },
    });
  });

  const behind = async (text: string, variableValues: Record<string, unknown> = {}) =>
    JSON.parse(
      JSON.stringify(await execute({ schema: gateway, document: parse(text), variableValues, contextValue: {} })),
    ) as {
      data: unknown;
      errors?: { message: string; extensions?: Record<string, unknown> }[];
    };
  // As subgraphs answer; that one statement answers the same, `agreement.spec` tries.
  const within = async (text: string, variables: Record<string, unknown> = {}) =>
    JSON.parse(JSON.stringify(await whole.run(text, variables, ANONYMOUS, 'level'))) as Awaited<
      ReturnType<typeof behind>
    >;

  const placeless = (data: unknown): unknown => JSON.parse(steady(JSON.stringify(data)));

  it.each(Object.entries(PROMISED))('promised %s', async (_, text) => {
    const answer = await behind(text);
    expect(answer.errors).toBeUndefined();
    expect(answer.data).toEqual((await within(text)).data);
  });

  it.each(registeredDocuments().map((d) => [d.name, d] as const))('registered %s', async (_, { text, variables }) => {
    for (const given of variables) {
      const [answer, wanted] = [await behind(text, given), await within(text, given)];
      expect(placeless(answer.data)).toEqual(placeless(wanted.data));
      expect(refusals(answer.errors)).toEqual(refusals(wanted.errors));
      for (const code of refusals(wanted.errors)) expect(AT_THE_DOOR).toContain(code);
    }
  });

  it('keeps the day of a territory that another module points to', async () => {
    const text = `{ organization(key: "caue-59") { territories(asOf: "1990-01-01") { asOf name parent(kind: REGION) { name } organizations { name } } } }`;
    const answer = await behind(text);
    expect(answer.errors).toBeUndefined();
    expect(answer.data).toEqual((await within(text)).data);
    expect(answer.data).toMatchObject({
      organization: { territories: [{ asOf: '1990-01-01', parent: { name: 'Nord-Pas-de-Calais' } }] },
    });
  });
});
