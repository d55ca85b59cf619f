import { hash } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import { ANONYMOUS } from '#lib/access';
import { derivedId, typeId } from '#lib/graphql';
import { publishReport } from '../testing/written-report.js';
import { GATHERINGS, TITLE, useEditions } from './testing/editions.js';

const { app, nextDay, publish, gatherings, sources, changes, file } = useEditions();

describe('a file of an edition', () => {
  it('is what its fingerprint is of, and is kept by caches when it is for everybody', async () => {
    const { id, sha256, rowCount, asOf } = await publish({
      name: 'agreements',
      parameters: { asOf: '2016-12-31' },
    });
    expect(asOf).toBe('2016-12-31');
    const answer = await file(`${id}.ndjson`);
    expect(answer.headers.get('row-count')).toBe(String(rowCount));
    expect(answer.headers.get('etag')).toBe(`"${sha256}"`);
    expect(answer.headers.get('cache-control')).toBe('public, max-age=86400, immutable');
    const text = await answer.text();
    expect(hash('sha256', text, 'hex')).toBe(sha256);
    const live = await fetch(`${app.app.url}/reports/agreements.ndjson?asOf=2016-12-31`);
    expect(text).toBe(await live.text());
    expect((await file(`${id}.ndjson`, { 'if-none-match': `"${sha256}"` })).status).toBe(304);
    const { meta, rows } = (await (await file(`${id}.json`)).json()) as any;
    expect(meta).toMatchObject({
      report: 'agreements',
      rowCount,
      edition: { id, asOf: '2016-12-31', sha256, title: 'Édition' },
    });
    expect(rows).toHaveLength(rowCount);
    for (const ending of ['csv', 'xlsx', 'parquet']) {
      const one = await file(`${id}.${ending}`);
      expect([ending, one.status, (await one.arrayBuffer()).byteLength > 100]).toEqual([ending, 200, true]);
    }
    expect((await file(`${id}.json?limit=1`)).headers.get('row-count-of-all')).toBe(String(rowCount));
  });

  it('is of each of its tables, whose files one after the other are what the fingerprint is of', async () => {
    const { id, sha256 } = await gatherings();
    const parts = await Promise.all(
      ['gatherings', 'places'].map(async (table) => (await file(`${id}.ndjson?table=${table}`)).text()),
    );
    expect(hash('sha256', parts.join(''), 'hex')).toBe(sha256);
  });

  it('refuses what cannot be asked of it', async () => {
    const { id } = await gatherings();
    for (const [path, status, code] of [
      [`${id}.csv?asOf=2020-01-01`, 400, 'BAD_PARAMETERS'],
      [`${id}.csv?where.kind=x`, 400, 'BAD_PARAMETERS'],
      [`${id}.csv?table=nothing`, 400, 'BAD_PARAMETERS'],
      [`${id}.geojson`, 404, 'FORMAT_NOT_FOUND'],
      [`${typeId('edition')}.csv`, 404, 'EDITION_NOT_FOUND'],
      ['nothing', 404, 'EDITION_NOT_FOUND'],
    ] as const) {
      const answer = await file(path);
      expect([path, answer.status, ((await answer.json()) as any).code]).toEqual([path, status, code]);
    }
  });
});

