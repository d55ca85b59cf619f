import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import * as client from '#lib/client';
import {
  ChangesLostError,
  type ClientSettings,
  createClient,
  DuesOwed,
  done,
  type Feed,
  GraphqlError,
  MembersOnDay,
  OrganizationChanges,
  OrganizationOnDay,
  type Place,
  RateLimitedError,
  RefusedError,
  SessionsToCome,
  TerritoriesFound,
  TerritoryOnDay,
  type TypedText,
  type UserError,
  WhoAsks,
} from '#lib/client';
import { projectRoot } from '#lib/config';
import { somebody, startTestApp, type TestApp, testDatabase, type TestDatabase } from '#lib/testing';

let database: TestDatabase;
let app: TestApp;
let pool: pg.Pool;
let token: string;

beforeAll(async () => {
  database = await testDatabase();
  app = await startTestApp({ databaseUrl: database.url });
  pool = new pg.Pool({ connectionString: database.url });
  const owner = await somebody(pool, { roles: [{ role: 'NETWORK_COORDINATOR' }] });
  const expiresOn = new Date(Date.now() + 86_400_000 * 30).toISOString().slice(0, 10);
  const input = { name: 'client', scopes: ['READ', 'WRITE'], expiresOn };
  const make = 'mutation ($input: TokenCreateInput!) { tokenCreate(input: $input) { secret } }';
  token = ((await (await app.post(make, { input }, owner.headers)).json()) as any).data.tokenCreate.secret;
});
afterAll(async () => {
  await app?.close();
  await pool?.end();
  await database?.drop();
});

/** What went over the line, in turn. */
interface Sent {
  method: string;
  status: number;
}

function asking(more: Partial<ClientSettings> = {}, sent: Sent[] = []) {
  const watched: typeof fetch = async (url, init) => {
    const response = await fetch(url, init);
    sent.push({ method: init?.method ?? 'GET', status: response.status });
    return response;
  };
  return createClient({ endpoint: `${app.url}/graphql`, fetch: watched, ...more });
}

async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const item of items) found.push(item);
  return found;
}

type Milestone = { id: string; title: string };
const MilestoneCreate: TypedText<
  { milestoneCreate: { milestone: Milestone | null; userErrors: UserError[] } },
  { input: { on: string; title: string; sources: string[]; idempotencyKey?: string } }
> =
  'mutation ($input: MilestoneCreateInput!) { milestoneCreate(input: $input) { milestone { id title } userErrors { code message path } } }';
const MilestoneUpdate: TypedText<unknown, { input: { id: string; title: string } }> =
  'mutation ($input: MilestoneUpdateInput!) { milestoneUpdate(input: $input) { userErrors { code message } } }';
const MilestoneRemove: TypedText<{ milestoneRemove: { userErrors: UserError[] } }, { input: { id: string } }> =
  'mutation ($input: MilestoneRemoveInput!) { milestoneRemove(input: $input) { userErrors { code message } } }';

const milestone = async (title: string, idempotencyKey?: string): Promise<Milestone> => {
  const input = { on: '2020', title, sources: [], idempotencyKey };
  return done((await asking({ token }).ask(MilestoneCreate, { input })).milestoneCreate).milestone!;
};

describe('the documents of the client', () => {
  const registered = JSON.parse(readFileSync(join(projectRoot, 'schema/operations.json'), 'utf8'));
  const documents = Object.values(client).filter((value) => typeof value === 'object' && 'text' in value);

  it('are registered as they are sent', () => {
    expect(documents.length).toBeGreaterThan(12);
    for (const { id, text } of documents) expect(registered[id]).toBe(text);
  });

  it('are asked by their ids', async () => {
    const sent: Sent[] = [];
    const { territory } = await asking({}, sent).ask(TerritoryOnDay, {
      kind: 'COMMUNE',
      code: '02695',
    });
    expect(territory).toMatchObject({ kind: 'COMMUNE', code: '02695', isCurrent: false });
    expect(territory!.successors.territories.length).toBeGreaterThan(0);
    await expect(asking({}, sent).ask(SessionsToCome, { from: '2020-01-01' })).resolves.toHaveProperty(
      'trainingSessions',
    );
    await expect(asking({}, sent).ask(WhoAsks)).resolves.toEqual({ viewer: null });
    expect(sent).toEqual(Array(3).fill({ method: 'GET', status: 200 }));
  });
});

