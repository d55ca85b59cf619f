import { buildHTTPExecutor } from '@graphql-tools/executor-http';
import { getStitchedSchemaFromSupergraphSdl } from '@graphql-tools/federation';
import { isDeepStrictEqual } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { composeServices } from '@theguild/federation-composition';
import { buildSchema, execute, type GraphQLSchema, lexicographicSortSchema, parse, print, printSchema } from 'graphql';
import { ACTOR_STATEMENT, ANONYMOUS, DOOR, stateActor } from '#lib/access';
import { printSubgraphs } from '#lib/graphql';
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
import { PARTS } from './parts.js';
import { type Server, startServer } from './testing/processes.js';

const NAMES = PARTS.map((part) => part.name);
const SECRET = 'for specs alone, and for nothing else';
let asked = 0;
let whole: TestApp;
const servers = new Map<string, Server>();
let gateway: GraphQLSchema;
let subgraphs: Map<string, string>;
let composed: ReturnType<typeof composeServices>;

beforeAll(async () => {
  const { url } = sharedDatabase();
  whole = await startTestApp({ databaseUrl: url, env: { GATEWAY_SECRET: SECRET } });
  await Promise.all(
    NAMES.map(async (name) => servers.set(name, await startServer(url, { SUBGRAPH: name, GATEWAY_SECRET: SECRET }))),
  );
  const { schema, ownership } = whole.driver;
  subgraphs = printSubgraphs(schema, ownership);
  composed = composeServices(
    [...subgraphs].map(([name, text]) => ({ name, typeDefs: parse(text), url: `${servers.get(name)!.url}/graphql` })),
  );
});

afterAll(async () => {
  await Promise.all([...servers.values()].map((server) => server.stop()));
  await whole?.close();
});

/** What a gateway sends with each question to a subgraph. */
function stated(audience: string, actor = ANONYMOUS): Record<string, string> {
  const requestId = `question-${++asked}`;
  const statement = stateActor(SECRET, { actor, audience, requestId, from: '192.0.2.7' });
  return { 'x-request-id': requestId, [ACTOR_STATEMENT]: statement };
}