describe('publishing', () => {
  it('is for coordinators', async () => {
    expect(await app.doors('editionPublish', { ...TITLE, name: 'gatherings' })).toEqual([
      'UNAUTHENTICATED',
      'FORBIDDEN',
      'FORBIDDEN',
    ]);
    expect(await app.doors('editionWithdraw', { id: typeId('edition'), reason: 'x' })).toEqual([
      'UNAUTHENTICATED',
      'FORBIDDEN',
      'FORBIDDEN',
    ]);
  });

  it('says what is wrong with what is asked', async () => {
    const code = async (input: object) => (await app.fault('editionPublish', { ...TITLE, ...input }))?.code;
    const given = (name: string, value: unknown) => ({ parameters: { [name]: value } });
    expect(await code({ name: 'nothing' })).toBe('NOT_FOUND');
    expect(await code({ name: 'gatherings', version: 99 })).toBe('NOT_FOUND');
    expect(await code({ name: 'dues' })).toBe('REPORT_NOT_FOR_AUDIENCE');
    for (const wrong of [
      given('asOf', '2020-02-31'),
      given('colour', 'red'),
      given('asOf', ['2020-01-01', '2020-01-02']),
    ])
      expect(await code({ name: 'gatherings', ...wrong })).toBe('INVALID_INPUT');
    expect(await code({ name: 'gatherings', titleFr: ' ' })).toBe('INVALID_INPUT');
    await publishReport(app, { ...GATHERINGS, name: 'old-gatherings' });
    const version = `(select current_id from reporting.saved_query where name = 'old-gatherings')`;
    await app.pool.query(`update reporting.saved_query_version set broken = 'a field is gone' where id = ${version}`);
    expect(await code({ name: 'old-gatherings' })).toBe('REPORT_BROKEN');
    await app.pool.query(
      `update reporting.saved_query_version set broken = null, status = 'RETIRED' where id = ${version}`,
    );
    expect(await code({ name: 'old-gatherings' })).toBe('REPORT_RETIRED');
  });

  it('keeps at most so many rows', async () => {
    const many = 50_001;
    await publishReport(app, {
      ...GATHERINGS,
      name: 'many',
      document: GATHERINGS.document.replace('networkEvents', 'networkEvents(filter: { includeDemonstration: true })'),
    });
    await app.pool.query(
      `insert into network.network_event (id, kind, happened_on, demonstration) select 'event_' || lpad(n::text, 26, '0'), 'OTHER', '2020-01-01', true from generate_series(1, $1::int) n`,
      [many],
    );
    expect(await app.fault('editionPublish', { ...TITLE, name: 'many' })).toMatchObject({ code: 'EDITION_TOO_LARGE' });
    await app.pool.query(`delete from network.network_event where demonstration`);
  });

  it('keeps the same once, also when two do it at once or one asks again', async () => {
    const asked = { ...TITLE, name: 'gatherings', parameters: nextDay() };
    const both = await Promise.all([1, 2].map(() => app.write('editionPublish', asked, 'edition { id }')));
    const [done, refused] = both.sort((a, b) => a.userErrors.length - b.userErrors.length);
    expect([done.userErrors, refused.userErrors.map((error: any) => error.code)]).toEqual([
      [],
      ['EDITION_ALREADY_KEPT'],
    ]);
    expect(refused.edition).toEqual(done.edition);
    const keyed = { ...asked, parameters: nextDay(), idempotencyKey: 'edition-of-2020' };
    const [one, again] = [await publish(keyed), await publish(keyed)];
    expect(again.id).toBe(one.id);
    expect(await app.audited(one.id)).toEqual(['EDITION_PUBLISH']);
  });
});

