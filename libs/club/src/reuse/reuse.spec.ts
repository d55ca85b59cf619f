import { beforeAll, describe, expect, it } from '@jest/globals';
import { type Actor, ANONYMOUS } from '#lib/access';
import { todayInParis } from '#lib/graphql';
import { actor } from '#lib/testing';
import {
  ain,
  animator,
  citizen,
  coordinator,
  manager,
  manche,
  nord,
  neighbour,
  neighbours,
  stranger,
  useClub,
} from '../testing/club.js';

const { app, propose, join, read } = useClub({ errors: '... on DeliverableError { reason }' });
const { write, ask } = app;
const code = ({ userErrors }: any): unknown => userErrors[0]?.code ?? null;
/** Manages a CAUE that makes nothing here. */
const afar: Actor = actor(['ORGANIZATION_MANAGER'], [manche]);

const said = (title: string, locale = 'fr'): object => ({
  ...{ locale, title },
  document: {
    type: 'doc',
    content: [{ type: 'paragraph', attrs: { id: 'p0' }, content: [{ type: 'text', text: title }] }],
  },
});

/** An item that an organization has published. */
async function published(
  title: string,
  who: Actor = manager,
  organizationId = nord,
  more: object = {},
): Promise<string> {
  const input = {
    kind: 'RESOURCE',
    organizationId,
    licence: 'etalab-2.0',
    texts: [said(title)],
    ...more,
  };
  const { item, userErrors } = await write('itemCreate', { resourceKind: 'DOCUMENT', ...input }, 'item { id }', who);
  expect(userErrors).toEqual([]);
  await show(item.id, who);
  return item.id;
}
async function show(id: string, who: Actor): Promise<void> {
  const { userErrors } = await write('itemPublish', { id, confirmsTitles: true }, 'item { status }', who);
  expect(userErrors).toEqual([]);
}
const add = (workstreamId: string, itemId: string, who: Actor = animator): Promise<any> =>
  write('deliverableAdd', { workstreamId, itemId }, 'deliverable { id deliveredOn reuseCount }', who);
const reusesOf = async (id: string, who: Actor = animator, asOf: string | null = null): Promise<any> =>
  (
    await ask(
      `query ($id: ID!, $asOf: LocalDate) { deliverable(id: $id, asOf: $asOf) { reuseCount
         reuses { totalCount nodes { kind reusedOn isStated organization { key } portal { slug } madeItem { id } } } } }`,
      who,
      { id, asOf },
    )
  ).deliverable;

