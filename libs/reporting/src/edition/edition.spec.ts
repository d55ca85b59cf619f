import { describe, expect, it } from '@jest/globals';
import { type Actor, ANONYMOUS } from '#lib/access';
import { derivedId, typeId } from '#lib/graphql';
import { actor, somebody } from '#lib/testing';
import { publishReport } from '../testing/written-report.js';
import { type Change, coordinator, GATHERINGS, label, useEditions } from './testing/editions.js';

const { app, nextDay, publish, gatherings, sources, create, changes, file } = useEditions();
const NORD = derivedId('organization', 'caue-59');

describe('what changed from one edition to another', () => {
  it('is told row by row, with the records and the entries of the audit log that explain it', async () => {
    const [kept, changed, gone] = [await create('Lens'), await create('Lille'), await create('Douai')];
    const first = await gatherings();
    const added = await create('Arras');
    await app.write('networkEventUpdate', { id: changed.id, place: 'Roubaix', expectedVersion: 1 });
    await app.write('networkEventRemove', { id: gone.id });
    const second = await gatherings();
    const { totalCount, nodes } = await changes(second.id, first.id);
    const told = (nodes as Change[]).filter(({ table }) => table === 'gatherings');
    const by = (id: string) => told.find(({ row }) => row === JSON.stringify({ eventId: id }));
    expect(by(kept.id)).toBeUndefined();
    expect(told).toHaveLength(3);
    expect(by(changed.id)).toMatchObject({
      ...{ kind: 'CHANGED', changedColumns: ['place'], records: [{ id: changed.id }], recordCount: 1 },
      explanation: [{ kind: 'RECORD', auditEntry: { action: 'NETWORK_EVENT_UPDATE' } }],
      isExplainedInFull: true,
    });
    expect([by(changed.id)!.before, by(changed.id)!.after].map((row) => JSON.parse(row!).place)).toEqual([
      'Lille',
      'Roubaix',
    ]);
    expect(by(added.id)).toMatchObject({
      ...{ kind: 'ADDED', before: null, changedColumns: [] },
      explanation: [{ auditEntry: { action: 'NETWORK_EVENT_CREATE' } }],
    });
    expect(by(gone.id)).toMatchObject({
      // Nobody sees a record that is no more.
      ...{ kind: 'REMOVED', after: null, records: [] },
      explanation: [{ auditEntry: { action: 'NETWORK_EVENT_REMOVE' } }],
    });
    // A figure is explained by the records that it counts.
    const places = (nodes as Change[]).filter(({ table }) => table === 'places');
    expect(places.map(({ row, kind }) => [JSON.parse(row).place, kind]).sort()).toEqual([
      ['Arras', 'ADDED'],
      ['Douai', 'REMOVED'],
      ['Lille', 'REMOVED'],
      ['Roubaix', 'ADDED'],
    ]);
    expect(places.find(({ row }) => row.includes('Roubaix'))).toMatchObject({
      records: [{ id: changed.id }],
      explanation: [{ auditEntry: { action: 'NETWORK_EVENT_UPDATE' } }],
    });
    expect(totalCount).toBe(7);
    // The other way round, the same entries explain the opposite.
    const back = (await changes(first.id, second.id)).nodes as Change[];
    expect(back.find(({ row }) => row === JSON.stringify({ eventId: added.id }))).toMatchObject({
      kind: 'REMOVED',
      explanation: [{ auditEntry: { action: 'NETWORK_EVENT_CREATE' } }],
    });
    expect((await changes(second.id, first.id, coordinator, ['CHANGED'])).totalCount).toBe(1);
  });

  it('has what was begun before an edition and committed after it, and nothing of what it knew already', async () => {
    const { id } = await create('Béthune');
    const client = await app.pool.connect();
    await client.query('begin');
    await client.query(`update network.network_event set place = 'Calais' where id = $1`, [id]);
    await client.query(
      `insert into audit.entry (action, subject_type, subject_id) values ('NETWORK_EVENT_LATE', 'NetworkEvent', $1)`,
      [id],
    );
    const first = await gatherings();
    await client.query('commit');
    client.release();
    const second = await gatherings();
    const own = ((await changes(second.id, first.id)).nodes as Change[]).filter(({ table }) => table === 'gatherings');
    expect(own.map(({ explanation }) => explanation.map(({ auditEntry }) => auditEntry!.action))).toEqual([
      ['NETWORK_EVENT_LATE'],
    ]);
  });

  it('comes page by page, forward and backward', async () => {
    const first = await gatherings();
    for (let i = 0; i < 5; i++) await create(`Ville ${i}`);
    const { id } = await gatherings();
    const page = async (args: string): Promise<any> =>
      (
        await app.ask(
          `{ edition(id: "${id}") { changesSince(edition: "${first.id}", ${args}) { totalCount nodes { row table } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } } }`,
        )
      ).edition.changesSince;
    const all = (await page('first: 100')).nodes;
    expect(all).toHaveLength(10);
    const walked: unknown[] = [];
    for (let after = ''; ;) {
      const { nodes, pageInfo } = await page(`first: 3${after}`);
      walked.push(...nodes);
      if (!pageInfo.hasNextPage) break;
      after = `, after: "${pageInfo.endCursor}"`;
    }
    expect(walked).toEqual(all);
    const { nodes, pageInfo } = await page('last: 4');
    expect(nodes).toEqual(all.slice(6));
    expect((await page(`last: 4, before: "${pageInfo.startCursor}"`)).nodes).toEqual(all.slice(2, 6));
  });

  it('is compared by the columns that both versions have, and says which came and went', async () => {
    const first = await gatherings();
    const { eventId, kind, on } = GATHERINGS.columns as Record<string, any>;
    const columns = { kind, on, note: { path: 'note', ...label('Note') }, eventId };
    await publishReport(app, { ...GATHERINGS, columns }, 2);
    const second = await gatherings();
    expect(await changes(second.id, first.id)).toMatchObject({ totalCount: 0 });
    const { edition } = await app.ask(
      `{ edition(id: "${second.id}") { reportVersion columns { name } columnsSince(edition: "${first.id}") { name label(locale: "fr") table kind } parameters { name label(locale: "en") }
        tables { name columns { label(locale: "en") } } } }`,
    );
    expect(edition).toEqual({
      reportVersion: 2,
      parameters: [{ name: 'asOf', label: 'Jour' }],
      tables: [
        { name: 'gatherings', columns: ['Nature', 'Le', 'Note', 'Identifiant'].map((label) => ({ label })) },
        { name: 'places', columns: ['Lieu', 'Rencontres'].map((label) => ({ label })) },
      ],
      columns: ['kind', 'on', 'note', 'eventId'].map((name) => ({ name })),
      columnsSince: [
        { name: 'note', label: 'Note', table: 'gatherings', kind: 'ADDED' },
        { name: 'place', label: 'Lieu', table: 'gatherings', kind: 'REMOVED' },
      ],
    });
  });

  it('is not asked of editions of other reports, and there is nothing of one that is not there', async () => {
    const [one, other] = [await gatherings(), await publish({ name: 'agreements', parameters: nextDay() })];
    const { errors } = await app.app.run(
      `{ edition(id: "${one.id}") { changesSince(edition: "${other.id}") { totalCount } } }`,
      {},
      coordinator,
    );
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'edition' });
    expect(await changes(one.id, typeId('edition'))).toBeNull();
  });
});