describe('an edition that is there', () => {
  it('never changes, whoever connects', async () => {
    const { id } = await gatherings();
    for (const statement of [
      `update reporting.edition set sha256 = repeat('0', 64) where id = $1`,
      `update reporting.edition set withdrawn_at = now(), withdrawal_reason = 'x', title = '{}' where id = $1`,
      'delete from reporting.edition where id = $1',
      `update reporting.edition_row set value = '{}' where edition_id = $1`,
      'delete from reporting.edition_row where edition_id = $1',
      `insert into reporting.edition_row select edition_id, 9999, table_name, key, 9, value, records, record_count from reporting.edition_row where edition_id = $1 and position = 0`,
    ])
      await expect(app.pool.query(statement, [id])).rejects.toThrow(/never change/);
    for (const table of ['edition', 'edition_row'])
      await expect(app.pool.query(`truncate reporting.${table} cascade`)).rejects.toThrow(/never change/);
  });

  it('can be withdrawn: it stays listed with the reason, and its rows are gone', async () => {
    const [{ id }, other] = [await gatherings(), await gatherings()];
    const { edition, userErrors } = await app.write(
      'editionWithdraw',
      { id, reason: 'Une erreur.' },
      'edition { withdrawnAt withdrawalReason formats }',
    );
    expect([edition, userErrors]).toEqual([
      { withdrawnAt: expect.any(String), withdrawalReason: 'Une erreur.', formats: [] },
      [],
    ]);
    const answer = await file(`${id}.csv`);
    expect([answer.status, await answer.json()]).toEqual([
      410,
      expect.objectContaining({ code: 'EDITION_WITHDRAWN', detail: expect.stringContaining('Une erreur.') }),
    ]);
    expect(await changes(other.id, id)).toBeNull();
    expect((await app.pool.query('select from reporting.edition_row where edition_id = $1', [id])).rowCount).toBe(0);
    expect((await app.fault('editionWithdraw', { id, reason: 'Encore.' })).code).toBe('EDITION_WITHDRAWN');
    expect((await app.fault('editionWithdraw', { id: typeId('edition'), reason: 'x' })).code).toBe('NOT_FOUND');
    await expect(
      app.pool.query('update reporting.edition set withdrawn_at = null, withdrawal_reason = null where id = $1', [id]),
    ).rejects.toThrow(/never changes/);
    const { editions } = await app.ask(
      '{ editions(filter: { isWithdrawn: true }, first: 100) { nodes { id } } }',
      ANONYMOUS,
    );
    expect(editions.nodes).toContainEqual({ id });
  });

  it('is withdrawn with somebody who is erased and stood in it', async () => {
    const [person, organizationId] = [typeId('person'), derivedId('organization', 'caue-59')];
    await app.pool.query(
      `insert into network.person (id, given_name, family_name, public) values ($1, 'Zoé', 'Effacée', true)`,
      [person],
    );
    await app.write('positionStart', {
      organizationId,
      personId: person,
      kind: 'DIRECTOR',
      from: '2019-01-01',
      sources: sources(),
    });
    const [{ id }, other] = [await publish({ name: 'positions', parameters: nextDay() }), await gatherings()];
    expect(await (await file(`${id}.ndjson`)).text()).toContain('Effacée');
    expect((await app.write('personErase', { id: person })).userErrors).toEqual([]);
    expect((await file(`${id}.ndjson`)).status).toBe(410);
    expect((await app.pool.query('select from reporting.edition_row where edition_id = $1', [id])).rowCount).toBe(0);
    expect((await file(`${other.id}.ndjson`)).status).toBe(200);
  });

  it('keeps nobody who is erased while it is made, whichever of both comes first', async () => {
    const [person, another] = [typeId('person'), typeId('person')];
    await app.pool.query(
      `insert into network.person (id, given_name, family_name, public)
       select id, 'Zoé', 'Enmêmetemps', true from unnest($1::text[]) id`,
      [[person, another]],
    );
    const position = { organizationId: derivedId('organization', 'caue-59'), personId: person, kind: 'DIRECTOR' };
    await app.write('positionStart', { ...position, from: '2019-01-01', sources: sources() });
    const other = await app.pool.connect();
    const isWaitedFor = async (): Promise<void> => {
      const waits = `select from pg_stat_activity where datname = current_database() and wait_event = 'advisory'`;
      while ((await app.pool.query(waits)).rowCount === 0) await delay(10);
    };
    const LOCK = `(hashtext('reporting.editions'))`;
    await other.query(`begin; select pg_advisory_xact_lock${LOCK}`);
    const late = publish({ name: 'positions', parameters: nextDay() });
    await isWaitedFor();
    await other.query(
      `update network.person set family_name = 'effacée', erased_at = now() where id = '${person}'; commit`,
    );
    expect(await (await file(`${(await late).id}.ndjson`)).text()).not.toContain('Enmêmetemps');
    await other.query(`begin; select pg_advisory_xact_lock_shared${LOCK}`);
    const erasure = app.write('personErase', { id: another });
    await isWaitedFor();
    await other.query('commit');
    other.release();
    expect((await erasure).userErrors).toEqual([]);
  });
});
