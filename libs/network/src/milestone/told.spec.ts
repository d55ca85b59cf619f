import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ANONYMOUS } from '#lib/access';
import { derivedId } from '#lib/graphql';
import { coordinator, failsWith, manager, member, nord, type Network, startNetwork } from '../testing/network.js';

let network: Network;
beforeAll(async () => {
  network = await startNetwork();
}, 60_000);
afterAll(() => network?.close());

const timeline = async (filter: string, fields: string): Promise<any[]> =>
  (await network.ask(`{ timeline(filter: { ${filter} }, first: 100) { nodes { ${fields} } } }`)).timeline.nodes;

const EVENT = { kind: 'SEMINAR', on: '2026-03-10', place: 'Lille', sources: ['S1'] };
const MILESTONE = { on: '2026-03', title: 'Une charte est écrite', sources: ['S1'] };
const FIGURE = { measure: 'TRAINED_EMPLOYEES', value: 210, on: '2026', sources: ['S1'] };

describe('a gathering', () => {
  it('is taken in with its département, changed, taken out; the timeline follows', async () => {
    const input = {
      ...EVENT,
      until: '2026-03-12',
      territory: { kind: 'DEPARTEMENT', code: '59' },
      organizer: '  CAUE du Nord ',
      idempotencyKey: 'event-12345',
    };
    const made = await network.write(
      'networkEventCreate',
      input,
      'networkEvent { id kind on until place territory { code } organizer note version isDemonstration sources { key } }',
    );
    const id = made.networkEvent.id;
    expect(made).toEqual({
      networkEvent: {
        id: expect.stringMatching(/^network_event_/),
        kind: 'SEMINAR',
        on: '2026-03-10',
        until: '2026-03-12',
        place: 'Lille',
        territory: { code: '59' },
        organizer: 'CAUE du Nord',
        note: null,
        version: 1,
        isDemonstration: false,
        sources: [{ key: 'S1' }],
      },
      userErrors: [],
    });
    expect((await network.write('networkEventCreate', input, 'networkEvent { id }')).networkEvent.id).toBe(id);
    failsWith(await network.write('networkEventCreate', { ...input, place: 'Douai' }), 'IdempotencyKeyReusedError', [
      'idempotencyKey',
    ]);
    const entries = () => timeline('from: "2026-03", to: "2026-03", kinds: [EVENT]', 'title event { id version }');
    expect(await entries()).toEqual([{ title: 'Séminaire : Lille', event: { id, version: 1 } }]);

    const { networkEvent } = await network.write(
      'networkEventUpdate',
      { id, expectedVersion: 1, place: 'Roubaix', until: null, territory: null, note: 'Deux jours', sources: null },
      'networkEvent { place until note organizer version territory { code } sources { key } }',
    );
    expect(networkEvent).toEqual({
      place: 'Roubaix',
      until: null,
      note: 'Deux jours',
      organizer: 'CAUE du Nord',
      version: 2,
      territory: null,
      sources: [],
    });
    expect((await entries())[0].title).toBe('Séminaire : Roubaix');
    const late = await network.write('networkEventUpdate', { id, expectedVersion: 1, place: 'x' });
    expect(late.userErrors).toEqual([
      expect.objectContaining({ __typename: 'VersionConflictError', currentVersion: 2 }),
    ]);
    failsWith(await network.write('networkEventRemove', { id, expectedVersion: 1 }), 'VersionConflictError', [
      'expectedVersion',
    ]);
    expect(await network.write('networkEventRemove', { id, expectedVersion: 2 })).toEqual({ userErrors: [] });
    expect(await entries()).toEqual([]);
    expect(await network.ask(`{ node(id: "${id}") { id } }`)).toEqual({ node: null });
    expect(await network.audited(id)).toEqual(['NETWORK_EVENT_CREATE', 'NETWORK_EVENT_UPDATE', 'NETWORK_EVENT_REMOVE']);
    failsWith(await network.write('networkEventRemove', { id }), 'NotFoundError', ['id']);
  });

  it.each([
    ['an end before its beginning', { until: '2026-02' }, 'InvalidInputError', ['until']],
    ['an unknown source', { sources: ['S999'] }, 'NotFoundError', ['sources']],
    ['an unknown département', { territory: { kind: 'DEPARTEMENT', code: '99' } }, 'NotFoundError', ['territory']],
    ['a commune', { territory: { kind: 'COMMUNE', code: '59350' } }, 'NotFoundError', ['territory']],
    ['half a territory', { territory: { code: '59' } }, 'InvalidInputError', ['territory']],
    ['a long place', { place: 'x'.repeat(201) }, 'InvalidInputError', ['place']],
    ['too many sources', { sources: Array.from({ length: 21 }, () => 'S1') }, 'InvalidInputError', ['sources']],
  ])('is refused with %s', async (_, input, error, path) => {
    failsWith(await network.write('networkEventCreate', { ...EVENT, ...input }), error, path);
    const id = derivedId('network_event', 'SUMMER_UNIVERSITY', '2004', 'Gargilesse-Dampierre');
    const on = 'until' in input ? { on: '2026-03' } : {};
    failsWith(await network.write('networkEventUpdate', { id, ...on, ...input }), error, path);
  });

  it('that lasts within a year known to the year alone is not refused', async () => {
    const { userErrors, networkEvent } = await network.write(
      'networkEventCreate',
      { ...EVENT, on: '2027', until: '2027-05-02' },
      'networkEvent { id }',
    );
    expect(userErrors).toEqual([]);
    await network.write('networkEventRemove', { id: networkEvent.id });
  });
});

