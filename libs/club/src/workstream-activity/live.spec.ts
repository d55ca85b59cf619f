import { beforeAll, describe, expect, it } from '@jest/globals';
import { setTimeout as delay } from 'node:timers/promises';
import { ActorReader } from '#lib/identity';
import { type Followed, followLive, somebody, type Somebody } from '#lib/testing';
import { animator, colleague, nord, useClub } from '../testing/club.js';
import { ACTIVITY, cursors, kinds, until, useLive } from '../testing/live.js';

const { app, propose, join, read } = useClub({
  env: { CORS_ORIGINS: 'https://map.example', HTTP_WRITE_TIMEOUT_MS: '1000', GRAPHQL_COST_LIMIT: '1000' },
});
const { write } = app;
const { connect, activity, settled } = useLive(app);

/** The log, as it is read without streaming. */
async function logOf(id: string, who = animator): Promise<any[]> {
  await settled();
  const all: any[] = [];
  for (let after: string | null = null, goesOn = true; goesOn;) {
    const fields: string = `activity(first: 7${after ? `, after: "${after}"` : ''}) { totalCount nodes { cursor kind subject { __typename id } } pageInfo { hasNextPage endCursor } }`;
    const { nodes, pageInfo }: any = (await read(id, fields, who)).activity;
    all.push(...nodes);
    [after, goesOn] = [pageInfo.endCursor, pageInfo.hasNextPage];
  }
  return all;
}
/** What is measured of the server. */
const figure = async (name: string): Promise<number> =>
  Number(new RegExp(`^${name} (\\d+)`, 'm').exec(await (await fetch(`${app.app.url}/metrics`)).text())![1]);
const taskIn = async (workstreamId: string, title: string): Promise<string> =>
  (await write('taskRecord', { workstreamId, title }, 'task { id }')).task.id;

const STAFF = { roles: [{ role: 'MEMBER' as const, organizationId: nord }] };
let member: Somebody;
/** Somebody of the team whose session a browser has. */
const ofTeam = async (workstreamId: string, roles: Parameters<typeof somebody>[1] = {}): Promise<Somebody> => {
  const one = await somebody(app.pool, roles);
  await app.pool.query(
    `insert into club.workstream_participant (id, workstream_id, person_id, role, valid_from) values ($1, $2, $3, 'MEMBER', '2020-01-01')`,
    [`w${one.personId}`, workstreamId, one.personId],
  );
  return one;
};
const forget = (): Promise<void> => app.app.app.get(ActorReader, { strict: false }).forget();

let id: string;
beforeAll(async () => {
  id = await propose('En direct');
  member = await ofTeam(id, STAFF);
});

