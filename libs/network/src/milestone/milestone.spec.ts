import { describe, expect, it } from '@jest/globals';
import { failsWith, useNetwork } from '../testing/network.js';

const network = useNetwork();

const timeline = async (filter: string, fields: string): Promise<any[]> =>
  (await network.ask(`{ timeline(filter: { ${filter} }, first: 100) { nodes { ${fields} } } }`)).timeline.nodes;

const MILESTONE = { on: '2026-03', title: 'Une charte est écrite', sources: ['S1'] };

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

  it('is changed once by a change that is sent again, and its author is not told of a conflict', async () => {
    const id = await create({});
    const update = { id, expectedVersion: 1, title: 'Une charte', idempotencyKey: 'milestone-again' };
    const once = await network.write('milestoneUpdate', update, 'milestone { version title }');
    expect(once).toEqual({ milestone: { version: 2, title: 'Une charte' }, userErrors: [] });
    expect(await network.write('milestoneUpdate', update, 'milestone { version title }')).toEqual(once);
    failsWith(await network.write('milestoneUpdate', { ...update, title: 'Une autre' }), 'IdempotencyKeyReusedError', [
      'idempotencyKey',
    ]);
  });

  it('is shown as it is now to whoever changes it and has not seen that', async () => {
    const id = await create({});
    await network.write('milestoneUpdate', { id, title: 'Une charte' });
    const late = await network.write(
      'milestoneUpdate',
      { id, expectedVersion: 1, title: 'Une autre' },
      'milestone { version title } errors { __typename ... on VersionConflictError { currentVersion } }',
    );
    expect(late).toMatchObject({
      milestone: { version: 2, title: 'Une charte' },
      errors: [{ __typename: 'VersionConflictError', currentVersion: 2 }],
      userErrors: [{ __typename: 'VersionConflictError' }],
    });
    const removed = await network.write(
      'milestoneRemove',
      { id, expectedVersion: 1 },
      'removedId errors { __typename }',
    );
    expect(removed).toMatchObject({ removedId: null, errors: [{ __typename: 'VersionConflictError' }] });
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
    const removed = { removedId: first, userErrors: [] };
    expect(await network.write('milestoneRemove', { id: first, expectedVersion: 5 }, 'removedId')).toEqual(removed);
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