describe('a milestone', () => {
  const create = async (more: object = {}): Promise<string> =>
    (await network.write('milestoneCreate', { ...MILESTONE, ...more }, 'milestone { id }')).milestone.id;

  it('is listed, and opens from the timeline', async () => {
    const { milestones } = await network.ask(
      '{ milestones(filter: { search: "septentrion" }) { totalCount nodes { id on until endUnknown title version conflictsWith { id } } } }',
    );
    expect(milestones.totalCount).toBe(2);
    const [one, other] = milestones.nodes;
    expect(one).toMatchObject({ on: '2000', until: null, endUnknown: true, conflictsWith: [{ id: other.id }] });
    expect(other).toMatchObject({ on: '2003', until: '2007', endUnknown: false, conflictsWith: [{ id: one.id }] });
    const entries = await timeline('search: "septentrion"', 'milestone { id version } event { id } membership { id }');
    expect(entries).toContainEqual({ milestone: { id: one.id, version: 1 }, event: null, membership: null });
    const within = await network.ask('{ milestones(filter: { from: "2004", to: "2004" }) { nodes { title } } }');
    expect(within.milestones.nodes.map(({ title }: any) => title)).toContain(
      'Projet européen Septentrion, de la ville forte à la ville durable',
    );
  });

  it('disagrees with others, both ways, and no longer when it is taken out', async () => {
    const first = await create({ idempotencyKey: 'milestone-1' });
    expect(await create({ idempotencyKey: 'milestone-1' })).toBe(first);
    const second = await create({ on: '2025', conflictsWith: [first] });
    const look = async (id: string) =>
      (await network.ask(`{ node(id: "${id}") { ... on Milestone { version conflictsWith { id } } } }`)).node;
    expect(await look(first)).toEqual({ version: 2, conflictsWith: [{ id: second }] });
    expect(await look(second)).toEqual({ version: 1, conflictsWith: [{ id: first }] });

    const third = await create({ on: '2024' });
    await network.write('milestoneUpdate', { id: third, conflictsWith: [second, first, second] });
    expect(await look(third)).toEqual({
      version: 2,
      conflictsWith: [first, second].sort().map((id) => ({ id })),
    });
    // Whoever has the other one open is told.
    failsWith(
      await network.write('milestoneUpdate', { id: first, expectedVersion: 2, title: 'x' }),
      'VersionConflictError',
      ['expectedVersion'],
    );
    await network.write('milestoneUpdate', { id: third, conflictsWith: null });
    expect((await look(third)).conflictsWith).toEqual([]);
    await network.write('milestoneUpdate', { id: third, conflictsWith: [first] });
    expect((await look(second)).conflictsWith).toEqual([{ id: first }]);
    expect(await network.write('milestoneRemove', { id: first, expectedVersion: 5 })).toEqual({ userErrors: [] });
    expect((await look(second)).conflictsWith).toEqual([]);
    expect((await look(third)).conflictsWith).toEqual([]);
    expect(await look(first)).toBeNull();
    expect((await network.audited(first)).at(-1)).toBe('MILESTONE_REMOVE');
  });

  it('is changed on the timeline; nothing changes when nothing is said', async () => {
    const id = await create();
    const { milestone } = await network.write(
      'milestoneUpdate',
      { id, on: '2026-04', endUnknown: true, detail: ' Avec un modèle ' },
      'milestone { version detail }',
    );
    expect(milestone).toEqual({ version: 2, detail: 'Avec un modèle' });
    expect(await timeline('search: "charte", from: "2026-04"', 'on endUnknown detail milestone { id }')).toContainEqual(
      {
        on: '2026-04',
        endUnknown: true,
        detail: 'Avec un modèle',
        milestone: { id },
      },
    );
    await network.write('milestoneUpdate', { id, on: '2026-04', expectedVersion: 2 });
    expect(await network.audited(id)).toEqual(['MILESTONE_CREATE', 'MILESTONE_UPDATE']);
    failsWith(await network.write('milestoneUpdate', { id, conflictsWith: [id] }), 'InvalidInputError', [
      'conflictsWith',
    ]);
    await network.write('milestoneRemove', { id });
  });

  it.each([
    ['an end before its beginning', { until: '2025' }, 'InvalidInputError', ['until']],
    ['an end both known and unknown', { until: '2027', endUnknown: true }, 'InvalidInputError', ['until']],
    ['a title of spaces', { title: '  ' }, 'InvalidInputError', ['title']],
    ['a long title', { title: 'x'.repeat(301) }, 'InvalidInputError', ['title']],
    ['an unknown source', { sources: ['S999'] }, 'NotFoundError', ['sources']],
    ['another that nobody knows', { conflictsWith: ['milestone_x'] }, 'NotFoundError', ['conflictsWith']],
  ])('is refused with %s', async (_, input, error, path) => {
    failsWith(await network.write('milestoneCreate', { ...MILESTONE, ...input }), error, path);
    const id = await create();
    failsWith(await network.write('milestoneUpdate', { id, ...input }), error, path);
    await network.write('milestoneRemove', { id });
  });

  it('is changed by one of two at once', async () => {
    const id = await create();
    const answers = await Promise.all(
      Array.from({ length: 4 }, (_, n) =>
        network.write('milestoneUpdate', { id, expectedVersion: 1, title: `Titre ${n}` }),
      ),
    );
    expect(answers.filter(({ userErrors }) => userErrors.length === 0)).toHaveLength(1);
    const removed = await Promise.all([1, 2].map(() => network.write('milestoneRemove', { id })));
    expect(removed.flatMap(({ userErrors }) => userErrors.map((e: any) => e.code))).toEqual(['NOT_FOUND']);
  });
});