describe('What happens in a workstream', () => {
  it('comes after what happened since, to whoever sees it, and says nothing of votes', async () => {
    await settled();
    const from = await read(id, 'activity(last: 1) { nodes { cursor } }');
    await taskIn(id, 'Avant');
    const followed = activity(member, id, from.activity.nodes[0].cursor);
    await until(() => followed.events.length === 1);
    const task = await taskIn(id, 'Après');
    await write('taskMove', { id: task, state: 'DONE' });
    await join(id, colleague);
    const { poll } = await write(
      'pollOpen',
      {
        workstreamId: id,
        titleFr: 'Oui ?',
        method: 'CONSENT',
        closesAt: new Date(Date.now() + 3_600_000).toISOString(),
      },
      'poll { id }',
    );
    const before = await logOf(id);
    const cast = await write('ballotCast', { pollId: poll.id, answer: 'ABSTENTION' }, '', colleague);
    expect(cast.userErrors).toEqual([]);
    expect(await logOf(id)).toEqual(before);
    await write('pollClose', { id: poll.id });
    await until(() => followed.events.length === 6);
    expect(kinds(followed)).toEqual([
      ...['TASK_RECORDED', 'TASK_RECORDED', 'TASK_DONE', 'PARTICIPANT_JOINED', 'POLL_OPENED', 'POLL_CLOSED'],
    ]);
    expect(followed.events[2].data.workstreamActivity).toMatchObject({
      actor: { name: 'Ana Spec' },
      subject: { __typename: 'Task', id: task },
    });
    const log = await logOf(id);
    expect(log.map(({ cursor }) => cursor).slice(-6)).toEqual(cursors(followed));
    expect((await read(id, 'activity { totalCount }')).activity.totalCount).toBe(log.length);
    const { nodes } = (await read(id, 'activity(last: 2) { nodes { kind } }')).activity;
    expect(nodes).toEqual([{ kind: 'POLL_OPENED' }, { kind: 'POLL_CLOSED' }]);
  });

  it('is told of a public one without the work that is not', async () => {
    const open = await propose('Pour tous', { visibility: 'PUBLIC' });
    const followed = activity({}, open, 'start');
    await taskIn(open, 'Entre nous');
    await write('workstreamUpdate', { id: open, aimFr: 'Pour tous, vraiment' });
    await until(() => kinds(followed).includes('WORKSTREAM_UPDATED'));
    expect(kinds(followed)).toEqual(['WORKSTREAM_PROPOSED', 'WORKSTREAM_UPDATED']);
    expect(followed.events[0].data.workstreamActivity.actor).toBeNull();
  });

  it('is told to whom it concerns, with how much is still to be read', async () => {
    const COUNT = 'subscription { viewerNotified { notifications(unread: true, first: 1) { totalCount } } }';
    const followed = followLive(connect(member).client, COUNT);
    await until(() => followed.events.length > 0);
    const counted = (): number => followed.events.at(-1).data.viewerNotified.notifications.totalCount;
    expect(counted()).toBe(0);
    await write('taskRecord', { workstreamId: id, title: 'À toi', assigneeId: member.personId });
    await until(() => counted() === 1);
    expect(await followLive(connect().client, COUNT).ended).toEqual(['UNAUTHENTICATED']);
  });

  it('comes whole to a hundred who follow while the listener is killed, and in the order of commits', async () => {
    const open = await propose('Cent', { visibility: 'PUBLIC' });
    const seen = Array.from({ length: 100 }, () => [] as any[]);
    const cursorsOf = (events: any[]): string[] => cursors({ events } as Followed);
    let isOver = false;
    // As a program does it: connects again, and goes on behind the last that it was told.
    const ends: (() => void)[] = [];
    const readers = seen.map(async (events, n) => {
      while (!isOver) {
        const { client } = connect({ address: `127.0.1.${n + 1}` });
        const after = cursorsOf(events).at(-1) ?? 'start';
        const { ended, end } = followLive(client, ACTIVITY, { id: open, after }, { events });
        ends.push(end);
        await ended;
        await client.dispose();
        if (!isOver) await delay(100);
      }
    });
    while ((await figure('live_subscriptions')) < 100) await delay(50);
    let killed = 0;
    for (let n = 0; n < 12; n++) {
      const client = await app.pool.connect();
      const slow = await app.pool.connect();
      const say = `insert into club.activity (workstream_id, kind, subject_id) values ($1, 'WORKSTREAM_UPDATED', $1)`;
      // One that began before, and is through after the other.
      await slow.query('begin');
      await slow.query(say, [open]);
      await client.query(say, [open]);
      await delay(5);
      await slow.query('commit');
      client.release();
      slow.release();
      if (n !== 5) continue;
      const { rows } = await app.pool.query(
        `select pg_terminate_backend(pid) from pg_stat_activity where application_name = 's-pass changes' and datname = current_database()`,
      );
      killed += rows.length;
    }
    expect(killed).toBeGreaterThan(0);
    await write('workstreamUpdate', { id: open, aimFr: 'Fini' });
    const log = (await logOf(open)).map(({ cursor }) => cursor as string);
    expect(log).toHaveLength(26);
    await until(() => seen.every((events) => cursorsOf(events).includes(log.at(-1)!)));
    isOver = true;
    for (const end of ends) end();
    await Promise.all(readers);
    for (const events of seen) expect(cursorsOf(events)).toEqual(log);
  });
});

