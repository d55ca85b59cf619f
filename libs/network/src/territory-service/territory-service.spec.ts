import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { type Actor } from '#lib/access';
import { derivedId, typeId } from '#lib/graphql';
import { actor, startTestApp, type TestApp, testDatabase, type TestDatabase } from '#lib/testing';

let database: TestDatabase;
let app: TestApp;
let pool: pg.Pool;

const ain = derivedId('organization', 'caue-01');
const nord = derivedId('organization', 'caue-59');
const coordinator = actor(['NETWORK_COORDINATOR']);

beforeAll(async () => {
  database = await testDatabase();
  app = await startTestApp({ databaseUrl: database.url });
  pool = new pg.Pool({ connectionString: database.url });
});
afterAll(async () => {
  await pool?.end();
  await app?.close();
  await database?.drop();
});

async function ask(document: string, variables: object = {}, who: Actor = coordinator): Promise<any> {
  const { data, errors } = await app.run(document, variables as Record<string, unknown>, who);
  expect(errors?.map((e) => e.message)).toBeUndefined();
  return JSON.parse(JSON.stringify(data));
}
async function change(field: string, input: object, selection: string): Promise<any> {
  const type = app.driver.schema.getMutationType()!.getFields()[field]!.args[0]!.type;
  const document = `mutation ($input: ${String(type)}) { ${field}(input: $input) { ${selection} userErrors { code path message } } }`;
  return (await ask(document, { input }))[field];
}
const SERVICES = 'organization { version services { id from to version territory { code name } sources { key } } }';

describe('the territories that an organization serves', () => {
  it('are listed with their periods and sources, and change from a day on', async () => {
    const before = (await ask(`{ organization(id: "${ain}") { services { from to territory { code } } } }`))
      .organization;
    expect(before.services).toEqual([{ from: null, to: null, territory: { code: '01' } }]);
    const input = {
      organizationId: ain,
      territory: { kind: 'DEPARTEMENT', code: '69' },
      from: '2015-01-01',
      sources: ['S1'],
      idempotencyKey: 'service-once-only',
    };
    const started = await change('territoryServiceStart', input, SERVICES);
    expect(started.userErrors).toEqual([]);
    expect(await change('territoryServiceStart', input, SERVICES)).toEqual(started);
    const [, rhone] = started.organization.services;
    expect(rhone).toMatchObject({
      id: expect.stringMatching(/^service_/),
      from: '2015-01-01',
      to: null,
      territory: { code: '69', name: 'Rhône' },
      sources: [{ key: 'S1' }],
    });
    const served = async (day: string) =>
      (await ask(`{ organization(id: "${ain}") { territories(asOf: "${day}") { code } } }`)).organization.territories;
    expect(await served('2014-12-31')).toEqual([{ code: '01' }]);
    expect(await served('2020-01-01')).toHaveLength(2);

    const ended = await change('territoryServiceEnd', { id: rhone.id, on: '2018-07-01', expectedVersion: 1 }, SERVICES);
    expect(ended.organization.services[1]).toMatchObject({ to: '2018-07-01', version: 2 });
    expect(await served('2020-01-01')).toEqual([{ code: '01' }]);
    expect(
      (await change('territoryServiceEnd', { id: rhone.id, on: '2019-01-01' }, SERVICES)).userErrors[0],
    ).toMatchObject({ path: ['on'] });
    // The log of the organization tells who did it.
    const late = { id: rhone.id, on: '2016-01-01', expectedVersion: 1 };
    const conflict = await ask(
      `mutation ($input: TerritoryServiceEndInput!) { territoryServiceEnd(input: $input) {
        userErrors { ... on VersionConflictError { currentVersion changedByYou changedAt } } } }`,
      { input: late },
    );
    expect(conflict.territoryServiceEnd.userErrors).toEqual([
      { currentVersion: 2, changedByYou: true, changedAt: expect.any(String) },
    ]);

    const again = await change(
      'territoryServiceStart',
      { ...input, from: '2018-01-01', idempotencyKey: null },
      SERVICES,
    );
    expect(again.userErrors).toMatchObject([{ code: 'OVERLAPPING_PERIOD', path: ['from'] }]);
    await change('territoryServiceStart', { ...input, from: '2019-01-01', idempotencyKey: null }, SERVICES);
    expect((await change('territoryServiceUpdate', { id: rhone.id, to: null }, SERVICES)).userErrors[0].code).toBe(
      'OVERLAPPING_PERIOD',
    );
    const corrected = await change(
      'territoryServiceUpdate',
      { id: rhone.id, from: '2014-01-01', sources: [] },
      SERVICES,
    );
    expect(corrected.organization.services[1]).toMatchObject({ from: '2014-01-01', to: '2018-07-01', sources: [] });
    const same = { id: rhone.id, from: '2014-01-01', to: '2018-07-01', sources: [] };
    expect(await change('territoryServiceUpdate', same, SERVICES)).toEqual(corrected);
    expect(
      (await change('territoryServiceUpdate', { id: rhone.id, to: '2013-01-01' }, SERVICES)).userErrors,
    ).toMatchObject([{ code: 'INVALID_INPUT', path: ['to'] }]);
    const removed = await change('territoryServiceRemove', { id: rhone.id }, `removedId ${SERVICES}`);
    expect(removed.removedId).toBe(rhone.id);
    expect(removed.organization.services).toHaveLength(2);
    const { rows } = await pool.query(
      `select action, before, after from audit.entry where subject_id = $1 order by id`,
      [ain],
    );
    expect(rows.map(({ action }) => action)).toEqual(
      ['START', 'END', 'START', 'UPDATE', 'REMOVE'].map((step) => `TERRITORY_SERVICE_${step}`),
    );
    const was = {
      id: rhone.id,
      territoryId: expect.any(String),
      from: '2015-01-01',
      to: '2018-07-01',
      sources: ['S1'],
    };
    expect(rows[3]).toMatchObject({ before: was, after: { from: '2014-01-01', sources: [] } });
  });

  it.each([
    ['an unknown territory', { territory: { kind: 'DEPARTEMENT', code: '999' } }, 'NOT_FOUND', 'territory'],
    ['a territory named twice', { territory: { id: 'x', code: '01' } }, 'INVALID_INPUT', 'territory'],
    ['an unknown organization', { organizationId: 'organization_x' }, 'NOT_FOUND', 'organizationId'],
    ['an end before the beginning', { from: '2020-01-01', to: '2019-01-01' }, 'INVALID_INPUT', 'to'],
    ['an unknown source', { sources: ['NONE'] }, 'NOT_FOUND', 'sources'],
  ])('are refused for %s', async (_, more, code, path) => {
    const input = { organizationId: nord, territory: { kind: 'DEPARTEMENT', code: '02' }, ...more };
    expect((await change('territoryServiceStart', input, SERVICES)).userErrors).toMatchObject([{ code, path: [path] }]);
  });

  it('are kept by coordinators', async () => {
    const { errors } = (await app.run(
      `mutation { territoryServiceStart(input: { organizationId: "${nord}", territory: { kind: DEPARTEMENT, code: "02" } }) { userErrors { code } } }`,
      {},
      actor(['ORGANIZATION_MANAGER'], [nord]),
    )) as any;
    expect(errors[0].extensions.code).toBe('FORBIDDEN');
  });
});

