import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import {
  ChangesLostError,
  type ClientSettings,
  createClient,
  done,
  Enrol,
  GraphqlError,
  MemberCountsByDay,
  MembersOnDay,
  OrganizationChanges,
  type OrganizationChangesQuery,
  RateLimitedError,
  RefusedError,
  TerritoryOnDay,
  UnreachableError,
} from './index.js';

const asked = jest.fn<typeof fetch>();
const client = (more: Partial<ClientSettings> = {}) =>
  createClient({ endpoint: 'http://api.example/graphql', fetch: asked, ...more });

const answer = (data: unknown, headers: Record<string, string> = {}): Response => Response.json({ data }, { headers });
const failure = (code: string, status = 200, headers: Record<string, string> = {}, more: object = {}): Response =>
  Response.json(
    { data: null, errors: [{ message: code, path: ['a'], extensions: { code, ...more } }] },
    { status, headers },
  );
/** What was sent, in turn. */
const sent = () => asked.mock.calls.map(([url, init]) => ({ url: new URL(String(url)), ...init! }));
const headersOf = (init: RequestInit): Record<string, string> => init.headers as Record<string, string>;
const days = { days: ['2018-12-31'] };
const enrolment = { trainingSessionId: 'session', personIds: ['person'] };

beforeEach(() => {
  asked.mockReset();
  // Pauses are seen, not waited for.
  jest.useFakeTimers({ doNotFake: ['performance', 'queueMicrotask'] });
});
afterEach(() => void jest.useRealTimers());

/** Lets all pauses pass at once, and answers how long they were in seconds. */
async function hurried<T>(work: Promise<T>): Promise<{ outcome: T | Error; seconds: number }> {
  const begin = Date.now();
  const ended = work.then(
    (outcome) => ({ outcome, seconds: (Date.now() - begin) / 1000 }),
    (outcome: Error) => ({ outcome, seconds: (Date.now() - begin) / 1000 }),
  );
  let isOver = false;
  void ended.then(() => (isOver = true));
  while (!isOver) await jest.advanceTimersByTimeAsync(50);
  return ended;
}

describe('a question', () => {
  it('by nobody in particular goes by GET under its id, in the language of the client', async () => {
    asked.mockResolvedValueOnce(answer({ memberCounts: [] }));
    await expect(client({ locale: 'en' }).ask(MemberCountsByDay, days)).resolves.toEqual({ memberCounts: [] });
    const [{ url, ...init }] = sent() as [ReturnType<typeof sent>[0]];
    expect(init.method).toBeUndefined();
    expect(url.searchParams.get('documentId')).toBe(MemberCountsByDay.id);
    expect(JSON.parse(url.searchParams.get('variables')!)).toEqual(days);
    expect(headersOf(init)).toMatchObject({ 'accept-language': 'en', 'apollo-require-preflight': 'true' });
    expect(init.credentials).toBe('omit');
  });

  it('by somebody, one with a long address and one in words of one’s own go by POST', async () => {
    asked.mockImplementation(async () => answer({}));
    await client({ token: 'spass_x' }).ask(MemberCountsByDay, days);
    await client().ask(MemberCountsByDay, { days: Array.from({ length: 300 }, () => '2018-12-31') });
    await client().ask('{ viewer { id } }');
    const [by, long, own] = sent();
    expect([by, long, own].map((init) => [init!.method, init!.url.search])).toEqual(Array(3).fill(['POST', '']));
    expect(headersOf(by!)).toMatchObject({ authorization: 'Bearer spass_x' });
    expect(JSON.parse(String(long!.body))).toMatchObject({ documentId: MemberCountsByDay.id });
    expect(JSON.parse(String(own!.body))).toEqual({ query: '{ viewer { id } }', variables: {} });
  });

  it('is sent in words where the server does not know its id, from then on at once', async () => {
    asked
      .mockResolvedValueOnce(failure('DOCUMENT_NOT_FOUND', 404))
      .mockImplementation(async () => answer({ memberCounts: [] }));
    const same = client();
    await same.ask(MemberCountsByDay, days);
    await same.ask(MemberCountsByDay, days);
    expect(sent().map(({ method, body }) => [method, body && JSON.parse(String(body)).query])).toEqual([
      [undefined, undefined],
      ['POST', MemberCountsByDay.text],
      ['POST', MemberCountsByDay.text],
    ]);
  });

  it('is asked about again by its mark, and what has not changed is given from what was kept', async () => {
    const same = client({ keptAnswers: 1 });
    asked.mockResolvedValueOnce(answer({ memberCounts: [1] }, { etag: '"one"' }));
    const first = await same.ask(MemberCountsByDay, days);
    asked.mockResolvedValueOnce(new Response(null, { status: 304 }));
    const second = await same.ask(MemberCountsByDay, days);
    expect(headersOf(sent()[1]!)).toMatchObject({ 'if-none-match': '"one"' });
    expect(second).toEqual(first);
    expect(second).not.toBe(first);
    // Another takes its place.
    asked.mockImplementation(async () => answer({ memberCounts: [] }, { etag: '"two"' }));
    await same.ask(MemberCountsByDay, { days: [] });
    await same.ask(MemberCountsByDay, days);
    expect(headersOf(sent()[3]!)).not.toHaveProperty('if-none-match');
  });
});