describe('an asserted figure', () => {
  const record = (more: object = {}, fields = '') =>
    network.write('assertedFigureRecord', { ...FIGURE, ...more }, fields);

  it('stands beside what is counted; a wrong one makes a discrepancy until it is corrected', async () => {
    const agreementId = derivedId('agreement', 'protocole-2013');
    const look = async () =>
      (
        await network.ask(
          '{ agreement(key: "protocole-2013", asOf: "2013-12-31") { assertedSignatories discrepancy { difference } } }',
        )
      ).agreement;
    const { assertedFigure } = await record(
      { measure: 'SIGNATORIES', value: 2, on: '2013', agreementId, organizationKind: 'SCHOOL' },
      'assertedFigure { id value counted version agreement { key } organizationKind }',
    );
    expect(assertedFigure).toMatchObject({ value: 2, counted: 0, version: 1, organizationKind: 'SCHOOL' });
    expect(await look()).toEqual({ assertedSignatories: 16, discrepancy: { difference: -2 } });
    const { id } = assertedFigure;
    const updated = await network.write(
      'assertedFigureUpdate',
      { id, expectedVersion: 1, value: 0, comparison: 'ABOUT', statement: 'aucune école' },
      'assertedFigure { value comparison statement version }',
    );
    expect(updated.assertedFigure).toEqual({ value: 0, comparison: 'ABOUT', statement: 'aucune école', version: 2 });
    expect(await look()).toEqual({ assertedSignatories: 14, discrepancy: null });
    failsWith(await network.write('assertedFigureUpdate', { id, sources: null }), 'InvalidInputError', ['sources']);
    failsWith(
      await network.write('assertedFigureUpdate', { id, expectedVersion: 1, value: 1 }),
      'VersionConflictError',
      ['expectedVersion'],
    );
    expect(await network.write('assertedFigureRemove', { id, expectedVersion: 2 })).toEqual({ userErrors: [] });
    expect(await network.audited(id)).toEqual([
      'ASSERTED_FIGURE_RECORD',
      'ASSERTED_FIGURE_UPDATE',
      'ASSERTED_FIGURE_REMOVE',
    ]);
  });

  it('is recorded once for one key', async () => {
    const key = { idempotencyKey: 'figure-123' };
    const first = await record(key, 'assertedFigure { id }');
    expect(await record(key, 'assertedFigure { id }')).toEqual(first);
    failsWith(await record({ ...key, value: 3 }), 'IdempotencyKeyReusedError', ['idempotencyKey']);
  });

  it.each([
    ['no source', { sources: [] }, 'InvalidInputError', ['sources']],
    ['an unknown source', { sources: ['S999'] }, 'NotFoundError', ['sources']],
    ['less than nothing', { value: -1 }, 'InvalidInputError', ['value']],
    ['half an employee', { value: 1.5 }, 'InvalidInputError', ['value']],
    ['an agreement that it is not about', { agreementId: 'agreement_x' }, 'InvalidInputError', ['agreementId']],
    ['no agreement for signatories', { measure: 'SIGNATORIES' }, 'InvalidInputError', ['agreementId']],
    ['an unknown agreement', { measure: 'SIGNATORIES', agreementId: 'agreement_x' }, 'NotFoundError', ['agreementId']],
    ['nobody’s employees', { measure: 'EMPLOYEES' }, 'InvalidInputError', ['organizationId']],
    ['an unknown organization', { organizationId: 'organization_x' }, 'NotFoundError', ['organizationId']],
    ['a long statement', { statement: 'x'.repeat(1001) }, 'InvalidInputError', ['statement']],
  ])('is refused with %s', async (_, input, error, path) => {
    failsWith(await record(input), error, path);
  });

  it('of euros may have cents', async () => {
    const { assertedFigure } = await record(
      { measure: 'TAXE_AMENAGEMENT_DEPARTEMENTS_EUR', value: 1234.56 },
      'assertedFigure { value }',
    );
    expect(assertedFigure).toEqual({ value: 1234.56 });
  });
});

describe('what sources tell', () => {
  const x = { id: 'nothing' };
  it.each([
    ['networkEventCreate', EVENT],
    ['networkEventUpdate', x],
    ['networkEventRemove', x],
    ['milestoneCreate', MILESTONE],
    ['milestoneUpdate', x],
    ['milestoneRemove', x],
    ['assertedFigureRecord', { ...FIGURE, organizationId: nord }],
    ['assertedFigureUpdate', x],
    ['assertedFigureRemove', x],
    ['membershipUpdate', x],
    ['membershipRemove', x],
  ])('is not changed by %s but by the coordination', async (mutation, input) => {
    expect(await network.refused(mutation, input, ANONYMOUS)).toEqual(['UNAUTHENTICATED']);
    expect(await network.refused(mutation, input, member)).toEqual(['FORBIDDEN']);
    expect(await network.refused(mutation, input, manager)).toEqual(['FORBIDDEN']);
    if (input === x) failsWith(await network.write(mutation, x, '', coordinator), 'NotFoundError', ['id']);
  });
});