describe('an organization', () => {
  it('does not close in the future, and opens again when that was a mistake', async () => {
    const close = (on: string) =>
      change(
        'organizationClose',
        { id: nord, on, kind: 'DISSOLUTION' },
        'organization { closedOn closingKind version }',
      );
    for (const on of ['2999', '2999-01', '2999-01-01'])
      expect((await close(on)).userErrors).toMatchObject([{ code: 'INVALID_INPUT', path: ['on'] }]);
    const { organization } = await close('2026');
    expect(organization).toMatchObject({ closedOn: '2026', closingKind: 'DISSOLUTION' });
    const reopen = (expectedVersion: number) =>
      change('organizationReopen', { id: nord, expectedVersion }, 'organization { closedOn closingKind }');
    expect((await reopen(organization.version - 1)).userErrors[0].code).toBe('VERSION_CONFLICT');
    expect((await reopen(organization.version)).organization).toEqual({ closedOn: null, closingKind: null });
    expect((await reopen(organization.version + 1)).userErrors).toMatchObject([
      { code: 'INVALID_INPUT', path: ['id'] },
    ]);
  });

  it('has one director at a time, by the database too; somebody else may stand in', async () => {
    const person = async () => {
      const id = typeId('person');
      await pool.query(`insert into network.person (id, given_name, family_name) values ($1, 'P', $1)`, [id]);
      return id;
    };
    const start = async (kind: string, from: string, to: string | null = null) =>
      change('positionStart', { personId: await person(), organizationId: nord, kind, from, to }, 'position { id }');
    const both = await Promise.all([
      start('DIRECTOR', '2020-01-01', '2022-01-01'),
      start('DIRECTOR', '2021-01-01', '2023-01-01'),
    ]);
    expect(both.flatMap(({ userErrors }) => userErrors)).toMatchObject([
      { code: 'OVERLAPPING_PERIOD', path: ['from'], message: expect.stringContaining('directrice') },
    ]);
    expect((await start('INTERIM_DIRECTOR', '2021-01-01')).userErrors).toEqual([]);
    expect((await start('DIRECTOR', '2023-01-01')).userErrors).toEqual([]);
  });

  it('is described as it was on the day that is asked for, down to what is nested', async () => {
    await change(
      'organizationUpdate',
      {
        id: ain,
        from: '2010-01-01',
        name: 'Nouveau nom',
        siren: '732829320',
        address: { postalCode: '01000', city: 'Bourg' },
      },
      'organization { id }',
    );
    await change(
      'organizationUpdate',
      { id: ain, from: '2020-01-01', siren: '404833048', address: { postalCode: '01300', city: 'Belley' } },
      'organization { id }',
    );
    const fields = 'name siren address { city from to }';
    const seen = (day: string | null) =>
      ask(
        `query ($day: LocalDate) { organization(id: "${ain}", asOf: $day) { ${fields} }
          organizations(first: 100, asOf: $day, filter: { search: "ain" }) { nodes { id ${fields} } }
          territory(kind: DEPARTEMENT, code: "01", asOf: $day) { organizations { ${fields} } } }`,
        { day },
      );
    const past = { name: "CAUE de l'Ain", siren: '732829320', address: null };
    const middle = {
      name: 'Nouveau nom',
      siren: '732829320',
      address: { city: 'Bourg', from: '2010-01-01', to: '2020-01-01' },
    };
    const now = { name: 'Nouveau nom', siren: '404833048', address: { city: 'Belley', from: '2020-01-01', to: null } };
    for (const [day, expected] of [
      ['2005-01-01', past],
      ['2015-01-01', middle],
      ['2024-01-01', now],
      [null, now],
    ] as const) {
      const { organization, organizations, territory } = await seen(day);
      expect(organization).toEqual(expected);
      expect(organizations.nodes).toContainEqual({ id: ain, ...expected });
      expect(territory.organizations).toContainEqual(expected);
    }
  });
});
