import { describe, expect, it } from '@jest/globals';
import { ain, failsWith, manager, nord, useNetwork } from '../testing/network.js';

const network = useNetwork();

describe('an organization', () => {
  it('is taken in with its numbers, seat and territory', async () => {
    const { organization, userErrors } = await network.write(
      'organizationCreate',
      {
        key: 'caue-62',
        kind: 'CAUE',
        name: 'CAUE du Pas-de-Calais',
        foundedOn: '1979',
        siret: '732 829 320 00074',
        rna: 'w751212517',
        website: 'https://www.example.org',
        serves: { kind: 'DEPARTEMENT', code: '62' },
        address: { street: '43 rue d’Amiens', postalCode: '62000', city: 'Arras' },
        sources: ['S16'],
      },
      'organization { key siren siret rna version territories { code } addresses { street city from } identifiers { kind value from to } memberStatus(asOf: "2000-01-01") }',
    );
    expect(userErrors).toEqual([]);
    expect(organization).toEqual({
      key: 'caue-62',
      siren: '732829320',
      siret: '73282932000074',
      rna: 'W751212517',
      version: 1,
      territories: [{ code: '62' }],
      addresses: [{ street: '43 rue d’Amiens', city: 'Arras', from: null }],
      identifiers: [
        { kind: 'RNA', value: 'W751212517', from: null, to: null },
        { kind: 'SIREN', value: '732829320', from: null, to: null },
        { kind: 'SIRET', value: '73282932000074', from: null, to: null },
      ],
      memberStatus: 'NOT_MEMBER',
    });
  });

  it('shows what it serves in an order that means something', async () => {
    const { organization } = await network.write(
      'organizationCreate',
      { key: 'syndicat', kind: 'LOCAL_AUTHORITY', name: 'Syndicat', serves: { kind: 'COMMUNE', code: '59350' } },
      'organization { id }',
    );
    for (const [kind, code] of [
      ['MUNICIPAL_ARRONDISSEMENT', '75110'],
      ['MUNICIPAL_ARRONDISSEMENT', '75102'],
      ['DEPARTEMENT', '62'],
      ['DEPARTEMENT', '59'],
      ['REGION', '32'],
    ])
      await network.pool.query(
        `insert into network.organization_territory (organization_id, territory_id, sources)
         select $1, id, '{}' from territories.territory where kind = $2 and code = $3 and ended = 'infinity'`,
        [organization.id, kind, code],
      );
    const { territories } = (await network.ask(`{ organization(id: "${organization.id}") { territories { name } } }`))
      .organization;
    expect(territories.map(({ name }: { name: string }) => name)).toEqual([
      'Hauts-de-France',
      'Nord',
      'Pas-de-Calais',
      'Lille',
      'Paris 2e Arrondissement',
      'Paris 10e Arrondissement',
    ]);
  });

  it.each([
    ['a wrong check digit', { siret: '73282932000075' }, 'InvalidIdentifierError', ['siret']],
    ['a SIRET of another SIREN', { siren: '404833048', siret: '73282932000082' }, 'InvalidIdentifierError', ['siret']],
    ['a wrong RNA', { rna: '751212517' }, 'InvalidIdentifierError', ['rna']],
    ['a number of another organization', { siret: '73282932000074' }, 'IdentifierTakenError', ['siret']],
    ['a site that is none', { website: 'example' }, 'InvalidInputError', ['website']],
    ['a site with a password', { website: 'https://user:pw@example.org/' }, 'InvalidInputError', ['website']],
    ['an empty name', { name: '' }, 'InvalidInputError', ['name']],
  ])('is not changed with %s', async (_, input, error, path) => {
    failsWith(
      await network.write('organizationUpdate', { id: nord, ...input }, 'organization { id }', manager),
      error,
      path,
    );
    expect((await network.ask('{ organization(key: "caue-59") { version } }')).organization.version).toBe(1);
  });

  it('accepts the numbers of La Poste, which follow a rule of their own', async () => {
    const { userErrors } = await network.write(
      'organizationUpdate',
      { id: ain, siret: '35600000049837' },
      'organization { siret }',
    );
    expect(userErrors).toEqual([]);
  });

  it('keeps its former name, seat and number when they change', async () => {
    const fields =
      'organization { name version names { name from to } addresses { city from to } identifiers { kind value from to } }';
    await network.write('organizationUpdate', { id: nord, siren: '404833048' }, fields, manager);
    await network.write(
      'organizationUpdate',
      { id: nord, from: '2020-01-01', address: { postalCode: '59000', city: 'Lille' } },
      fields,
      manager,
    );
    const { organization } = await network.write(
      'organizationUpdate',
      {
        id: nord,
        from: '2024-01-01',
        name: 'CAUE Nord',
        siren: '732829320',
        address: { postalCode: '59100', city: 'Roubaix' },
        expectedVersion: 3,
      },
      fields,
      manager,
    );
    // Another organization has that number: nothing of it all was done.
    expect(organization).toBeNull();
    const done = await network.write(
      'organizationUpdate',
      {
        id: nord,
        from: '2024-01-01',
        name: 'CAUE Nord',
        address: { postalCode: '59100', city: 'Roubaix' },
        expectedVersion: 3,
      },
      fields,
      manager,
    );
    expect(done.organization).toEqual({
      name: 'CAUE Nord',
      version: 4,
      names: [
        { name: 'CAUE du Nord', from: null, to: '2024-01-01' },
        { name: 'CAUE Nord', from: '2024-01-01', to: null },
      ],
      addresses: [
        { city: 'Lille', from: '2020-01-01', to: '2024-01-01' },
        { city: 'Roubaix', from: '2024-01-01', to: null },
      ],
      identifiers: [{ kind: 'SIREN', value: '404833048', from: null, to: null }],
    });
    const found = await network.ask('{ organizations(filter: { search: "caue du nord" }) { nodes { name } } }');
    expect(found.organizations.nodes).toContainEqual({ name: 'CAUE Nord' });
    failsWith(
      await network.write(
        'organizationUpdate',
        { id: nord, from: '2999-01-01', name: 'x' },
        'organization { id }',
        manager,
      ),
      'InvalidInputError',
      ['from'],
    );
  });

  it('closes, not before it was founded, and the timeline says so', async () => {
    await network.write('organizationUpdate', { id: ain, foundedOn: '1979-06' }, 'organization { id }');
    failsWith(
      await network.write('organizationClose', { id: ain, on: '1979-05-31', kind: 'MERGER' }, 'organization { id }'),
      'InvalidInputError',
      ['on'],
    );
    const { organization } = await network.write(
      'organizationClose',
      { id: ain, on: '2026-05', kind: 'MERGER', sources: ['S24'] },
      'organization { closedOn closingKind sources { key } }',
    );
    expect(organization).toEqual({
      closedOn: '2026-05',
      closingKind: 'MERGER',
      sources: [{ key: 'S1' }, { key: 'S24' }],
    });
    const { timeline } = await network.ask(
      `{ timeline(filter: { kinds: [CLOSING], organization: "${ain}" }) { nodes { on title } } }`,
    );
    expect(timeline.nodes).toEqual([{ on: '2026-05', title: "CAUE de l'Ain : fermeture" }]);
  });
});
