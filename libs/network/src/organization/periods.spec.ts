import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { derivedId, todayInParis } from '#lib/graphql';
import { actor, startTestApp, type TestApp, testDatabase, type TestDatabase } from '#lib/testing';

let database: TestDatabase;
let app: TestApp;

const ain = derivedId('organization', 'caue-01');
const nord = derivedId('organization', 'caue-59');
const manager = actor(['ORGANIZATION_MANAGER'], [ain, nord]);
const FIELDS = `organization { name siren version names { name from to } addresses { city from to } identifiers { kind value from to } }`;

beforeAll(async () => {
  database = await testDatabase();
  app = await startTestApp({ databaseUrl: database.url });
});
afterAll(async () => {
  await app?.close();
  await database?.drop();
});

async function update(input: object): Promise<any> {
  const document = `mutation ($input: OrganizationUpdateInput!) { organizationUpdate(input: $input) { ${FIELDS} userErrors { code path } } }`;
  const { data, errors } = (await app.run(document, { input }, manager)) as any;
  expect(errors?.map((e: Error) => e.message)).toBeUndefined();
  expect(data.organizationUpdate.userErrors).toEqual([]);
  return JSON.parse(JSON.stringify(data)).organizationUpdate.organization;
}

const city = (name: string) => ({ postalCode: '01000', city: name });

describe('a change of an organization from a day of the past', () => {
  it('holds until the next one that is recorded: nothing of later days is lost, and today stays what it is', async () => {
    await update({ id: ain, from: '2010-01-01', name: 'Deuxième', address: city('Bourg'), siren: '732829320' });
    await update({ id: ain, from: '2020-01-01', name: 'Troisième', address: city('Belley'), siren: '404833048' });
    const { version } = await update({ id: ain, website: 'https://example.org' });
    const late = await update({
      id: ain,
      from: '2015-01-01',
      name: 'Entre deux',
      address: city('Gex'),
      siren: '552100554',
    });
    expect(late).toEqual({
      name: 'Troisième',
      siren: '404833048',
      version: version + 1,
      names: [
        { name: "CAUE de l'Ain", from: null, to: '2010-01-01' },
        { name: 'Deuxième', from: '2010-01-01', to: '2015-01-01' },
        { name: 'Entre deux', from: '2015-01-01', to: '2020-01-01' },
        { name: 'Troisième', from: '2020-01-01', to: null },
      ],
      addresses: [
        { city: 'Bourg', from: '2010-01-01', to: '2015-01-01' },
        { city: 'Gex', from: '2015-01-01', to: '2020-01-01' },
        { city: 'Belley', from: '2020-01-01', to: null },
      ],
      identifiers: [
        { kind: 'SIREN', value: '732829320', from: null, to: '2015-01-01' },
        { kind: 'SIREN', value: '552100554', from: '2015-01-01', to: '2020-01-01' },
        { kind: 'SIREN', value: '404833048', from: '2020-01-01', to: null },
      ],
    });
  });

  it('of before the first that is recorded ends where that one begins', async () => {
    const { addresses } = await update({ id: ain, from: '2001-01-01', address: city('Nantua') });
    expect(addresses[0]).toEqual({ city: 'Nantua', from: '2001-01-01', to: '2010-01-01' });
    expect(addresses).toHaveLength(4);
  });

  it('from the very day on which another began corrects that one', async () => {
    const { name, names } = await update({ id: ain, from: '2020-01-01', name: 'Troisième corrigé' });
    expect(name).toBe('Troisième corrigé');
    expect(names).toHaveLength(4);
    expect(names[3]).toEqual({ name: 'Troisième corrigé', from: '2020-01-01', to: null });
  });

  it('is the name of today when nothing later is recorded', async () => {
    const { name, names } = await update({ id: nord, from: '2020-01-01', name: 'CAUE Nord' });
    expect(name).toBe('CAUE Nord');
    expect(names).toEqual([
      { name: 'CAUE du Nord', from: null, to: '2020-01-01' },
      { name: 'CAUE Nord', from: '2020-01-01', to: null },
    ]);
  });

  it('takes a number out for a time only', async () => {
    const { siren, identifiers } = await update({ id: ain, from: '2018-01-01', siren: null });
    expect(siren).toBe('404833048');
    expect(identifiers[1]).toEqual({ kind: 'SIREN', value: '552100554', from: '2015-01-01', to: '2018-01-01' });
    expect(identifiers[2].from).toBe('2020-01-01');
  });

  it('that says what held anyway changes nothing', async () => {
    const { version } = await update({ id: nord, website: 'https://example.org' });
    expect((await update({ id: nord, from: '2022-01-01', name: 'CAUE Nord' })).version).toBe(version);
  });
});

it('a payload describes the organization of today, also when nothing else is asked; node describes it for any day', async () => {
  for (const fields of ['id asOf', 'asOf name', 'asOf']) {
    const document = `mutation ($input: OrganizationUpdateInput!) { organizationUpdate(input: $input) { organization { ${fields} } } }`;
    const { data, errors } = (await app.run(
      document,
      { input: { id: nord, website: 'https://nord.example' } },
      manager,
    )) as any;
    expect(errors).toBeUndefined();
    expect(data.organizationUpdate.organization.asOf).toBe(todayInParis());
  }
  await update({ id: nord, from: '2015-01-01', name: 'Nord depuis 2015' });
  const { data } = (await app.run(
    `{ then: node(id: "${nord}", asOf: "2014-01-01") { ... on Organization { asOf name } } now: nodes(ids: ["${nord}"], asOf: "2016-01-01") { ... on Organization { asOf name } } }`,
  )) as any;
  expect(data.then.asOf).toBe('2014-01-01');
  expect(data.then.name).not.toBe('Nord depuis 2015');
  expect(data.now).toMatchObject([{ asOf: '2016-01-01', name: 'Nord depuis 2015' }]);
});
