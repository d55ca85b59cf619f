import { once } from 'node:events';
import { connect } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { ANONYMOUS, hashOf } from '#lib/access';
import { typeId } from '#lib/graphql';
import { report } from '#lib/reports';
import { type Somebody, somebody, useApp } from '#lib/testing';
import { publishReport } from '../testing/written-report.js';

const app = useApp({ errors: '', asker: ANONYMOUS, atTheDoor: [] });
const MANY = 60_000;

const events = report({
  name: 'events',
  title: { fr: 'Rencontres', en: 'Events' },
  description: { fr: 'Toutes.', en: 'All.' },
  maintainer: { fr: 'La coordination', en: 'The coordination' },
  audience: 'EVERYONE',
  document:
    'query Events { networkEvents(filter: { includeDemonstration: true }) { nodes { id kind on note organizer } } }',
  rows: 'networkEvents.nodes',
  key: ['id'],
  columns: {
    id: { path: 'id', label: { fr: 'Identifiant', en: 'Id' } },
    kind: { path: 'kind', label: { fr: 'Nature', en: 'Kind' } },
    on: { path: 'on', label: { fr: 'Le', en: 'On' } },
    note: { path: 'note', label: { fr: '=Note', en: '=Note' } },
    organizer: { path: 'organizer', label: { fr: 'Par', en: 'By' } },
  },
});

beforeAll(async () => {
  await publishReport(app, events);
  await app.pool.query(
    `insert into network.network_event (id, kind, happened_on, note, organizer, demonstration)
     select 'event_' || lpad(n::text, 26, '0'), 'OTHER', '2020-01-01', repeat('Une note assez longue. ', 8), $2, true from generate_series(1, $1::int) n`,
    [MANY, '=HYPERLINK("http://ailleurs")'],
  );
}, 120_000);

interface Began {
  status: number;
  reader: ReadableStreamDefaultReader<Uint8Array>;
  stop: AbortController;
}
const under: Began[] = [];
/** Takes the beginning of a file, and nothing after it. */
async function begin(path: string, headers: Record<string, string> = {}): Promise<Began> {
  const stop = new AbortController();
  const answer = await fetch(`${app.app.url}/reports/${path}`, {
    signal: stop.signal,
    headers: { 'accept-encoding': 'identity', ...headers },
  });
  const began = { status: answer.status, reader: answer.body!.getReader() as Began['reader'], stop };
  under.push(began);
  await began.reader.read();
  return began;
}
afterEach(async () => {
  for (const { stop } of under.splice(0)) stop.abort();
  await quiet();
});

async function tokenOf({ accountId }: Somebody): Promise<{ authorization: string }> {
  const secret = `spass_${typeId('token')}${'x'.repeat(20)}`;
  await app.pool.query(
    `insert into identity.token (id, account_id, name, scopes, secret_hash, hint, expires_at)
     values ($1, $2, 'one', '{READ}', $3, 'spass_', now() + interval '1 day')`,
    [typeId('token'), accountId, hashOf(secret)],
  );
  return { authorization: `Bearer ${secret}` };
}

const exporting = async (): Promise<number> => {
  const { rows } = await app.pool.query<{ n: number }>(
    `select count(*)::int as n from pg_stat_activity where datname = current_database() and application_name = 's-pass exports' and state <> 'idle'`,
  );
  return rows[0]!.n;
};
async function quiet(): Promise<void> {
  for (let tries = 0; (await exporting()) > 0 && tries < 600; tries++) await delay(100);
  expect(await exporting()).toBe(0);
}

