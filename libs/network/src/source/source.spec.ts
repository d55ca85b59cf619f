import { describe, expect, it } from '@jest/globals';
import { ANONYMOUS } from '#lib/access';
import { coordinator, failsWith, manager, member, nord, useNetwork } from '../testing/network.js';

const network = useNetwork();

const titles = async (filter: string): Promise<string[]> =>
  (await network.ask(`{ sources(filter: { ${filter} }, first: 50) { nodes { title } } }`, ANONYMOUS)).sources.nodes.map(
    ({ title }: { title: string }) => title,
  );

describe('sources', () => {
  it('are listed by title for everyone, the same forward and backward', async () => {
    const { sources } = await network.ask(
      '{ sources(first: 100) { totalCount nodes { key title } pageInfo { hasNextPage } } }',
      ANONYMOUS,
    );
    expect(sources.totalCount).toBe(sources.nodes.length);
    expect(sources.pageInfo.hasNextPage).toBe(false);
    const back: unknown[] = [];
    let before = '';
    for (let turn = 0; turn < 30; turn++) {
      const { sources: page } = await network.ask(
        `{ sources(last: 7${before}) { nodes { key title } pageInfo { hasPreviousPage startCursor } } }`,
      );
      back.unshift(...page.nodes);
      if (!page.pageInfo.hasPreviousPage) break;
      before = `, before: "${page.pageInfo.startCursor}"`;
    }
    expect(back).toEqual(sources.nodes);
  });

  it('are found by a part of the title, without minding accents, and by their key', async () => {
    await network.write(
      'sourceCreate',
      { title: 'Délibération n° 100 % — conseil d’École' },
      'source { key }',
      manager,
    );
    expect(await titles('search: "deliberation"')).toEqual(['Délibération n° 100 % — conseil d’École']);
    expect(await titles('search: "d\'ECOLE"')).toEqual(['Délibération n° 100 % — conseil d’École']);
    expect(await titles('search: "p1"')).toHaveLength(1);
    expect(await titles('search: "nothing of that name"')).toEqual([]);
    const { errors } = await network.app.run(`{ sources(filter: { search: "${'x'.repeat(101)}" }) { totalCount } }`);
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });

  it('are read in order from an index', async () => {
    await network.pool.query(
      `insert into network.source (key, title) select 'T' || n, 'Source ' || n from generate_series(1, 5000) n`,
    );
    await network.pool.query('analyze network.source');
    const { rows } = await network.pool.query(
      'explain select key, title from network.source t order by t.title asc, t.key asc limit 101',
    );
    const plan = rows.map((row) => row['QUERY PLAN']).join('\n');
    expect(plan).toContain('Index');
    expect(plan).not.toContain('Sort');
  });
});

const EVENT = { kind: 'SEMINAR', on: '2026-03-10', place: 'Lille', sources: ['S1'] };
const MILESTONE = { on: '2026-03', title: 'Une charte est écrite', sources: ['S1'] };
const FIGURE = { measure: 'TRAINED_EMPLOYEES', value: 210, on: '2026', sources: ['S1'] };

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