describe('what fails', () => {
  it('says the code, the place and the request of the first error, and what was answered all the same', async () => {
    asked.mockResolvedValueOnce(failure('FORBIDDEN', 200, {}, { requestId: 'r1' }));
    const error = (await client()
      .ask(MemberCountsByDay, days)
      .catch((e: unknown) => e)) as GraphqlError;
    expect(error).toBeInstanceOf(GraphqlError);
    expect(error).toMatchObject({ code: 'FORBIDDEN', path: ['a'], requestId: 'r1', data: null, isPassing: false });
    expect(asked).toHaveBeenCalledTimes(1);
  });

  it('names the request by the header where no error does', async () => {
    asked.mockResolvedValueOnce(failure('BAD_USER_INPUT', 400, { 'x-request-id': 'r2' }));
    await expect(client().ask(MemberCountsByDay, days)).rejects.toMatchObject({ requestId: 'r2' });
  });

  it('tells that changes are lost, and asks no more', async () => {
    asked.mockResolvedValue(failure('CHANGES_LOST'));
    await expect(client().ask(MemberCountsByDay, days)).rejects.toBeInstanceOf(ChangesLostError);
    expect(asked).toHaveBeenCalledTimes(1);
  });

  it('is asked again after the pause that the server wants, and not before', async () => {
    asked
      .mockResolvedValueOnce(failure('RATE_LIMITED', 429, { 'retry-after': '7' }))
      .mockResolvedValueOnce(answer({ memberCounts: [] }));
    const { outcome, seconds } = await hurried(client().ask(MemberCountsByDay, days));
    expect(outcome).toEqual({ memberCounts: [] });
    expect(seconds).toBeGreaterThanOrEqual(7);
  });

  it('waits as long as an error of the answer says, where no header does', async () => {
    asked
      .mockResolvedValueOnce(failure('UNAVAILABLE', 200, {}, { retryAfterSeconds: 4 }))
      .mockResolvedValueOnce(answer({ memberCounts: [] }));
    expect((await hurried(client().ask(MemberCountsByDay, days))).seconds).toBeGreaterThanOrEqual(4);
  });

  it('is left to whoever asks where the pause is too long', async () => {
    asked.mockResolvedValue(failure('RATE_LIMITED', 429, { 'retry-after': '61' }));
    const { outcome } = await hurried(client().ask(MemberCountsByDay, days));
    expect(outcome).toBeInstanceOf(RateLimitedError);
    expect(outcome).toMatchObject({ retryAfterSeconds: 61, status: 429 });
    expect(asked).toHaveBeenCalledTimes(1);
  });

  it('is given up after some tries, each pause longer than the one before could be', async () => {
    asked.mockRejectedValue(new TypeError('fetch failed'));
    const { outcome, seconds } = await hurried(client({ retries: 4 }).ask(MemberCountsByDay, days));
    expect(outcome).toBeInstanceOf(UnreachableError);
    expect((outcome as Error).cause).toBeInstanceOf(TypeError);
    expect(asked).toHaveBeenCalledTimes(5);
    expect(seconds).toBeGreaterThan((0.3 + 0.6 + 1.2 + 2.4) / 2);
  });

  it('is not asked again where a proxy or another server refuses, and is where it is busy', async () => {
    asked.mockImplementation(async () => new Response('<h1>Nothing here</h1>', { status: 404 }));
    expect((await hurried(client().ask(MemberCountsByDay, days))).outcome).toMatchObject({ status: 404 });
    expect(asked).toHaveBeenCalledTimes(1);
    asked.mockReset().mockImplementation(async () => new Response('Bad gateway', { status: 502 }));
    expect((await hurried(client().ask(MemberCountsByDay, days))).outcome).toMatchObject({ status: 502 });
    expect(asked).toHaveBeenCalledTimes(4);
  });

  it('is not asked again where only a part of the errors passes', async () => {
    const errors = ['TIMEOUT', 'FORBIDDEN'].map((code) => ({ message: code, extensions: { code } }));
    asked.mockImplementation(async () => Response.json({ data: null, errors }));
    await expect(client().ask(MemberCountsByDay, days)).rejects.toMatchObject({ isPassing: false });
    expect(asked).toHaveBeenCalledTimes(1);
  });

  it('takes no longer than an answer may take', async () => {
    asked.mockImplementation(
      (_, init) =>
        new Promise((_resolve, reject) => init!.signal!.addEventListener('abort', () => reject(init!.signal!.reason))),
    );
    const { outcome, seconds } = await hurried(client({ timeoutSeconds: 2, retries: 0 }).ask(MemberCountsByDay, days));
    expect(outcome).toBeInstanceOf(UnreachableError);
    expect(String(outcome)).toContain('within 2 seconds');
    expect(seconds).toBeGreaterThanOrEqual(2);
  });
});