describe('Whoever follows', () => {
  it('is told nothing more once they are signed out, have another role or left the team', async () => {
    const team = await propose('Droits', { visibility: 'TEAM' });
    const [signedOut, leaver, demoted] = [await ofTeam(team), await ofTeam(team), await ofTeam(team, STAFF)];
    const [out, left, changed] = [connect(signedOut), connect(leaver), connect(demoted)];
    const follows = [out, left, changed].map(({ client }) =>
      followLive(client, ACTIVITY, { id: team, after: 'start' }),
    );
    await until(() => follows.every(({ events }) => events.length === 1));
    await app.pool.query('delete from identity.session where account_id = $1', [signedOut.accountId]);
    await app.pool.query(`update identity.role_grant set valid_to = current_date where account_id = $1`, [
      demoted.accountId,
    ]);
    await forget();
    const ended = await read(team, `participants(first: 50) { nodes { id person { id } } }`);
    const theirs = ended.participants.nodes.find(({ person }: any) => person.id === leaver.personId);
    await write('workstreamParticipantEnd', { id: theirs.id });
    await taskIn(team, 'Sans eux');
    expect(await follows[1]!.ended).toEqual(['BAD_USER_INPUT']);
    expect([(await out.closed).code, (await changed.closed).code]).toEqual([4403, 4403]);
    // Nobody was told of the task, nor who was signed out that somebody left.
    expect(follows.map((one) => kinds(one))).toEqual([
      ['WORKSTREAM_PROPOSED'],
      ['WORKSTREAM_PROPOSED'],
      ['WORKSTREAM_PROPOSED'],
    ]);
  });

  it('is refused as over HTTP, in words with a code', async () => {
    const refused = (query: string, variables: object = {}, more: object = {}): Promise<unknown[]> =>
      followLive(connect().client, query, variables as Record<string, unknown>, more).ended;
    expect(await refused(ACTIVITY, { id })).toEqual(['BAD_USER_INPUT']);
    expect(await refused(ACTIVITY, { id: 'workstream_none' })).toEqual(['BAD_USER_INPUT']);
    expect(await refused('{ __typename }')).toEqual(['BAD_USER_INPUT']);
    expect(await refused('mutation { signOut { userErrors { code } } }')).toEqual(['BAD_USER_INPUT']);
    expect(await refused('subscription { nothing }')).toEqual(['GRAPHQL_VALIDATION_FAILED']);
    expect(await refused('subscription {')).toEqual(['GRAPHQL_PARSE_FAILED']);
    expect(await refused('', {}, { extensions: { documentId: 'sha256:none' } })).toEqual(['DOCUMENT_NOT_FOUND']);
    expect(await refused(ACTIVITY, { id, after: 'nonsense' })).toEqual(['BAD_USER_INPUT']);
    const nested = (n: number): string => (n === 0 ? 'id' : `parts(first: 20) { nodes { ${nested(n - 1)} } }`);
    const inside = (n: number): string =>
      `subscription { workstreamActivity(id: "${id}") { subject { ... on Workstream { ${nested(n)} } } } }`;
    expect(await refused(inside(9))).toEqual(['COST_LIMIT']);
    expect(await refused(inside(3))).toEqual(['COST_LIMIT']);
    const { client } = connect(member);
    const tooMany = Array.from({ length: 21 }, () => followLive(client, ACTIVITY, { id }));
    expect(await tooMany.at(-1)!.ended).toEqual(['RATE_LIMITED']);
    const overHttp = await app.app.post(ACTIVITY, { id });
    expect(((await overHttp.json()) as any).errors[0].extensions.code).toBe('BAD_USER_INPUT');
  });

  it('is turned away at the door from elsewhere, with a token that nobody has, and in another language', async () => {
    const ask = async (headers: Record<string, string>): Promise<[number, string]> => {
      const { request } = await import('node:http');
      const usual = {
        ...{ connection: 'upgrade', upgrade: 'websocket', 'sec-websocket-version': '13' },
        ...{ 'sec-websocket-key': 'dGhlIHNhbXBsZSBub25jZQ==', 'sec-websocket-protocol': 'graphql-transport-ws' },
      };
      return new Promise((resolve, reject) => {
        const sent = request(`${app.app.url}/graphql`, { headers: { ...usual, ...headers } });
        sent.on('error', reject).on('upgrade', (_, socket) => {
          socket.destroy();
          resolve([101, '']);
        });
        sent.on('response', (answer) => {
          let text = '';
          answer.on('data', (chunk) => (text += String(chunk)));
          answer.on('end', () => resolve([answer.statusCode!, JSON.parse(text).errors[0].extensions.code as string]));
        });
        sent.end();
      });
    };
    expect(await ask({ origin: 'https://evil.example' })).toEqual([403, 'FORBIDDEN']);
    expect(await ask({ 'sec-fetch-site': 'cross-site', ...member.headers })).toEqual([403, 'FORBIDDEN']);
    expect(await ask({ origin: 'https://map.example' })).toEqual([101, '']);
    expect(await ask({ authorization: 'Bearer no-such-token-of-anybody' })).toEqual([401, 'UNAUTHENTICATED']);
    expect(await ask({ 'sec-websocket-protocol': 'graphql-ws' })).toEqual([400, 'BAD_REQUEST']);
    // A page of a named origin comes without the cookie of whoever looks at it.
    const elsewhere = activity({ headers: { ...member.headers, origin: 'https://map.example' } }, id);
    expect(await elsewhere.ended).toEqual(['BAD_USER_INPUT']);
    const unknown = connect({ params: { authorization: 'Bearer no-such-token-of-anybody' } });
    followLive(unknown.client, ACTIVITY, { id });
    expect(await unknown.closed).toEqual({ code: 4401, reason: 'UNAUTHENTICATED' });
  });

  it('and does not read is ended, and whatever many send has its bounds', async () => {
    const open = await propose('Lent', { visibility: 'PUBLIC' });
    const [before, cut] = [await figure('live_events_total'), await figure('http_slow_clients_cut_total')];
    const slow = connect({ address: '127.0.2.1' });
    const wide = `subscription ($id: ID!, $after: String) { workstreamActivity(id: $id, after: $after) { ${Array.from({ length: 60 }, (_, n) => `a${n}: cursor`).join(' ')} } }`;
    const followed = followLive(slow.client, wide, { id: open, after: 'start' });
    await until(() => followed.events.length === 1);
    (slow.socket() as any)._socket.pause();
    await app.pool.query(
      `insert into club.activity (workstream_id, kind, subject_id) select $1, 'WORKSTREAM_UPDATED', $1 from generate_series(1, 3000)`,
      [open],
    );
    // It takes what the system takes for it, and no more is even read.
    while ((await figure('http_slow_clients_cut_total')) === cut) await delay(100);
    expect((await figure('live_events_total')) - before).toBeLessThan(2900);
    (slow.socket() as any)._socket.resume();
    expect((await slow.closed).code).toBe(1006);
    expect(followed.events.length).toBeLessThan(2900);

    const flood = connect({ address: '127.0.2.2' });
    followLive(flood.client, ACTIVITY, { id: open });
    await until(() => flood.socket()?.readyState === 1);
    for (let n = 0; n < 300; n++) flood.socket()!.send('{"type":"ping"}', () => undefined);
    expect((await flood.closed).code).toBe(1008);
    const large = connect({ address: '127.0.2.3' });
    followLive(large.client, ACTIVITY, { id: open });
    await until(() => large.socket()?.readyState === 1);
    large.socket()!.send(JSON.stringify({ type: 'ping', payload: { text: 'x'.repeat(70_000) } }), () => undefined);
    expect((await large.closed).code).toBe(1009);
  });

  it('is one of a bounded number, of each address too, and hears of a server that goes', async () => {
    const open = await propose('Porte', { visibility: 'PUBLIC' });
    const many = Array.from({ length: 260 }, () => connect({ address: '127.0.3.1' }));
    const ends = many.map(({ client, closed }) => {
      followLive(client, ACTIVITY, { id: open });
      return closed;
    });
    const other = connect({ address: '127.0.3.2', ...member });
    const theirs = followLive(other.client, ACTIVITY, { id, after: 'start' });
    await until(() => theirs.events.length > 5);
    let closed = 0;
    for (const end of ends) void end.then(() => closed++);
    // Thirty windows of one who is nobody in particular.
    await until(() => closed >= 230);
    expect(await figure('live_sockets')).toBeLessThanOrEqual(31);
    const stopping = app.app.close();
    expect(await other.closed).toEqual({ code: 1012, reason: 'The server restarts: connect again' });
    await stopping;
  });
});
