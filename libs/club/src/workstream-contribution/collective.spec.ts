import { describe, expect, it } from '@jest/globals';
import { ANONYMOUS } from '#lib/access';
import { todayInParis, typeId } from '#lib/graphql';
import { ain, animator, coordinator, manche, manager, neighbour, nord, stranger, useClub } from '../testing/club.js';

const { app, employ, propose, join, read } = useClub();
const { write, ask } = app;
const code = ({ userErrors }: any): unknown => userErrors[0]?.code ?? null;

const task = async (workstreamId: string, title: string, who = animator): Promise<string> =>
  (await write('taskRecord', { workstreamId, title }, 'task { id }', who)).task.id;
const move = (id: string, state: string, who = animator, more: object = {}): Promise<any> =>
  write('taskMove', { id, state, ...more }, 'task { id state waitingFor doneAt }', who);

describe('What makes a workstream collective', () => {
  it('is what people of two CAUE did, which opens, and nothing that is typed in', async () => {
    const id = await propose('Ensemble');
    await join(id, neighbour);
    const [own, theirs] = [await task(id, 'Dessiner'), await task(id, 'Relever', neighbour)];
    expect(code(await move(own, 'DONE'))).toBeNull();
    expect((await read(id, 'collectiveSince')).collectiveSince).toBeNull();
    expect(code(await move(theirs, 'DONE', neighbour))).toBeNull();
    const EVIDENCE = 'collectiveSince collectiveEvidence { kind organization { key } person { givenName } }';
    expect(await read(id, EVIDENCE)).toEqual({
      collectiveSince: todayInParis(),
      collectiveEvidence: [
        { kind: 'TASK', organization: { key: 'caue-59' }, person: { givenName: 'Ana' } },
        { kind: 'TASK', organization: { key: 'caue-01' }, person: { givenName: 'Nadia' } },
      ],
    });
    const found = async (collective: boolean): Promise<string[]> =>
      (
        await ask(
          'query ($is: Boolean) { workstreams(filter: { collective: $is, search: "ensemble" }) { nodes { id } } }',
          animator,
          { is: collective },
        )
      ).workstreams.nodes.map((node: any) => node.id);
    expect([await found(true), await found(false)]).toEqual([[id], []]);
    // A task that is not done after all is no contribution.
    await move(theirs, 'TODO', neighbour);
    expect(await read(id, 'collectiveSince contributions { totalCount }')).toEqual({
      collectiveSince: null,
      contributions: { totalCount: 1 },
    });
    await write(
      'groundTestRecord',
      { workstreamId: id, testedOn: todayInParis(), summary: 'Essayé à Bourg.' },
      '',
      neighbour,
    );
    expect((await read(id, 'collectiveSince')).collectiveSince).toBe(todayInParis());
  });

  it('is not what somebody was given to do, but what they did', async () => {
    const id = await propose('À d’autres');
    await join(id, neighbour);
    const own = await task(id, 'À nous');
    await move(own, 'DONE');
    const input = { workstreamId: id, title: 'À vous', assigneeId: neighbour.personId };
    const { task: given } = await write('taskRecord', input, 'task { id }');
    await move(given.id, 'DONE');
    const { contributions, collectiveSince } = await read(
      id,
      'collectiveSince contributions { nodes { person { givenName } } }',
    );
    expect([collectiveSince, contributions.nodes.map(({ person }: any) => person.givenName)]).toEqual([
      null,
      ['Ana', 'Ana'],
    ]);
  });

  it('says nothing of people whom the caller may not see', async () => {
    const id = await propose('Visible', { visibility: 'PUBLIC' });
    await move(await task(id, 'Dire'), 'DONE');
    expect(
      await read(
        id,
        'contributions { nodes { organization { key } person { givenName } } } participants { totalCount } tasks { totalCount }',
        animator,
      ),
    ).toMatchObject({ participants: { totalCount: 1 } });
    expect(
      await read(
        id,
        'contributions { nodes { organization { key } person { givenName } } } participants { totalCount }',
        ANONYMOUS,
      ),
    ).toEqual({
      contributions: { nodes: [{ organization: { key: 'caue-59' }, person: null }] },
      participants: { totalCount: 0 },
    });
    const by = `{ workstreams(filter: { person: "${animator.personId}" }) { totalCount } workstreamContributions(filter: { person: "${animator.personId}" }) { totalCount } }`;
    const { workstreams, workstreamContributions } = await ask(by, ANONYMOUS);
    expect([workstreams.totalCount, workstreamContributions.totalCount]).toEqual([0, 0]);
  });

  it('is what a naive count finds, whoever moves where, and a rule of later changes no past', async () => {
    let seed = 42;
    // mulberry32: the same moves each time.
    const random = (below: number): number => {
      seed = (seed + 0x6d2b79f5) | 0;
      let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
      t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
      return Math.floor((((t ^ (t >>> 14)) >>> 0) / 4_294_967_296) * below);
    };
    const pick = <T>(of: readonly T[]): T => of[random(of.length)]!;
    const day = (n: number): string => new Date(Date.UTC(2015, 0, 1 + n)).toISOString().slice(0, 10);
    const { rows } = await app.pool.query(
      `select id, kind from network.organization where not demonstration and kind in ('CAUE', 'FEDERATION') order by id limit 6`,
    );
    const kinds = new Map<string, string>(rows.map((row: any) => [row.id, row.kind]));
    const places = [...kinds.keys(), nord, ain, manche];
    for (const one of [nord, ain, manche]) kinds.set(one, 'CAUE');
    const people = Array.from({ length: 8 }, () => typeId('person'));
    for (const id of people)
      await app.pool.query(`insert into network.person (id, given_name, family_name) values ($1, 'P', 'Q')`, [id]);
    const streams: string[] = [];
    for (let n = 0; n < 12; n++) streams.push(await propose(`Hasard ${n}`));
    // Each moves from one employer to another, with times between; some are put right after what they did.
    for (const person of people)
      for (let from = random(200); from < 1800; from += 100 + random(400))
        await employ(person, pick(places), day(from), day(from + 60 + random(40)));
    for (let n = 0; n < 320; n++)
      await app.pool.query(
        `insert into club.contribution (id, workstream_id, person_id, kind, at, subject_id) values ($1, $2, $3, $4, $5, $6)`,
        [
          typeId('wcontribution'),
          pick(streams),
          pick(people),
          pick(['TASK', 'TEXT', 'TEST']),
          `${day(random(2000))}T10:00Z`,
          `x${n}`,
        ],
      );
    await app.pool
      .query(`insert into club.collective_rule (id, valid_from, organizations, organization_kinds, kinds, window_days)
      values ('${typeId('collectiverule')}', '2017-03-01', 3, '{CAUE}', '{}', 700), ('${typeId('collectiverule')}', '2019-06-01', 2, '{CAUE,FEDERATION}', '{TASK,TEST}', null)`);
    for (let n = 0; n < 10; n++)
      await app.pool.query(
        `update network.position set organization_id = $2 where id = (select id from network.position where person_id = $1 order by id offset $3 limit 1)`,
        [pick(people), pick(places), random(3)],
      );
    await app.pool.query(
      `delete from network.position where id in (select id from network.position where person_id = $1 limit 1)`,
      [people[0]],
    );

    const held = (
      await app.pool.query(
        `select person_id, organization_id, valid_from::text as f, valid_to::text as t, id from network.position order by valid_from, id`,
      )
    ).rows;
    const partners = (
      await app.pool.query(`select workstream_id, organization_id, valid_from::text as f from club.workstream_partner`)
    ).rows;
    const acts = (
      await app.pool.query(
        `select id, workstream_id as w, person_id, kind, contributed_on::text as day from club.contribution where workstream_id = any($1) order by at, id`,
        [streams],
      )
    ).rows;
    const rules = (
      await app.pool.query(
        `select valid_from::text as f, organizations as n, organization_kinds as of, kinds, window_days as days from club.collective_rule order by 1`,
      )
    ).rows;
    const actsFor = (act: any): string | null => {
      const on = held.filter(
        (p) => p.person_id === act.person_id && p.f <= act.day && (p.t === 'infinity' || act.day < p.t),
      );
      const own = on.find((p) =>
        partners.some((x) => x.workstream_id === act.w && x.organization_id === p.organization_id && x.f <= act.day),
      );
      return (own ?? on[0])?.organization_id ?? null;
    };
    const naive = (w: string): string | null => {
      const mine = acts.filter((act) => act.w === w).map((act) => ({ ...act, by: actsFor(act) }));
      for (let n = 0; n < 2400; n++) {
        const now = day(n);
        const rule = rules.findLast(({ f }) => f <= now)!;
        const first =
          rule.days === null ? '' : new Date(Date.parse(now) - rule.days * 86_400_000).toISOString().slice(0, 10);
        const by = new Set(
          mine
            .filter(
              (act) =>
                act.day <= now &&
                act.day > first &&
                act.by &&
                rule.of.includes(kinds.get(act.by)) &&
                (rule.kinds.length === 0 || rule.kinds.includes(act.kind)),
            )
            .map((act) => act.by),
        );
        if (by.size >= rule.n) return now;
      }
      return null;
    };
    const { rows: kept } = await app.pool.query(
      `select w.id, c.since::text as since from unnest($1::text[]) with ordinality w(id, nr) left join club.collective c on c.workstream_id = w.id order by w.nr`,
      [streams],
    );
    expect(kept.map(({ since }) => since)).toEqual(streams.map(naive));
    await app.pool.query(`delete from club.collective_rule where valid_from > '2001-01-01'`);
    expect(new Set(kept.map(({ since }) => since)).size).toBeGreaterThan(4);
  }, 60_000);

  it('has rules for days to come alone, said by coordinators', async () => {
    const rule = { from: '2999-01-01', organizations: 3, organizationKinds: ['CAUE'] };
    expect(await app.refused('collectiveRuleRecord', rule, manager)).toEqual(['FORBIDDEN']);
    expect(code(await write('collectiveRuleRecord', { ...rule, from: todayInParis() }, '', coordinator))).toBe(
      'INVALID_INPUT',
    );
    const made = await write('collectiveRuleRecord', rule, 'collectiveRule { id validTo }', coordinator);
    expect(code(made)).toBeNull();
    expect(code(await write('collectiveRuleRecord', rule, '', coordinator))).toBe('INVALID_INPUT');
    const { collectiveRules } = await ask('{ collectiveRules { nodes { organizations to validTo } } }', ANONYMOUS);
    expect(collectiveRules.nodes).toEqual([
      { organizations: 2, to: '2999-01-01', validTo: '2999-01-01' },
      { organizations: 3, to: null, validTo: null },
    ]);
    expect(code(await write('collectiveRuleRemove', { id: made.collectiveRule.id }, '', coordinator))).toBeNull();
  });
});