describe('A deliverable', () => {
  it('is told once where several keep it under one title, and leaves room for others, when a need is written', async () => {
    const [one, other] = [await published('Le Guêpier'), await published('le guepier', afar, manche)];
    const next = await published('Guêpier de printemps');
    const { clubSimilar } = await ask(
      '{ clubSimilar(title: "guêpier", first: 2) { nodes { title path subject { id } } } }',
      manager,
    );
    const ids = clubSimilar.nodes.map(({ subject }: any) => subject.id);
    expect(ids).toHaveLength(2);
    expect(ids).toContain(next);
    expect([one, other].filter((id) => ids.includes(id))).toHaveLength(1);
  });

  it('is an item that an organization of the workstream has published since, said by somebody of it who works on that', async () => {
    const workstreamId = await propose('Haies', { visibility: 'PUBLIC' });
    const draft = await write(
      'itemCreate',
      { kind: 'ENTRY', organizationId: nord, licence: 'etalab-2.0', texts: [said('Brouillon')] },
      'item { id }',
    );
    expect(await add(workstreamId, draft.item.id)).toMatchObject({
      userErrors: [{ code: 'DELIVERABLE', reason: 'NOT_PUBLISHED' }],
    });
    const theirs = await published('Des voisins', neighbours, ain);
    expect(code(await add(workstreamId, theirs))).toBe('NOT_FOUND');
    const item = await published('Livret des haies');
    // They see it, and do not work on the workstream.
    expect(code(await add(workstreamId, item, stranger))).toBe('NOT_ALLOWED');
    await join(workstreamId, neighbour);
    expect(code(await add(workstreamId, item, neighbour))).toBe('NOT_FOUND');
    expect(await add(workstreamId, theirs, neighbour)).toMatchObject({ userErrors: [{ reason: 'NOT_OF_MAKERS' }] });
    const { deliverable, userErrors } = await add(workstreamId, item);
    expect([userErrors, deliverable.deliveredOn, deliverable.reuseCount]).toEqual([[], todayInParis(), 0]);
    expect(await add(workstreamId, item)).toMatchObject({ userErrors: [{ reason: 'TAKEN' }] });
    const seen = `deliverables { totalCount nodes { item { id } person { givenName } } } contributions { nodes { kind person { givenName } organization { key } } }`;
    expect(await read(workstreamId, seen)).toMatchObject({
      deliverables: { totalCount: 1, nodes: [{ item: { id: item }, person: { givenName: 'Ana' } }] },
      contributions: {
        nodes: [{ kind: 'DELIVERABLE', person: { givenName: 'Ana' }, organization: { key: 'caue-59' } }],
      },
    });
    expect(code(await write('deliverableRemove', { id: deliverable.id }, '', neighbour))).toBe('NOT_ALLOWED');
    expect((await write('deliverableRemove', { id: deliverable.id }, 'deletedId', manager)).userErrors).toEqual([]);
    expect(await read(workstreamId, seen)).toMatchObject({
      deliverables: { totalCount: 0 },
      contributions: { nodes: [] },
    });
  });

  it('did not come of a workstream that was proposed later, and is in no list before its day', async () => {
    const workstreamId = await propose('Venu après');
    const item = await published('Venu avant');
    await app.pool.query(`update portals.item set published_on = '2020-05-01' where id = $1`, [item]);
    expect(await add(workstreamId, item)).toMatchObject({ userErrors: [{ reason: 'BEFORE' }] });
    await app.pool.query(`update club.workstream set proposed_on = '2020-01-01' where id = $1`, [workstreamId]);
    await app.pool.query(`update club.workstream_partner set valid_from = '2020-01-01' where workstream_id = $1`, [
      workstreamId,
    ]);
    expect((await add(workstreamId, item)).userErrors).toEqual([]);
    const count = async (asOf: string) =>
      (await read(workstreamId, 'deliverables { totalCount }', animator, asOf)).deliverables.totalCount;
    expect([await count('2020-04-30'), await count('2020-05-01')]).toEqual([0, 1]);
  });

  it('is one of one workstream, whoever says so first of twenty at once', async () => {
    const streams = [await propose('Un'), await propose('Deux')];
    const item = await published('Disputé');
    const answers = await Promise.all(Array.from({ length: 20 }, (_, i) => add(streams[i % 2]!, item)));
    expect(answers.filter(({ userErrors }) => userErrors.length === 0)).toHaveLength(1);
    expect(answers.flatMap(({ userErrors }) => userErrors.map(({ reason }: any) => reason))).toEqual(
      Array(19).fill('TAKEN'),
    );
  });

  it('is seen by whoever sees both the workstream and the item, in lists, counts, nesting and by its id', async () => {
    const open = await propose('Ouvert', { visibility: 'PUBLIC' });
    const team = await propose('Fermé', { visibility: 'TEAM' });
    const item = await published('Pour le réseau', manager, nord, { audience: 'NETWORK' });
    const all = await published('Pour tous');
    const [first, second] = [(await add(open, item)).deliverable.id, (await add(team, all)).deliverable.id];
    const seen = async (who: Actor): Promise<unknown> => {
      const found = await ask(
        `query ($open: ID!, $item: ID!, $all: ID!, $first: ID!, $second: ID!) {
           one: deliverable(id: $first) { id } two: deliverable(id: $second) { id } node(id: $second) { id }
           byItem: deliverables(filter: { item: $item }) { totalCount } byAll: deliverables(filter: { item: $all }) { totalCount }
           workstream(id: $open) { deliverables { totalCount } } }`,
        who,
        { open, item, all, first, second },
      );
      const counted = [found.byItem.totalCount, found.byAll.totalCount];
      expect([Number(found.one !== null), Number(found.two !== null)]).toEqual(counted);
      expect([found.workstream.deliverables.totalCount, Number(found.node !== null)]).toEqual(counted);
      return counted;
    };
    for (const who of [ANONYMOUS, citizen]) expect(await seen(who)).toEqual([0, 0]);
    expect(await seen(stranger)).toEqual([1, 0]);
    for (const who of [animator, coordinator]) expect(await seen(who)).toEqual([1, 1]);
  });
});