describe('who reads what', () => {
  it('is those for whom it was made: by its id, as a node, in lists, counts, comparisons and files', async () => {
    const ids: Record<string, string> = {};
    for (const audience of ['EVERYONE', 'STAFF', 'COORDINATOR'])
      ids[audience] = (await publish({ name: 'gatherings', audience, parameters: nextDay() })).id;
    const people: [Actor, string[]][] = [
      [ANONYMOUS, ['EVERYONE']],
      [actor(), ['EVERYONE']],
      [actor(['ORGANIZATION_MANAGER'], [NORD]), ['EVERYONE', 'STAFF']],
      [coordinator, ['EVERYONE', 'STAFF', 'COORDINATOR']],
    ];
    for (const [who, audiences] of people) {
      const { editions } = await app.ask(
        '{ editions(filter: { name: "gatherings" }, first: 100) { totalCount nodes { id audience } } }',
        who,
      );
      expect(editions.nodes).toHaveLength(editions.totalCount);
      expect([...new Set(editions.nodes.map((one: any) => one.audience))].sort()).toEqual([...audiences].sort());
      const { savedQuery } = await app.ask(
        '{ savedQuery(name: "gatherings") { editions(first: 100) { totalCount nodes { audience } } } }',
        who,
      );
      expect(savedQuery.editions.totalCount).toBe(editions.totalCount);
      for (const [audience, id] of Object.entries(ids)) {
        const told = await app.ask('query ($id: ID!) { edition(id: $id) { id } node(id: $id) { id } }', who, { id });
        const there = audiences.includes(audience) ? { id } : null;
        expect(told).toEqual({ edition: there, node: there });
        expect(await changes(ids['EVERYONE']!, id, who)).toEqual(
          there && expect.objectContaining({ totalCount: expect.any(Number) }),
        );
        const { edition } = await app.ask(
          `{ edition(id: "${ids['EVERYONE']}") { columnsSince(edition: "${id}") { name } } }`,
          who,
        );
        expect(there ?? edition.columnsSince).toEqual(there ?? []);
      }
    }
    expect((await file(`${ids['EVERYONE']}.csv`)).status).toBe(200);
    const staff = await somebody(app.pool, {
      roles: [{ role: 'ORGANIZATION_MANAGER', organizationId: NORD }],
      secondFactor: true,
    });
    const chief = await somebody(app.pool, { roles: [{ role: 'NETWORK_COORDINATOR' }], secondFactor: true });
    for (const [audience, headers, status] of [
      ['STAFF', {}, 404],
      ['STAFF', staff.headers, 200],
      ['COORDINATOR', staff.headers, 404],
      ['COORDINATOR', chief.headers, 200],
    ] as const) {
      const answer = await file(`${ids[audience]}.ndjson`, headers as Record<string, string>);
      expect([audience, answer.status]).toEqual([audience, status]);
      if (answer.ok) expect(answer.headers.get('cache-control')).toBe('private, no-cache');
      else expect(await answer.json()).toMatchObject({ code: 'EDITION_NOT_FOUND' });
    }
  });

  it('holds what its readers see and not what its publisher does, and shows entries of the audit log to those who may read them', async () => {
    const { personId } = await somebody(app.pool);
    await app.pool.query('update network.person set public = true where id = $1', [personId]);
    const before = await publish({ name: 'positions', parameters: nextDay() });
    const position = { organizationId: NORD, personId, kind: 'DIRECTOR', from: '2019-01-01', sources: sources() };
    expect((await app.write('positionStart', position)).userErrors).toEqual([]);
    const after = await publish({ name: 'positions', parameters: nextDay() });
    const seen = async (who: Actor): Promise<Change[]> =>
      ((await changes(after.id, before.id, who)).nodes as Change[]).filter(
        ({ after: row }) => JSON.parse(row ?? '{}').kind === 'DIRECTOR',
      );
    const actions = (found: Change[]) =>
      found.flatMap(({ explanation }) => explanation.map(({ auditEntry }) => auditEntry?.action));
    const manager = actor(['ORGANIZATION_MANAGER'], [NORD]);
    expect(actions(await seen(coordinator))).toContain('POSITION_START');
    expect(actions(await seen(manager))).toContain('POSITION_START');
    for (const who of [ANONYMOUS, actor(), actor(['ORGANIZATION_MANAGER'], [derivedId('organization', 'caue-01')])]) {
      const [row] = await seen(who);
      expect(row).toMatchObject({ explanation: [], isExplainedInFull: false });
      expect(row!.records.map(({ id }) => id)).toContain(NORD);
    }
    // Somebody whom only teams see is not in what is for everybody, whoever publishes it.
    const hidden = await somebody(app.pool);
    await app.write('positionStart', {
      ...position,
      personId: hidden.personId,
      kind: 'ARCHITECT',
      title: 'Paysagiste',
    });
    const asked = { name: 'positions', parameters: nextDay() };
    const text = async (id: string, headers = {}): Promise<string> => (await file(`${id}.ndjson`, headers)).text();
    const chief = await somebody(app.pool, { roles: [{ role: 'NETWORK_COORDINATOR' }], secondFactor: true });
    const [open, staff, own] = [
      await publish(asked),
      await publish({ ...asked, audience: 'STAFF' }),
      await publish({ ...asked, audience: 'COORDINATOR' }),
    ];
    const name = (await app.pool.query(`select family_name from network.person where id = $1`, [hidden.personId]))
      .rows[0].family_name as string;
    expect(await text(open.id)).not.toContain(name);
    expect(await text(staff.id, chief.headers)).toContain(name);
    expect(await text(own.id, chief.headers)).toContain(name);
  });
});