describe('The board of a workstream', () => {
  it('is in the order in which its team puts it, also when two move at once', async () => {
    const id = await propose('Tableau');
    await join(id, neighbour);
    const [a, b, c] = [await task(id, 'a'), await task(id, 'b'), await task(id, 'c')];
    const board = async (): Promise<string[]> =>
      (await read(id, 'tasks(orderBy: { field: PLACE, direction: ASC }) { nodes { title state } }')).tasks.nodes.map(
        ({ title, state }: any) => `${state} ${title}`,
      );
    expect(await board()).toEqual(['TODO a', 'TODO b', 'TODO c']);
    await move(c!, 'TODO', animator, { afterId: a });
    expect(await board()).toEqual(['TODO a', 'TODO c', 'TODO b']);
    await Promise.all([move(a!, 'DOING'), move(b!, 'DOING', neighbour), move(c!, 'DOING')]);
    expect((await board()).toSorted()).toEqual(['DOING a', 'DOING b', 'DOING c']);
    const waiting = await move(a!, 'WAITING', animator, { waitingFor: 'Les fonds de plan' });
    expect(waiting.task).toMatchObject({ state: 'WAITING', waitingFor: 'Les fonds de plan' });
    expect(code(await move(b!, 'DOING', animator, { waitingFor: 'Rien' }))).toBe('INVALID_INPUT');
    expect(code(await move(b!, 'DONE', animator, { afterId: a }))).toBe('NOT_FOUND');
    expect(code(await move(b!, 'DONE', stranger))).toBe('NOT_ALLOWED');
    expect((await move(a!, 'DONE')).task).toMatchObject({ state: 'DONE', waitingFor: null });
    expect(code(await write('taskRemove', { id: a }))).toBe('INVALID_INPUT');
    expect(code(await write('taskRemove', { id: b }))).toBeNull();
    expect(code(await write('taskUpdate', { id: c, assigneeId: stranger.personId }))).toBe('INVALID_INPUT');
    expect(code(await write('taskUpdate', { id: c, assigneeId: neighbour.personId, dueOn: '2020-01-01' }))).toBeNull();
    const { tasks } = await ask(
      `{ tasks(filter: { mine: true, workstream: "${id}" }) { nodes { title isLate isMine } } }`,
      neighbour,
    );
    expect(tasks.nodes).toEqual([{ title: 'c', isLate: true, isMine: true }]);
  });

  it('keeps its order however often cards change places', async () => {
    const id = await propose('Va-et-vient');
    const [a, b, c] = [await task(id, 'a'), await task(id, 'b'), await task(id, 'c')];
    // As after thousands of moves between the same two.
    const long = (end: string): string => `a0${'V'.repeat(70)}${end}`;
    await app.pool.query(
      `update club.task set place = case id when $1 then 'a0' when $2 then $4 else $5 end where id in ($1, $2, $3)`,
      [...[a, b, c], ...[long('V'), long('l')]],
    );
    await move(a!, 'TODO', animator, { afterId: b });
    const { tasks } = await read(id, 'tasks(orderBy: { field: PLACE, direction: ASC }) { nodes { title } }');
    expect(tasks.nodes.map(({ title }: any) => title)).toEqual(['b', 'a', 'c']);
    const { rows } = await app.pool.query(
      'select max(length(place)) as longest from club.task where workstream_id = $1',
      [id],
    );
    expect(rows[0].longest).toBeLessThan(60);
  });
});
