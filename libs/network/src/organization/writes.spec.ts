import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { type Actor, ANONYMOUS, type Role } from '#lib/access';
import { derivedId } from '#lib/graphql';
import { startTestApp, type TestApp, type TestDatabase, testDatabase } from '#lib/testing';

let database: TestDatabase;
let app: TestApp;
let client: pg.Client;
beforeAll(async () => {
  database = await testDatabase();
  app = await startTestApp({ databaseUrl: database.url });
  client = new pg.Client({ connectionString: database.url });
  await client.connect();
}, 60_000);
afterAll(async () => {
  await app?.close();
  await client?.end();
  await database?.drop();
});

const nord = derivedId('organization', 'caue-59');
const ain = derivedId('organization', 'caue-01');
const federation = derivedId('organization', 'fncaue');
const memorandum = derivedId('agreement', 'protocole-2013');
const framework = derivedId('agreement', 'accord-cadre-2016');

const actor = (id: string, more: Partial<Omit<Actor, 'roles'>>, ...roles: Role[]): Actor => ({
  ...ANONYMOUS,
  id,
  ...more,
  roles: new Set(roles),
});
const coordinator = actor('account_coordinator', {}, 'NETWORK_COORDINATOR');
const manager = actor('account_manager', { organizations: [nord], managed: [nord] }, 'ORGANIZATION_MANAGER');
const member = actor('account_member', { organizations: [nord] }, 'MEMBER');