describe('A reuse', () => {
  let workstreamId: string;
  let item: string;
  let id: string;
  beforeAll(async () => {
    workstreamId = await propose('Bourgs', { visibility: 'PUBLIC' });
    item = await published('Lire un bourg');
    id = (await add(workstreamId, item)).deliverable.id;
    await app.pool.query(
      `insert into portals.portal (id, slug, family, organization_id, title_fr, visibility, opened_on) values
        ('portal_theirs', 'theirs', 'ACTOR', $1, 'Portail', 'PUBLIC', '2020-01-01'), ('portal_closed', 'closed', 'ACTOR', $1, 'Portail', 'MEMBERS', '2020-01-01'),
        ('portal_unopened', 'unopened', 'ACTOR', $1, 'Portail', 'DRAFT', 'infinity'), ('portal_own', 'own', 'ACTOR', $2, 'Portail', 'PUBLIC', '2020-01-01')`,
      [ain, nord],
    );
  });
  const place = async (portalId: string): Promise<string> => {
    const { placement, userErrors } = await write(
      'placementRecord',
      { portalId, itemId: item },
      'placement { id }',
      coordinator,
    );
    expect(userErrors).toEqual([]);
    return placement.id;
  };

  it('follows from a portal of others that shows it, and not from one of those who made it', async () => {
    await place('portal_own');
    expect(await reusesOf(id)).toMatchObject({ reuseCount: 0, reuses: { totalCount: 0 } });
    const unopened = await place('portal_unopened');
    expect((await reusesOf(id, coordinator)).reuseCount).toBe(0);
    await place('portal_theirs');
    expect(await reusesOf(id, ANONYMOUS)).toEqual({
      reuseCount: 1,
      reuses: {
        totalCount: 1,
        nodes: [
          {
            kind: 'SHOWN',
            reusedOn: todayInParis(),
            isStated: false,
            organization: { key: 'caue-01' },
            portal: { slug: 'theirs' },
            madeItem: null,
          },
        ],
      },
    });
    const closed = await place('portal_closed');
    expect([(await reusesOf(id, ANONYMOUS)).reuseCount, (await reusesOf(id, stranger)).reuseCount]).toEqual([1, 2]);
    await app.pool.query(
      `update portals.portal set visibility = 'PUBLIC', opened_on = $1 where id = 'portal_unopened'`,
      [todayInParis()],
    );
    expect((await reusesOf(id, ANONYMOUS)).reuseCount).toBe(2);
    // What was placed today and is taken back today was shown to nobody.
    for (const placement of [closed, unopened])
      expect((await write('placementEnd', { id: placement }, '', coordinator)).userErrors).toEqual([]);
    expect((await reusesOf(id, coordinator)).reuseCount).toBe(1);
    expect(
      await read(workstreamId, 'reusedSince deliverables { nodes { item { id } reuseCount } }', ANONYMOUS),
    ).toEqual({
      ...{ reusedSince: todayInParis(), deliverables: { nodes: [{ item: { id: item }, reuseCount: 1 }] } },
    });
    expect(await read(workstreamId, 'reusedSince', ANONYMOUS, '2020-01-01')).toEqual({ reusedSince: null });
    const reused = async (reused: boolean, who: Actor) =>
      (
        await ask(
          'query ($reused: Boolean!) { workstreams(filter: { search: "bourgs", reused: $reused }) { totalCount } }',
          who,
          { reused },
        )
      ).workstreams.totalCount;
    expect([await reused(true, ANONYMOUS), await reused(false, ANONYMOUS)]).toEqual([1, 0]);
  });

  it('follows from what others make of it, once that is published, and from a translation', async () => {
    const derive = async (who: Actor, organizationId: string): Promise<string> => {
      const { item: made, userErrors } = await write(
        'itemDerive',
        { itemId: item, version: 1, organizationId },
        'item { id }',
        who,
      );
      expect(userErrors).toEqual([]);
      return made.id;
    };
    const before = (await reusesOf(id)).reuseCount;
    const [own, theirs] = [await derive(manager, nord), await derive(afar, manche)];
    expect((await reusesOf(id, coordinator)).reuseCount).toBe(before);
    await show(own, manager);
    await show(theirs, afar);
    const { reuses } = await reusesOf(id, ANONYMOUS);
    expect(reuses.nodes.filter(({ madeItem }: any) => madeItem)).toMatchObject([
      { kind: 'ADAPTED', organization: { key: 'caue-50' }, madeItem: { id: theirs } },
    ]);
    const english = await published('Reading a village', neighbours, ain, {
      texts: [said('Reading a village', 'en')],
      locale: 'en',
    });
    const related = await write(
      'itemRelate',
      { id: english, kind: 'TRANSLATION_OF', relatedId: item },
      'item { id }',
      neighbours,
    );
    expect(related.userErrors).toEqual([]);
    const kinds = async (): Promise<string[]> =>
      (await reusesOf(id, ANONYMOUS)).reuses.nodes.map(({ kind }: any) => kind).sort();
    expect(await kinds()).toEqual(['ADAPTED', 'SHOWN', 'TRANSLATED']);
    // Who may not see what was made is told of no reuse.
    expect((await write('itemArchive', { id: theirs }, '', afar)).userErrors).toEqual([]);
    expect(await kinds()).toEqual(['SHOWN', 'TRANSLATED']);
    expect((await reusesOf(id, afar)).reuseCount).toBe(3);
    await write('itemUnrelate', { id: english, kind: 'TRANSLATION_OF', relatedId: item }, '', neighbours);
    expect(await kinds()).toEqual(['SHOWN']);
  });

  it('is told of what happens elsewhere by whoever did it, changed and taken back by them', async () => {
    const tell = (input: object, who: Actor = stranger): Promise<any> =>
      write(
        'reuseRecord',
        {
          deliverableId: id,
          organizationId: manche,
          kind: 'TAUGHT',
          reusedOn: todayInParis(),
          statement: 'En formation.',
          ...input,
        },
        'reuse { id version statement isStated }',
        who,
      );
    expect(
      await app.refused(
        'reuseRecord',
        { deliverableId: id, organizationId: manche, kind: 'TAUGHT', reusedOn: todayInParis(), statement: 'x' },
        citizen,
      ),
    ).toEqual(['FORBIDDEN']);
    expect(code(await tell({ organizationId: ain }))).toBe('NOT_ALLOWED');
    expect(code(await tell({ reusedOn: '2999-01-01' }))).toBe('INVALID_INPUT');
    expect(code(await tell({ reusedOn: '2019-01-01' }))).toBe('INVALID_INPUT');
    expect(code(await tell({ statement: '  ' }))).toBe('INVALID_INPUT');
    expect(code(await tell({ organizationId: nord }, animator))).toBe('INVALID_INPUT');
    const { reuse, userErrors } = await tell({});
    expect([userErrors, reuse.isStated]).toEqual([[], true]);
    const change = { id: reuse.id, expectedVersion: reuse.version, statement: 'Deux jours en Manche.' };
    expect(code(await write('reuseUpdate', change, '', neighbour))).toBe('NOT_ALLOWED');
    expect(await write('reuseUpdate', change, 'reuse { statement }', stranger)).toMatchObject({
      reuse: { statement: 'Deux jours en Manche.' },
    });
    expect(code(await write('reuseUpdate', change, '', stranger))).toBe('VERSION_CONFLICT');
    const shown = (
      await ask(
        'query ($id: ID!) { reuses(filter: { deliverable: $id, kinds: [SHOWN] }) { nodes { id } } }',
        coordinator,
        { id },
      )
    ).reuses.nodes[0];
    expect(code(await write('reuseRemove', { id: shown.id }, '', coordinator))).toBe('NOT_ALLOWED');
    expect((await write('reuseRemove', { id: reuse.id }, '', stranger)).userErrors).toEqual([]);
    // Of a workstream that they do not see there is nothing to tell.
    const team = await propose('Caché', { visibility: 'TEAM' });
    const hidden = (await add(team, await published('Public, d’un chantier caché'))).deliverable.id;
    expect(code(await tell({ deliverableId: hidden }))).toBe('NOT_FOUND');
  });

  it('stays of who kept it on its day, also once it is handed over', async () => {
    await app.pool.query(`update club.deliverable set delivered_on = '2025-01-01' where id = $1`, [id]);
    const { item: made } = await write(
      'itemDerive',
      { itemId: item, version: 1, organizationId: manche },
      'item { id }',
      afar,
    );
    await show(made.id, afar);
    await app.pool.query(`update portals.item set published_on = '2025-06-01' where id = $1`, [made.id]);
    const input = { fromOrganizationId: manche, toOrganizationId: ain, itemIds: [made.id] };
    const { handover } = await write('handoverPropose', input, 'handover { id }', afar);
    expect((await write('handoverAccept', { id: handover.id }, '', neighbours)).userErrors).toEqual([]);
    const found = (await reusesOf(id)).reuses.nodes.find(({ madeItem }: any) => madeItem?.id === made.id);
    expect(found).toMatchObject({ reusedOn: '2025-06-01', organization: { key: 'caue-50' } });
  });

  it('is open to all as long as what was used, where it is shown and what was made are, and nobody who made it used it', async () => {
    const counts = async (): Promise<unknown> => [
      (await reusesOf(id, ANONYMOUS))?.reuseCount,
      (await reusesOf(id, coordinator)).reuseCount,
    ];
    const [open, all] = (await counts()) as [number, number];
    expect(open).toBeGreaterThan(1);
    const set = (text: string): Promise<unknown> => app.pool.query(text);
    await set(`update portals.item set audience = 'NETWORK' where id = '${item}'`);
    expect(await counts()).toEqual([undefined, all]);
    await set(`update portals.item set audience = 'EVERYONE' where id = '${item}'`);
    await set(`update portals.portal set visibility = 'MEMBERS' where id = 'portal_theirs'`);
    expect(await counts()).toEqual([open - 1, all]);
    await set(`update portals.portal set visibility = 'PUBLIC' where id = 'portal_theirs'`);
    expect(await counts()).toEqual([open, all]);
    await set(`insert into club.workstream_partner (id, workstream_id, organization_id, role, valid_from)
      values ('wpartner_late', '${workstreamId}', (select organization_id from portals.portal where id = 'portal_theirs'), 'PARTNER', '2020-01-01')`);
    expect(await counts()).toEqual([open - 1, all - 1]);
    await set(`delete from club.workstream_partner where id = 'wpartner_late'`);
    expect(await counts()).toEqual([open, all]);
    // Hidden while it is placed: who hides it waits for who places it, and hides what came of that too.
    const [placing, hiding] = [await app.pool.connect(), await app.pool.connect()];
    try {
      await placing.query('begin');
      await placing.query(`insert into portals.placement (id, portal_id, item_id, valid_from)
        values ('placement_late', 'portal_closed', '${item}', current_date)`);
      await placing.query(`update portals.portal set visibility = 'PUBLIC' where id = 'portal_closed'`);
      const hidden = hiding.query(`update portals.item set audience = 'NETWORK' where id = '${item}'`);
      await new Promise((resolve) => setTimeout(resolve, 200));
      await placing.query('commit');
      await hidden;
    } finally {
      placing.release();
      hiding.release();
    }
    const { rows } = await app.pool.query('select r.id from club.reuse r where r.deliverable_id = $1 and r.open', [id]);
    expect(rows).toEqual([]);
    await set(`update portals.item set audience = 'EVERYONE' where id = '${item}'`);
  });

  it('is kept as it follows from the records, whatever order they came in', async () => {
    const { rows } = await app.pool.query('select * from club.kept_differences');
    expect(rows).toEqual([]);
  });
});