it('walks a list page by page', async () => {
  const sent: Sent[] = [];
  const members = asking({}, sent).walk(
    MembersOnDay,
    { asOf: '2018-12-31', first: 4 },
    ({ network }) => network.members,
  );
  const names = (await all(members)).map(({ organization, slot }) => organization?.name ?? slot?.label);
  expect(names).toHaveLength(10);
  expect(names).toContain('CAUE de La Réunion');
  expect(new Set(names.filter((name) => name?.startsWith('CAUE de '))).size).toBeGreaterThan(0);
  expect(sent).toHaveLength(3);
});

it('asks whether an answer is still the same, and is told with nothing else', async () => {
  const sent: Sent[] = [];
  const same = asking({}, sent);
  const nord = () => same.ask(OrganizationOnDay, { key: 'caue-59' });
  const first = await nord();
  // The server says so once it hears of changes.
  for (let tries = 0; tries < 600 && sent.at(-1)!.status !== 304; tries += 1) {
    expect(await nord()).toEqual(first);
    if (sent.at(-1)!.status !== 304) await new Promise((resolve) => setTimeout(resolve, 50));
  }
  expect(sent.at(-1)).toEqual({ method: 'GET', status: 304 });
  await pool.query(`update network.organization set name = 'Another name' where key = 'caue-59'`);
  for (let tries = 0; tries < 600 && sent.at(-1)!.status === 304; tries += 1) await nord();
  expect((await nord()).organization!.name).toBe('Another name');
});

describe('an error', () => {
  it('says what is wrong, where, and the request', async () => {
    const wrong = asking().ask(TerritoriesFound, { search: 'lille', first: 0 });
    const error = await wrong.then(
      () => undefined,
      (e: GraphqlError) => e,
    );
    expect(error).toBeInstanceOf(GraphqlError);
    expect(error).toMatchObject({ code: 'BAD_USER_INPUT', path: ['territories'], isPassing: false });
    expect(error!.requestId).toBeTruthy();
  });

  it('is one of nobody’s token', async () => {
    const wrong = asking({ token: 'spass_unknownunknownunknown' }).ask(WhoAsks);
    await expect(wrong).rejects.toMatchObject({ code: 'UNAUTHENTICATED', status: 401 });
  });

  it('says how long to wait', async () => {
    const narrow = await startTestApp({
      databaseUrl: database.url,
      env: { RATE_LIMIT_PER_MINUTE: '300', GRAPHQL_COST_LIMIT: '300' },
    });
    try {
      const hasty = createClient({ endpoint: `${narrow.url}/graphql`, retries: 0 });
      const often = async () => {
        for (;;) await hasty.ask(`{ territories(first: 50) { nodes { name } } }`);
      };
      const error: RateLimitedError = await often().catch((e: RateLimitedError) => e);
      expect(error).toBeInstanceOf(RateLimitedError);
      expect(error.status).toBe(429);
      expect(error.retryAfterSeconds).toBeGreaterThan(0);
    } finally {
      await narrow.close();
    }
  });

  it('of a mutation is data, in the language of the client', async () => {
    const refusal = async (locale: string) => {
      const { milestoneRemove } = await asking({ token, locale }).ask(MilestoneRemove, {
        input: { id: 'milestone_none' },
      });
      expect(milestoneRemove.userErrors.map(({ code }) => code)).toEqual(['NOT_FOUND']);
      expect(() => done(milestoneRemove)).toThrow(RefusedError);
      return milestoneRemove.userErrors[0]!.message;
    };
    expect(await refusal('fr')).not.toBe(await refusal('en'));
  });
});