const ERRORS = 'userErrors { __typename code message path }';
async function write(mutation: string, input: object, fields: string, who: Actor = coordinator): Promise<any> {
  const type = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`;
  const { data, errors } = await app.run(
    `mutation ($input: ${type}!) { ${mutation}(input: $input) { ${fields} ${ERRORS} } }`,
    { input },
    who,
  );
  expect(errors).toBeUndefined();
  return JSON.parse(JSON.stringify((data as any)[mutation]));
}
async function ask(document: string, who: Actor = coordinator): Promise<any> {
  const { data, errors } = await app.run(document, {}, who);
  expect(errors).toBeUndefined();
  return JSON.parse(JSON.stringify(data));
}
const audited = async (id: string): Promise<string[]> =>
  (
    await client.query<{ action: string }>('select action from audit.entry where subject_id = $1 order by id', [id])
  ).rows.map((row) => row.action);
const failsWith = (answer: any, __typename: string, path: string[] | null) =>
  expect(answer.userErrors).toEqual([expect.objectContaining({ __typename, path })]);

describe('an agreement', () => {
  let agreementId: string;

  it('is taken in, signed, and withdrawn from; who is a member follows', async () => {
    const made = await write(
      'agreementCreate',
      { key: 'accord-2026', kind: 'CONVENTION', title: 'Accord 2026', signedOn: '2026-01-15', sources: ['S1'] },
      'agreement { id key version }',
    );
    expect(made).toEqual({ agreement: { id: expect.any(String), key: 'accord-2026', version: 1 }, userErrors: [] });
    agreementId = made.agreement.id;
    const status = async (day: string) =>
      (await ask(`{ organization(key: "caue-59") { memberStatus(asOf: "${day}") } }`)).organization.memberStatus;
    expect(await status('2026-02-01')).toBe('UNKNOWN');

    const signed = await write(
      'signatureRecord',
      { agreementId, organizationId: nord, signedOn: '2026-01-15', sources: ['S1'] },
      'signature { id signedOn organization { key } }',
    );
    expect(signed.signature).toEqual({
      id: expect.any(String),
      signedOn: '2026-01-15',
      organization: { key: 'caue-59' },
    });
    expect(await status('2026-01-14')).toBe('NOT_MEMBER');
    expect(await status('2026-02-01')).toBe('MEMBER');

    const input = {
      agreementId,
      organizationId: nord,
      effectiveOn: '2026-12-31',
      reason: 'Budget',
      idempotencyKey: 'key-12345',
    };
    const withdrawn = await write(
      'withdrawalRecord',
      input,
      'withdrawal { id effectiveOn reason signature { withdrawnOn version } }',
      manager,
    );
    expect(withdrawn).toEqual({
      withdrawal: {
        id: expect.stringMatching(/^withdrawal_/),
        effectiveOn: '2026-12-31',
        reason: 'Budget',
        signature: { withdrawnOn: '2026-12-31', version: 2 },
      },
      userErrors: [],
    });
    expect(await status('2026-12-30')).toBe('MEMBER');
    expect(await status('2026-12-31')).toBe('FORMER_MEMBER');
    expect(await audited(withdrawn.withdrawal.id)).toEqual(['WITHDRAWAL_RECORD']);

    const again = await write('withdrawalRecord', input, 'withdrawal { id }', manager);
    expect(again.withdrawal.id).toBe(withdrawn.withdrawal.id);
    failsWith(
      await write('withdrawalRecord', { ...input, reason: 'Other' }, 'withdrawal { id }', manager),
      'IdempotencyKeyReusedError',
      ['idempotencyKey'],
    );
    failsWith(
      await write(
        'withdrawalRecord',
        { agreementId, organizationId: nord, effectiveOn: '2027' },
        'withdrawal { id }',
        manager,
      ),
      'AlreadyWithdrawnError',
      ['organizationId'],
    );
  });

  it('is withdrawn from once, however many ask at the same time', async () => {
    await write('signatureRecord', { agreementId, organizationId: ain, signedOn: '2026-01-15' }, 'signature { id }');
    const answers = await Promise.all(
      Array.from({ length: 6 }, (_, i) =>
        write(
          'withdrawalRecord',
          { agreementId, organizationId: ain, effectiveOn: `2026-1${i % 3}-01` },
          'withdrawal { id }',
        ),
      ),
    );
    expect(answers.filter((a) => a.withdrawal)).toHaveLength(1);
    for (const a of answers.filter((x) => !x.withdrawal)) failsWith(a, 'AlreadyWithdrawnError', ['organizationId']);
  });

  it('is signed again after a withdrawal and not before', async () => {
    const sign = (signedOn: string) =>
      write('signatureRecord', { agreementId, organizationId: nord, signedOn }, 'signature { id }');
    failsWith(await sign('2026-06-01'), 'AlreadySignedError', ['organizationId']);
    expect((await sign('2027-01-01')).signature).not.toBeNull();
  });

  it.each([
    [
      'an organization that did not sign',
      { agreementId: framework, organizationId: federation },
      'NotASignatoryError',
      ['organizationId'],
    ],
    [
      'an unknown agreement',
      { agreementId: 'agreement_x', organizationId: federation },
      'NotFoundError',
      ['agreementId'],
    ],
    [
      'an unknown organization',
      { agreementId: framework, organizationId: 'organization_x' },
      'NotFoundError',
      ['organizationId'],
    ],
    ['nobody', { agreementId: framework }, 'InvalidInputError', ['organizationId']],
    [
      'an unknown source',
      { agreementId: memorandum, slotId: derivedId('slot', 'protocole-2013', 'CAUE', '1'), sources: ['S999'] },
      'NotFoundError',
      ['sources'],
    ],
  ])('refuses the withdrawal of %s', async (_, input, error, path) => {
    failsWith(
      await write('withdrawalRecord', { effectiveOn: '2026-12-31', ...input }, 'withdrawal { id }'),
      error,
      path,
    );
  });

  it('refuses a withdrawal before the signature', async () => {
    failsWith(
      await write(
        'withdrawalRecord',
        { agreementId: memorandum, slotId: derivedId('slot', 'protocole-2013', 'CAUE', '1'), effectiveOn: '2012' },
        'withdrawal { id }',
      ),
      'InvalidInputError',
      ['effectiveOn'],
    );
  });

  it('is changed by whoever saw its last version', async () => {
    const changed = await write(
      'agreementUpdate',
      {
        id: agreementId,
        expectedVersion: 1,
        title: 'Accord de 2026',
        newVersion: { adoptedOn: '2026-03', changes: 'Un article de plus' },
        documents: [{ kind: 'TEXT', title: 'Le texte', url: 'https://example.org/accord.pdf' }],
        parties: [{ organizationId: federation, role: 'PARTNER' }],
      },
      'agreement { parties { role organization { key } } title version versions { number adoptedOn changes } documents { kind title url } }',
    );
    expect(changed.agreement).toEqual({
      parties: [{ role: 'PARTNER', organization: { key: 'fncaue' } }],
      title: 'Accord de 2026',
      version: 2,
      versions: [{ number: 1, adoptedOn: '2026-03', changes: 'Un article de plus' }],
      documents: [{ kind: 'TEXT', title: 'Le texte', url: 'https://example.org/accord.pdf' }],
    });
    const { data } = await app.run(
      `mutation { agreementUpdate(input: { id: "${agreementId}", expectedVersion: 1, title: "x" }) { userErrors { __typename ... on VersionConflictError { currentVersion changedAt } } } }`,
      {},
      coordinator,
    );
    expect((data as any).agreementUpdate.userErrors).toEqual([
      { __typename: 'VersionConflictError', currentVersion: 2, changedAt: expect.anything() },
    ]);
    failsWith(
      await write('agreementUpdate', { id: agreementId, expectedVersion: 2, endedOn: '2010' }, 'agreement { id }'),
      'InvalidInputError',
      ['endedOn'],
    );
    failsWith(
      await write(
        'agreementCreate',
        { key: 'accord-2026', kind: 'CONVENTION', title: 'x', signedOn: '2026' },
        'agreement { id }',
      ),
      'KeyTakenError',
      ['key'],
    );
    failsWith(
      await write(
        'agreementCreate',
        { key: 'x', kind: 'DEMONSTRATION', title: 'x', signedOn: '2026' },
        'agreement { id }',
      ),
      'InvalidInputError',
      ['kind'],
    );
  });
});

describe('a membership that no agreement shows', () => {
  it('begins and ends with what a source tells, each once', async () => {
    const reunion = derivedId('organization', 'caue-974');
    const record = (event: string, on: string, sources = ['S1']) =>
      write(
        'membershipRecord',
        { organizationId: reunion, event, on, sources },
        'organization { memberStatus(asOf: "2025-01-01") memberships { nodes { from to } } }',
      );
    failsWith(await record('JOINED', '2020'), 'OverlappingPeriodError', ['event']);
    failsWith(await record('LEFT', '2010'), 'OverlappingPeriodError', ['event']);
    failsWith(await record('LEFT', '2024-06-01', []), 'InvalidInputError', ['sources']);
    expect((await record('LEFT', '2024-06-01')).organization).toEqual({
      memberStatus: 'FORMER_MEMBER',
      memberships: { nodes: [{ from: '2018', to: '2024-06-01' }] },
    });
    expect((await record('JOINED', '2026')).organization.memberships.nodes).toEqual([
      { from: '2018', to: '2024-06-01' },
      { from: '2026', to: null },
    ]);
  });
});

describe('an undocumented signatory', () => {
  it('is identified once; the identification before it stays on record', async () => {
    const slotId = derivedId('slot', 'accord-cadre-2016', 'CAUE', '2');
    const identify = (organizationId: string, slot = slotId) =>
      write(
        'slotIdentify',
        { slotId: slot, organizationId, evidence: 'Lettre de 2016', sources: ['S17'] },
        'slot { identifiedAs { key } identifications { evidence organization { key } } }',
      );
    expect((await identify(nord)).slot.identifiedAs).toEqual({ key: 'caue-59' });
    expect((await identify(ain)).slot).toEqual({
      identifiedAs: { key: 'caue-01' },
      identifications: [
        { evidence: 'Lettre de 2016', organization: { key: 'caue-59' } },
        { evidence: 'Lettre de 2016', organization: { key: 'caue-01' } },
      ],
    });
    failsWith(await identify(ain, derivedId('slot', 'accord-cadre-2016', 'CAUE', '3')), 'AlreadySignedError', [
      'organizationId',
    ]);
    failsWith(await identify(federation), 'InvalidInputError', ['organizationId']);
    failsWith(
      await write(
        'signatureRecord',
        { agreementId: framework, organizationId: ain, signedOn: '2017' },
        'signature { id }',
      ),
      'AlreadySignedError',
      ['organizationId'],
    );
  });

  it('can be added, and withdraw as such', async () => {
    const { signature } = await write(
      'signatureRecord',
      { agreementId: framework, undocumentedKind: 'CAUE', signedOn: '2019' },
      'signature { slot { id number label } organization { id } }',
    );
    expect(signature).toMatchObject({
      slot: { number: 10, label: 'CAUE signataire non documenté n° 10' },
      organization: null,
    });
    const { withdrawal } = await write(
      'withdrawalRecord',
      { agreementId: framework, slotId: signature.slot.id, effectiveOn: '2020' },
      'withdrawal { effectiveOn }',
    );
    expect(withdrawal).toEqual({ effectiveOn: '2020' });
  });
});

describe('an organization', () => {
  it('is taken in with its numbers, seat and territory', async () => {
    const { organization, userErrors } = await write(
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

  it.each([
    ['a wrong check digit', { siret: '73282932000075' }, 'InvalidIdentifierError', ['siret']],
    ['a SIRET of another SIREN', { siren: '404833048', siret: '73282932000082' }, 'InvalidIdentifierError', ['siret']],
    ['a wrong RNA', { rna: '751212517' }, 'InvalidIdentifierError', ['rna']],
    ['a number of another organization', { siret: '73282932000074' }, 'IdentifierTakenError', ['siret']],
    ['a site that is none', { website: 'example' }, 'InvalidInputError', ['website']],
    ['an empty name', { name: '' }, 'InvalidInputError', ['name']],
  ])('is not changed with %s', async (_, input, error, path) => {
    failsWith(await write('organizationUpdate', { id: nord, ...input }, 'organization { id }', manager), error, path);
    expect((await ask('{ organization(key: "caue-59") { version } }')).organization.version).toBe(1);
  });

  it('accepts the numbers of La Poste, which follow a rule of their own', async () => {
    const { userErrors } = await write(
      'organizationUpdate',
      { id: ain, siret: '35600000049837' },
      'organization { siret }',
    );
    expect(userErrors).toEqual([]);
  });

  it('keeps its former name, seat and number when they change', async () => {
    const fields =
      'organization { name version names { name from to } addresses { city from to } identifiers { kind value from to } }';
    await write('organizationUpdate', { id: nord, siren: '404833048' }, fields, manager);
    await write(
      'organizationUpdate',
      { id: nord, from: '2020-01-01', address: { postalCode: '59000', city: 'Lille' } },
      fields,
      manager,
    );
    const { organization } = await write(
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
    const done = await write(
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
    const found = await ask('{ organizations(filter: { search: "caue du nord" }) { nodes { name } } }');
    expect(found.organizations.nodes).toContainEqual({ name: 'CAUE Nord' });
    failsWith(
      await write('organizationUpdate', { id: nord, from: '2999-01-01', name: 'x' }, 'organization { id }', manager),
      'InvalidInputError',
      ['from'],
    );
  });

  it('closes, not before it was founded, and the timeline says so', async () => {
    await write('organizationUpdate', { id: ain, foundedOn: '1979-06' }, 'organization { id }');
    failsWith(
      await write('organizationClose', { id: ain, on: '1979-05-31', kind: 'MERGER' }, 'organization { id }'),
      'InvalidInputError',
      ['on'],
    );
    const { organization } = await write(
      'organizationClose',
      { id: ain, on: '2026-05', kind: 'MERGER', sources: ['S24'] },
      'organization { closedOn closingKind sources { key } }',
    );
    expect(organization).toEqual({
      closedOn: '2026-05',
      closingKind: 'MERGER',
      sources: [{ key: 'S1' }, { key: 'S24' }],
    });
    const { timeline } = await ask(
      `{ timeline(filter: { kinds: [CLOSING], organization: "${ain}" }) { nodes { on title } } }`,
    );
    expect(timeline.nodes).toEqual([{ on: '2026-05', title: "CAUE de l'Ain : fermeture" }]);
  });
});

describe('a person', () => {
  it('is taken in with a position, changed, and leaves', async () => {
    const { person, userErrors } = await write(
      'personCreate',
      {
        givenName: 'Aïcha',
        familyName: 'Martin',
        email: 'aicha.martin@example.org',
        position: {
          organizationId: nord,
          kind: 'DIRECTOR',
          title: 'Directrice',
          from: '2024-02-01',
          fullTimeShare: 0.8,
        },
      },
      'person { id name public email version positions { nodes { id kind title fullTimeShare validFrom } } }',
      manager,
    );
    expect(userErrors).toEqual([]);
    expect(person).toMatchObject({
      name: 'Aïcha Martin',
      public: true,
      email: 'aicha.martin@example.org',
      positions: { nodes: [{ kind: 'DIRECTOR', title: 'Directrice', fullTimeShare: 0.8, validFrom: '2024-02-01' }] },
    });
    expect(
      (
        await ask(
          '{ organization(key: "caue-59") { headcount(asOf: "2024-02-01") manager(asOf: "2024-02-01") { name } } }',
          ANONYMOUS,
        )
      ).organization,
    ).toEqual({
      headcount: 1,
      manager: { name: 'Aïcha Martin' },
    });
    failsWith(
      await write(
        'positionStart',
        { personId: person.id, organizationId: nord, kind: 'DIRECTOR', from: '2025-01-01' },
        'position { id }',
        manager,
      ),
      'OverlappingPeriodError',
      ['from'],
    );
    failsWith(
      await write(
        'personUpdate',
        { id: person.id, expectedVersion: person.version + 5, phone: '1' },
        'person { id }',
        manager,
      ),
      'VersionConflictError',
      ['expectedVersion'],
    );
    const updated = await write(
      'personUpdate',
      { id: person.id, expectedVersion: person.version, phone: '03 20 57 67 67' },
      'person { phone version }',
      manager,
    );
    expect(updated.person).toEqual({ phone: '03 20 57 67 67', version: person.version + 1 });
    const position = person.positions.nodes[0].id as string;
    const corrected = await write(
      'positionUpdate',
      { id: position, from: '2024-03-01', title: null },
      'position { title validFrom version }',
      manager,
    );
    expect(corrected.position).toEqual({ title: null, validFrom: '2024-03-01', version: 2 });
    const ended = await write('positionEnd', { id: position, on: '2026-01-01' }, 'position { validTo }', manager);
    expect(ended.position).toEqual({ validTo: '2026-01-01' });
    expect(
      (await ask('{ organization(key: "caue-59") { headcount(asOf: "2026-01-01") } }')).organization.headcount,
    ).toBe(0);
    expect(await audited(position)).toEqual(['POSITION_START', 'POSITION_UPDATE', 'POSITION_END']);
    failsWith(
      await write('positionEnd', { id: position, on: '2024-01-01' }, 'position { id }', manager),
      'InvalidInputError',
      ['on'],
    );
  });

  it('is not taken in when its position cannot be', async () => {
    const { rows: before } = await client.query('select count(*)::int as n from network.person');
    failsWith(
      await write(
        'personCreate',
        {
          givenName: 'A',
          familyName: 'B',
          position: { organizationId: nord, kind: 'OTHER', from: '2025-01-01', to: '2024-01-01' },
        },
        'person { id }',
        manager,
      ),
      'InvalidInputError',
      ['position', 'to'],
    );
    const { rows: after } = await client.query('select count(*)::int as n from network.person');
    expect(after).toEqual(before);
  });
});

describe('who may write', () => {
  const inputs: [string, object, string][] = [
    [
      'withdrawalRecord',
      { agreementId: memorandum, organizationId: federation, effectiveOn: '2026' },
      'withdrawal { id }',
    ],
    ['organizationUpdate', { id: federation, website: 'https://example.org' }, 'organization { id }'],
    ['organizationClose', { id: federation, on: '2026', kind: 'DISSOLUTION' }, 'organization { id }'],
    [
      'personCreate',
      { givenName: 'A', familyName: 'B', position: { organizationId: federation, kind: 'OTHER' } },
      'person { id }',
    ],
  ];

  it.each(inputs)('%s is refused to the manager of another organization', async (mutation, input, fields) => {
    const answer = await write(mutation, input, fields, manager);
    expect(answer.userErrors).toEqual([
      expect.objectContaining({ __typename: 'NotAllowedError', code: 'NOT_ALLOWED' }),
    ]);
  });

  it.each([
    ...inputs,
    ['agreementCreate', { key: 'y', kind: 'CONVENTION', title: 'y', signedOn: '2026' }, 'agreement { id }'] as const,
  ])('%s is closed to members, and to nobody signed in', async (mutation, input, fields) => {
    const type = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`;
    const document = `mutation ($input: ${type}!) { ${mutation}(input: $input) { ${fields} } }`;
    const codes = await Promise.all(
      [member, ANONYMOUS].map(async (who) => (await app.run(document, { input }, who)).errors?.[0]?.extensions?.code),
    );
    expect(codes).toEqual(['FORBIDDEN', 'UNAUTHENTICATED']);
  });

  it('a source can be taken in and named', async () => {
    const { source } = await write(
      'sourceCreate',
      { title: 'Délibération du 3 mars 2026' },
      'source { key title }',
      manager,
    );
    expect(source).toEqual({ key: 'P1', title: 'Délibération du 3 mars 2026' });
    const { organization } = await write(
      'organizationUpdate',
      { id: nord, sources: ['S1', 'P1'] },
      'organization { sources { key } }',
      manager,
    );
    expect(organization.sources).toEqual([{ key: 'P1' }, { key: 'S1' }]);
  });
});