const ask = (name: string, query: string, headers: Record<string, string>): Promise<Response> =>
  fetch(`${servers.get(name)!.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query }),
  });

/** How often a text has to come before a subgraph answers it with one statement, where it can. */
const OFTEN = 3;
const known = new Set<string>();
const otherwise: string[] = [];

/** Asks as a gateway does; what is new is asked until it is known, and each time answered the same. */
async function askUntilKnown(name: string, url: string, options: RequestInit): Promise<Response> {
  const question = `${name} ${String(options.body)}`;
  const once = () => fetch(url, { ...options, headers: { ...(options.headers as object), ...stated(name) } });
  const first = await (await once()).text();
  for (let times = known.has(question) ? OFTEN : 1; times < OFTEN; times++) {
    const again = await (await once()).text();
    if (!isDeepStrictEqual(placeless(dataOf(again)), placeless(dataOf(first))))
      otherwise.push(`${question}: ${first} / ${again}`);
  }
  known.add(question);
  return new Response(first, { headers: { 'content-type': 'application/json' } });
}

/** What stands the same in each answer to one question: prices say what is left. */
function dataOf(text: string): unknown {
  const { data, errors } = JSON.parse(text) as { data: unknown; errors?: { extensions: { code: string } }[] };
  return { data, codes: errors?.map(({ extensions }) => extensions.code) };
}

const placeless = (data: unknown): unknown => JSON.parse(steady(JSON.stringify(data ?? null)));

const canonical = (sdl: string): string => printSchema(lexicographicSortSchema(buildSchema(sdl)));

describe('the projections of the one schema', () => {
  it('are one for each module', () => {
    expect([...subgraphs.keys()].sort()).toEqual([...NAMES].sort());
  });

  it('compose, and what the supergraph shows the public is the one schema', () => {
    expect(composed.errors ?? []).toEqual([]);
    expect(canonical(composed.publicSdl!)).toBe(canonical(printSchema(whole.driver.schema)));
  });

  it.each(NAMES)('are what a process prints that boots %s alone', async (name) => {
    const answer = await ask(name, '{ _service { sdl } }', stated(name));
    const { data } = (await answer.json()) as { data: { _service: { sdl: string } } };
    expect(print(parse(data._service.sdl))).toBe(print(parse(subgraphs.get(name)!)));
  });
});

describe('a subgraph behind a gateway', () => {
  const ASKED = '{ viewer { id } }';
  const refused = async (answer: Response) => [answer.status, ((await answer.json()) as any).errors[0].extensions.code];

  it('answers nobody of whom the gateway has not stated who they are', async () => {
    const not = [401, 'UNAUTHENTICATED'];
    const { [ACTOR_STATEMENT]: statement = '', ...headers } = stated('identity');
    const others = [
      {},
      { cookie: '__Host-session=x', authorization: `Bearer ${'x'.repeat(40)}` },
      { ...headers, [ACTOR_STATEMENT]: `${statement.slice(0, -4)}AAAA` },
      { [ACTOR_STATEMENT]: statement },
      { ...headers, 'x-request-id': 'another-question', [ACTOR_STATEMENT]: statement },
      stated('network'),
    ];
    for (const other of others) expect(await refused(await ask('identity', ASKED, other))).toEqual(not);
    expect((await ask('identity', ASKED, { ...headers, [ACTOR_STATEMENT]: statement })).status).toBe(200);
    expect(await refused(await ask('identity', ASKED, { ...headers, [ACTOR_STATEMENT]: statement }))).toEqual(not);
    const { url } = servers.get('identity')!;
    for (const page of ['/', '/reports', '/files/none', '/dev/mail'])
      expect([page, (await fetch(`${url}${page}`, { headers: stated('identity') })).status]).toEqual([page, 401]);
    expect((await fetch(`${url}/health/ready`)).status).toBe(200);
  });

  it('answers whom the gateway states, whatever the request says beside that', async () => {
    const query = '{ accounts(first: 1) { totalCount } }';
    const claimed = { authorization: `Bearer ${'x'.repeat(40)}`, cookie: '__Host-session=x' };
    expect(await refused(await ask('identity', query, { ...stated('identity'), ...claimed }))).toEqual([
      200,
      'UNAUTHENTICATED',
    ]);
    const known = await ask('identity', query, { ...stated('identity', actor(['ADMINISTRATOR'])), ...claimed });
    expect(await known.json()).toMatchObject({ data: { accounts: { totalCount: expect.any(Number) } } });
  });

  it('is told by the process that serves the whole who asks, which tells nobody else', async () => {
    const door = (headers: Record<string, string>) => fetch(`${whole.url}/graphql/actor`, { headers });
    expect(await refused(await door({}))).toEqual([401, 'UNAUTHENTICATED']);
    expect(await refused(await door(stated('identity')))).toEqual([401, 'UNAUTHENTICATED']);
    expect(await (await door(stated(DOOR))).json()).toEqual({ actor: ANONYMOUS });
    const unknown = { ...stated(DOOR), authorization: `Bearer ${'x'.repeat(40)}` };
    expect(await refused(await door(unknown))).toEqual([401, 'UNAUTHENTICATED']);
  });
});

describe('the same documents behind a gateway over HTTP', () => {
  beforeAll(() => {
    gateway = getStitchedSchemaFromSupergraphSdl({
      supergraphSdl: composed.supergraphSdl!,
      onSubschemaConfig(config) {
        const name = config.name.toLowerCase();
        const endpoint = `${servers.get(name)!.url}/graphql`;
        const asked = (url: string, options: RequestInit) => askUntilKnown(name, url, options);
        config.executor = buildHTTPExecutor({ endpoint, fetch: asked as never }) as typeof config.executor;
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

  it('are answered by one statement once a question is known, as before', async () => {
    expect(otherwise).toEqual([]);
    const engines = new Map<string, number>();
    for (const { url } of servers.values()) {
      const told = await (await fetch(`${url}/metrics`)).text();
      for (const [, engine, count] of told.matchAll(/^graphql_engine_total\{.*engine="(\w+)".*\} (\d+)/gm))
        engines.set(engine!, (engines.get(engine!) ?? 0) + Number(count));
    }
    // One question in three is asked for the third time.
    expect(engines.get('compiled')! / (engines.get('level')! + engines.get('compiled')!)).toBeGreaterThan(0.2);
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