it('with a token asks as its owner', async () => {
  const owned = asking({ token });
  const { viewer } = await owned.ask(WhoAsks);
  expect(viewer!.roles.nodes.map(({ role }) => role)).toEqual(['NETWORK_COORDINATOR']);
  await expect(owned.ask(DuesOwed)).resolves.toHaveProperty('dues.nodes');
  await expect(asking().ask(DuesOwed)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
});

it('does once what has a key, when the answer to it was lost', async () => {
  let lost = 0;
  const losing: typeof fetch = async (url, init) => {
    const response = await fetch(url, init);
    if (lost++ === 0) throw new TypeError('The line went dead');
    return response;
  };
  const input = { on: '2021', title: 'Told twice', sources: [], idempotencyKey: 'the only intention' };
  const { milestoneCreate } = await asking({ token, fetch: losing }).ask(MilestoneCreate, { input });
  expect(lost).toBe(2);
  expect(done(milestoneCreate).milestone!.title).toBe('Told twice');
  expect((await pool.query(`select 1 from network.milestone where title = 'Told twice'`)).rowCount).toBe(1);
});

describe('a copy', () => {
  interface MilestoneChanges {
    milestones: { nodes: Milestone[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } };
  }
  const feed: Feed<MilestoneChanges, { since: string }, Milestone> = {
    type: 'MILESTONE',
    document: `query ($since: String!) { milestones(filter: { updatedSince: $since }, first: 3) {
      nodes { id title } pageInfo { hasNextPage endCursor } } }`,
    pick: ({ milestones }) => milestones,
  };
  const copy = new Map<string, string>();
  let place: Place | undefined;

  /** As a program does that keeps its place in a file. */
  async function takeIn(): Promise<void> {
    for await (const page of asking().changes(feed, place)) {
      for (const { id, title } of page.updated) copy.set(id, title);
      for (const id of page.deleted) copy.delete(id);
      place = JSON.parse(JSON.stringify(page.place)) as Place;
    }
  }
  const titles = async (): Promise<string[]> =>
    (await pool.query('select title from network.milestone order by title collate "C"')).rows.map(({ title }) => title);
  /** What is committed is told when all that began before it has ended. */
  async function becomesWhole(): Promise<void> {
    const same = async () => JSON.stringify([...copy.values()].sort()) === JSON.stringify(await titles());
    for (let tries = 0; tries < 400 && !(await same()); tries += 1) await takeIn();
    expect([...copy.values()].sort()).toEqual(await titles());
  }

  it('begins with all there is and takes in what is made, changed and removed', async () => {
    const [gone, changed] = [await milestone('A passing thing'), await milestone('A thing')];
    await becomesWhole();
    expect(copy.size).toBeGreaterThan(3);
    await milestone('Another');
    const writer = asking({ token });
    await writer.ask(MilestoneUpdate, { input: { id: changed.id, title: 'A better thing' } });
    await writer.ask(MilestoneRemove, { input: { id: gone.id } });
    await becomesWhole();
    expect(copy.get(changed.id)).toBe('A better thing');
    expect(copy.has(gone.id)).toBe(false);
  });

  it('goes on from where it was left in the middle of a page', async () => {
    const pages = asking().changes(feed);
    const first = (await pages.next()).value!;
    const rest = await all(asking().changes(feed, first.place));
    const ids = [first, ...rest].flatMap(({ updated }) => updated.map(({ id }) => id));
    expect(first.updated).toHaveLength(3);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.sort()).toEqual([...copy.keys()].sort());
  });

  it('hears of what changes as long as it is followed', async () => {
    const end = new AbortController();
    const heard: string[] = [];
    const following = (async () => {
      for await (const { updated } of asking().follow(feed, place, { everySeconds: 0.05, signal: end.signal })) {
        heard.push(...updated.map(({ title }) => title));
        if (heard.includes('The latest')) end.abort(new Error('Enough'));
      }
    })();
    const ended = expect(following).rejects.toThrow('Enough');
    await milestone('The latest');
    await ended;
    expect(heard).toEqual(['The latest']);
  });

  it('of the directory needs no document of one’s own', async () => {
    const directory = await all(
      asking().changes({
        type: 'ORGANIZATION',
        document: OrganizationChanges,
        pick: ({ organizations }) => organizations,
      }),
    );
    expect(directory.flatMap(({ updated }) => updated.map(({ key }) => key))).toContain('caue-974');
  });

  it('begins anew when what changed cannot be told', async () => {
    await pool.query('call changes.begin_life()');
    await expect(takeIn()).rejects.toBeInstanceOf(ChangesLostError);
    copy.clear();
    place = undefined;
    await becomesWhole();
  });
});