describe('a long report on its way', () => {
  it('leaves no statement behind when whoever asked for it goes', async () => {
    const { stop } = await begin('events.ndjson');
    expect(await exporting()).toBe(1);
    stop.abort();
    await quiet();
  });

  it('is seen to be broken when it breaks in its middle, in each kind of file', async () => {
    for (const format of ['ndjson', 'csv', 'json', 'xlsx', 'parquet']) {
      const { reader } = await begin(`events.${format}`);
      await app.pool.query(
        `select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and application_name = 's-pass exports'`,
      );
      const rest = async (): Promise<void> => {
        for (;;) if ((await reader.read()).done) return;
      };
      await expect(rest()).rejects.toThrow();
      await quiet();
    }
  });

  it('is made for a client one at a time, one is left to who has signed in, and the portal waits for none', async () => {
    const owner = await somebody(app.pool);
    await begin('events.ndjson');
    await begin('events.ndjson', owner.headers);
    // However many tokens an account has.
    const [second, byToken] = await Promise.all([
      fetch(`${app.app.url}/reports/events.csv`),
      fetch(`${app.app.url}/reports/events.csv`, { headers: await tokenOf(owner) }),
    ]);
    expect([second.status, byToken.status]).toEqual([429, 429]);
    expect(second.headers.get('retry-after')).toBe('10');
    expect(await second.json()).toMatchObject({ code: 'RATE_LIMITED' });
    const { network } = await app.ask('{ network { memberCount } }');
    expect(network.memberCount).toBeGreaterThan(0);
    const mine = await somebody(app.pool);
    const theirs = await fetch(`${app.app.url}/reports/coverage.csv`, { headers: mine.headers });
    expect(theirs.status).toBe(200);
    await theirs.text();
  });

  it('keeps nobody waiting when whoever asked went at once', async () => {
    for (let i = 0; i < 6; i++) {
      const socket = connect(Number(new URL(app.app.url).port), '127.0.0.1');
      await once(socket, 'connect');
      socket.write('GET /reports/events.json HTTP/1.1\r\nhost: x\r\n\r\n', () => socket.resetAndDestroy());
      await once(socket, 'close');
    }
    await delay(1000);
    const answer = await fetch(`${app.app.url}/reports/events.csv?limit=1`);
    expect(answer.status).toBe(200);
    await answer.text();
  });

  it('is of one instant: what is written meanwhile is not in it', async () => {
    const { reader } = await begin('events.ndjson?limit=59000');
    await app.pool.query(
      `delete from network.network_event where id > 'event_' || lpad('30000', 26, '0') and demonstration`,
    );
    let bytes = 0;
    let last = '';
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      bytes += value.length;
      last = Buffer.from(value).toString().slice(-400);
    }
    expect(bytes).toBeGreaterThan(59_000 * 200);
    expect(last.endsWith('}\n')).toBe(true);
    const answer = await fetch(`${app.app.url}/reports/events.csv?limit=1`);
    expect(Number(answer.headers.get('row-count-of-all'))).toBeLessThan(MANY - 25_000);
    await answer.text();
  });

  it('is a walk of OData that begins again where rows of pages before have changed', async () => {
    const page = (path: string): Promise<Response> =>
      fetch(app.app.url + path.replace(/^https?:\/\/[^/]+/, ''), { headers: { prefer: 'odata.maxpagesize=10' } });
    const rows = async (path: string): Promise<any> => (await page(path)).json();
    const change = (nr: number): Promise<unknown> =>
      app.pool.query(`update network.network_event set note = note || '.' where id = $1`, [ids[nr]]);
    const first = await rows('/odata/events?$select=id');
    const ids: string[] = first.value.map(({ id }: any) => id);
    const second = await rows(first['@odata.nextLink']);
    ids.push(...second.value.map(({ id }: any) => id));
    expect(new Set(ids).size).toBe(20);
    // What comes after is read when it is asked for.
    await change(15);
    expect((await rows(first['@odata.nextLink'])).value).toEqual(second.value);
    const gone = await page(second['@odata.nextLink']);
    expect([gone.status, await gone.json()]).toMatchObject([410, { error: { code: 'PAGES_CHANGED' } }]);
    expect((await page('/odata/events?$skiptoken=10-x')).status).toBe(400);
  });

  it('holds nothing that a spreadsheet would run', async () => {
    const text = await (
      await fetch(
        `${app.app.url}/reports/events.csv?limit=50&where.organizer=${encodeURIComponent('=HYPERLINK("http://ailleurs")')}`,
      )
    ).text();
    const lines = text.trimEnd().split('\r\n').slice(1);
    expect(lines).toHaveLength(50);
    for (const line of lines) expect(line).toMatch(/,"'=HYPERLINK\(""http:\/\/ailleurs""\)"$/);
    const labelled = await (await fetch(`${app.app.url}/reports/events.csv?limit=1&headers=labels`)).text();
    expect(labelled.split('\r\n')[0]).toContain(",'=Note,");
  });
});

describe('a report that does not fit the schema any more', () => {
  it('answers 410 and says who is to make it anew', async () => {
    await app.pool.query(
      `update reporting.saved_query_version set broken = 'a field is gone' where id = (select current_id from reporting.saved_query where name = 'events')`,
    );
    const answer = await fetch(`${app.app.url}/reports/events.csv`, { headers: { 'accept-language': 'en' } });
    expect(answer.status).toBe(410);
    expect(await answer.json()).toMatchObject({
      code: 'REPORT_BROKEN',
      detail: expect.stringContaining('The coordination'),
    });
  });
});