describe('a mutation', () => {
  it('goes by POST, once, when it has no key: nobody knows whether it was done', async () => {
    asked.mockRejectedValue(new TypeError('fetch failed'));
    const { outcome } = await hurried(client().ask(Enrol, { input: enrolment }));
    expect(outcome).toBeInstanceOf(UnreachableError);
    expect(sent().map(({ method }) => method)).toEqual(['POST']);
  });

  it('is sent again with the same key', async () => {
    asked.mockRejectedValueOnce(new TypeError('fetch failed')).mockResolvedValueOnce(answer({ enrolmentRequest: 1 }));
    const input = { ...enrolment, idempotencyKey: 'one intention' };
    expect((await hurried(client().ask(Enrol, { input }))).outcome).toEqual({ enrolmentRequest: 1 });
    const bodies = sent().map(({ body }) => JSON.parse(String(body)));
    expect(bodies[0]).toEqual(bodies[1]);
    expect(bodies[1].variables.input.idempotencyKey).toBe('one intention');
  });

  it('in words of one’s own is known by them', async () => {
    asked.mockRejectedValue(new TypeError('fetch failed'));
    const text = '# Signs out.\nfragment F on UserError { code }\nmutation Out { signOut { userErrors { ...F } } }';
    expect((await hurried(client().ask(text))).outcome).toBeInstanceOf(UnreachableError);
    expect(asked).toHaveBeenCalledTimes(1);
  });

  it('that was refused is data, and an error where one wants it', async () => {
    const refused = {
      results: null,
      userErrors: [{ code: 'NOT_FOUND' as const, message: 'No such session.', path: null }],
    };
    asked.mockResolvedValueOnce(answer({ enrolmentRequest: refused }));
    const { enrolmentRequest } = await client().ask(Enrol, { input: enrolment });
    expect(enrolmentRequest).toEqual(refused);
    expect(() => done(enrolmentRequest)).toThrow(RefusedError);
    expect(() => done(enrolmentRequest)).toThrow('No such session.');
    expect(done({ userErrors: [], id: 1 })).toEqual({ userErrors: [], id: 1 });
  });
});

describe('a walk', () => {
  const page = (nodes: number[], hasNextPage: boolean, endCursor: string | null) =>
    answer({ network: { members: { nodes, pageInfo: { hasNextPage, endCursor } } } });
  const walked = () => client().walk(MembersOnDay, { asOf: '2018-12-31', first: 2 }, ({ network }) => network.members);

  it('asks for the next page when the one before has been taken, and ends with the last', async () => {
    asked.mockResolvedValueOnce(page([1, 2], true, 'b')).mockResolvedValueOnce(page([3], false, 'c'));
    const items = walked();
    const seen = [(await items.next()).value, (await items.next()).value];
    expect(asked).toHaveBeenCalledTimes(1);
    for await (const item of items) seen.push(item);
    expect(seen).toEqual([1, 2, 3]);
    const variables = sent().map(({ url }) => JSON.parse(url.searchParams.get('variables')!));
    expect(variables).toEqual([
      { asOf: '2018-12-31', first: 2 },
      { asOf: '2018-12-31', first: 2, after: 'b' },
    ]);
  });

  it('does not go round in circles', async () => {
    asked.mockImplementation(async () => page([1], true, 'a'));
    const items = walked();
    await items.next();
    await items.next();
    await expect(items.next()).rejects.toThrow('$after');
  });

  it('of what is not there is empty', async () => {
    asked.mockResolvedValueOnce(answer({ network: { members: null } }));
    await expect(walked().next()).resolves.toEqual({ done: true, value: undefined });
  });
});

describe('changes', () => {
  const list = (name: string, ids: string[], hasNextPage: boolean, endCursor: string | null) =>
    answer({ [name]: { nodes: ids.map((id) => ({ id })), pageInfo: { hasNextPage, endCursor } } });
  const feed = {
    type: 'ORGANIZATION' as const,
    document: OrganizationChanges,
    variables: { includeDemonstration: true },
    pick: ({ organizations }: OrganizationChangesQuery) => organizations,
  };
  const questions = () =>
    sent().map(({ url }) => [url.searchParams.get('operationName'), JSON.parse(url.searchParams.get('variables')!)]);
  const asking = (since: string) => ['OrganizationChanges', { since, includeDemonstration: true }];
  const deletions = (since: string) => ['Deletions', { since, type: 'ORGANIZATION' }];

  it('begin with the place from which deletions count; then come all updates, then deletions, each with the place after it', async () => {
    asked
      .mockResolvedValueOnce(list('deletions', [], false, 'd0'))
      .mockResolvedValueOnce(list('organizations', ['a', 'b'], true, 'u1'))
      .mockResolvedValueOnce(list('organizations', ['c'], false, 'u2'))
      .mockResolvedValueOnce(list('deletions', ['a'], true, 'd1'))
      .mockResolvedValueOnce(list('deletions', ['b'], false, 'd2'));
    const pages = [];
    for await (const page of client().changes(feed)) pages.push(page);
    expect(pages).toEqual([
      { updated: [{ id: 'a' }, { id: 'b' }], deleted: [], place: { updates: 'u1', deletions: 'd0' } },
      { updated: [{ id: 'c' }], deleted: [], place: { updates: 'u2', deletions: 'd0' } },
      { updated: [], deleted: ['a'], place: { updates: 'u2', deletions: 'd1' } },
      { updated: [], deleted: ['b'], place: { updates: 'u2', deletions: 'd2' } },
    ]);
    expect(questions()).toEqual([deletions('now'), asking('start'), asking('u1'), deletions('d0'), deletions('d1')]);
  });

  it('go on from a place, and again after a pause when they are followed', async () => {
    asked
      .mockResolvedValueOnce(list('organizations', [], false, 'u3'))
      .mockResolvedValueOnce(list('deletions', [], false, 'd3'))
      .mockImplementation(async () => list('organizations', ['d'], false, 'u4'));
    const pages = client().follow(feed, { updates: 'u2', deletions: 'd2' }, { everySeconds: 60 });
    await pages.next();
    await pages.next();
    const { outcome, seconds } = await hurried(pages.next());
    expect(outcome).toMatchObject({ value: { updated: [{ id: 'd' }], place: { updates: 'u4', deletions: 'd3' } } });
    expect(seconds).toBeGreaterThanOrEqual(60);
    expect(questions()).toEqual([asking('u2'), deletions('d2'), asking('u3')]);
  });

  it('need the end of each page', async () => {
    asked.mockImplementation(async () => list('organizations', [], false, null));
    const pages = client().changes(feed, { updates: 'u', deletions: 'd' });
    await expect(pages.next()).rejects.toThrow('endCursor');
  });
});

describe('aborted', () => {
  it('is thrown as its reason, before, during and between requests', async () => {
    const reason = new Error('The page was left');
    await expect(client().ask(MemberCountsByDay, days, { signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
    expect(asked).not.toHaveBeenCalled();

    const during = new AbortController();
    asked.mockImplementationOnce(
      (_, init) =>
        new Promise((_resolve, reject) => init!.signal!.addEventListener('abort', () => reject(init!.signal!.reason))),
    );
    // Of what would not be asked again either.
    const waiting = client().ask(Enrol, { input: enrolment }, { signal: during.signal });
    during.abort(reason);
    await expect(waiting).rejects.toBe(reason);

    const between = new AbortController();
    asked.mockReset().mockImplementation(async () => failure('UNAVAILABLE', 503, { 'retry-after': '30' }));
    const pausing = client().ask(TerritoryOnDay, { kind: 'COMMUNE', code: '59350' }, { signal: between.signal });
    const ended = expect(pausing).rejects.toBe(reason);
    await jest.advanceTimersByTimeAsync(1000);
    between.abort(reason);
    await ended;
    expect(asked).toHaveBeenCalledTimes(1);
  });
});
