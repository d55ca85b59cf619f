import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { type Actor, ANONYMOUS } from '#lib/access';
import { derivedId, todayInParis } from '#lib/graphql';
import { actor, startTestApp, type TestApp, testDatabase, type TestDatabase, wholeDemonstration } from '#lib/testing';
import { VISIBLE } from './testing/visible.js';

interface Row {
  from: string;
  to: string;
  kind: string;
  on: string | null;
}

let database: TestDatabase;
let app: TestApp;
let pool: pg.Pool;
/** All that the modules publish. */
let links: Row[];
/** Who asks, by what they are. */
let people: Record<string, Actor>;

beforeAll(async () => {
  database = await testDatabase(wholeDemonstration);
  pool = new pg.Pool({ connectionString: database.url });
  const client = await pool.connect();
  // A session that is not announced, and what only coordinators see of dues.
  await client.query(
    `update training.training_session set status = 'DRAFT' where id = (select min(id) from training.training_session)`,
  );
  // A workstream for its team alone, and what came of another for the network alone.
  await client.query(
    `update club.workstream set visibility = 'TEAM' where id = (select workstream_id from club.workstream_participant group by 1 order by count(*) desc, 1 limit 1)`,
  );
  await client.query(
    `update portals.item set audience = 'NETWORK' where id = (select item_id from club.deliverable order by id limit 1)`,
  );
  // What participation leads to, its own specs tell.
  await client.query('delete from participation.photograph_taken');
  client.release();
  app = await startTestApp({ databaseUrl: database.url });
  links = (
    await pool.query<Row>(
      `select from_id as "from", to_id as "to", kind, on_day as "on" from network.link union all select from_id, to_id, kind, on_day from training.link
       union all select from_id, to_id, kind, on_day from club.link`,
    )
  ).rows;
  people = await somePeople();
}, 120_000);
afterAll(async () => {
  await app?.close();
  await pool?.end();
  await database?.drop();
});

async function somePeople(): Promise<Record<string, Actor>> {
  const one = async (text: string): Promise<string> => (await pool.query<{ id: string }>(text)).rows[0]!.id;
  const provider = await one(
    'select organization_id as id from training.training_session group by 1 order by count(*) desc, 1 limit 1',
  );
  const employer = await one(
    `select employer_id as id from training.certificate where employer_id <> '${provider}' group by 1 order by count(*) desc, 1 limit 1`,
  );
  const learner = await one('select person_id as id from training.certificate order by 1 limit 1');
  const trainer = await one(
    'select person_id as id from training.half_day_trainer group by 1 order by count(*) desc, 1 limit 1',
  );
  const participant = await one(
    `select person_id as id from club.workstream_participant where valid_to = 'infinity' group by 1 order by count(*) desc, 1 limit 1`,
  );
  const member = await one(
    `select m.person_id as id from club.club_membership m join club.workstream_participant p on p.person_id = m.person_id and m.period @> p.valid_from
     where m.valid_to = 'infinity' and m.person_id <> '${participant}' group by 1 order by count(*) desc, 1 limit 1`,
  );
  return {
    nobody: ANONYMOUS,
    'somebody without a role': actor(),
    'who has learned': { ...actor(), personId: learner },
    'who teaches': { ...actor(), personId: trainer },
    'who works for a provider': actor(['MEMBER'], [provider]),
    'who manages a provider': actor(['ORGANIZATION_MANAGER'], [provider]),
    'who manages an employer': actor(['ORGANIZATION_MANAGER'], [employer]),
    'who works on a workstream': { ...actor(), personId: participant },
    'a member of the club': {
      ...actor(),
      personId: member,
      roles: [{ role: 'MEMBER', kind: 'CLUB', id: 'club' }],
    },
    'a coordinator': actor(['NETWORK_COORDINATOR']),
  };
}

/** What somebody sees of the records at the ends of links, by hand. */
async function seenBy(who: Actor): Promise<Set<string>> {
  const of = (role: string): string[] =>
    who.roles.filter((held) => held.role === role && held.kind === 'ORGANIZATION').map(({ id }) => id);
  const managed = of('ORGANIZATION_MANAGER');
  const { rows } = await pool.query<{ id: string }>(VISIBLE, [
    who.personId,
    [...managed, ...of('MEMBER')],
    managed,
    who.roles.some(({ role }) => role === 'NETWORK_COORDINATOR'),
    who.roles.some(({ kind }) => kind !== 'CLUB'),
    who.id !== null,
    who.roles.some(({ kind }) => kind === 'CLUB'),
  ]);
  return new Set(rows.map(({ id }) => id));
}

const ask = async (text: string, variables: object = {}, who: Actor = ANONYMOUS): Promise<any> => {
  const { data, errors } = await app.run(text, variables as Record<string, unknown>, who);
  expect(errors).toBeUndefined();
  return JSON.parse(JSON.stringify(data));
};

const DIRECT = `query ($of: ID!) {
  chain(of: $of, depth: 1, first: 50) {
    before { kind on node { id } fans { kind count } } after { kind on node { id } fans { kind count } }
    beforeFans { kind count } afterFans { kind count }
  }
  before: chainLinks(of: $of, side: BEFORE, first: 1) { totalCount }
  after: chainLinks(of: $of, side: AFTER, first: 1) { totalCount }
}`;

const counted = (rows: readonly Row[]): { kind: string; count: number }[] =>
  [...Map.groupBy(rows, ({ kind }) => kind)]
    .map(([kind, of]) => ({ kind, count: of.length }))
    .sort((a, b) => (a.kind < b.kind ? -1 : 1));

const ROLES = [
  'nobody',
  'somebody without a role',
  'who has learned',
  'who teaches',
  'who works for a provider',
  'who manages a provider',
  'who manages an employer',
  'who works on a workstream',
  'a member of the club',
  'a coordinator',
];

describe('a chain is, for', () => {
  it.each(ROLES)('%s, the links both of whose ends they see: listed, counted and paged', async (name) => {
    const who = people[name]!;
    const seen = await seenBy(who);
    const visible = links.filter(({ from, to }) => seen.has(from) && seen.has(to));
    const ids = [...new Set(links.flatMap(({ from, to }) => [from, to]))];
    // One of every second type, and that with most links: whoever comes next is asked of the others.
    const sizes = Map.groupBy(
      links.flatMap(({ from, to }) => [from, to]),
      (id) => id,
    );
    const byType = Map.groupBy(ids, (id) => id.slice(0, id.lastIndexOf('_')));
    const types = [...byType.keys()].sort().filter((_, nr) => nr % 2 === ROLES.indexOf(name) % 2);
    const sample = types.flatMap((type) => {
      const sorted = byType.get(type)!.sort();
      return [
        ...sorted.slice(0, 1),
        ...sorted.toSorted((a, b) => sizes.get(b)!.length - sizes.get(a)!.length).slice(0, 1),
      ];
    });
    for (const of of new Set(sample)) {
      const { chain, before, after } = await ask(DIRECT, { of }, who);
      if (!seen.has(of)) {
        expect({ of, chain, before, after }).toEqual({ of, chain: null, before: null, after: null });
        continue;
      }
      for (const [side, total, own, far] of [
        ['before', before, visible.filter(({ to }) => to === of), 'from'],
        ['after', after, visible.filter(({ from }) => from === of), 'to'],
      ] as const) {
        expect({ of, side, total: total.totalCount, fans: chain[`${side}Fans`] }).toEqual({
          of,
          side,
          total: own.length,
          fans: counted(own),
        });
        const listed = chain[side] as { kind: string; on: string | null; node: { id: string } | null; fans: unknown }[];
        const told = listed.map(({ kind, on, node }) => `${kind} ${on} ${node?.id}`);
        const there = own.map((link) => `${link.kind} ${link.on} ${link[far]}`);
        expect(there).toEqual(expect.arrayContaining(told));
        if (counted(own).every(({ count }) => count <= 50)) expect(told).toHaveLength(Math.min(there.length, 100));
        for (const { node, fans } of listed.slice(0, 3)) {
          const on = visible.filter((link) => link[far === 'to' ? 'from' : 'to'] === node!.id);
          expect({ node, fans }).toEqual({ node, fans: counted(on) });
        }
      }
    }
  });

  it('nobody who follows it further, anything but what links that they see lead to', async () => {
    for (const name of ROLES) {
      const who = people[name]!;
      const seen = await seenBy(who);
      const of = links.find(({ kind, from }) => kind === 'SESSION' && seen.has(from))!.from;
      const { chain } = await ask(
        'query ($of: ID!) { chain(of: $of, depth: 5) { before { via node { id } } after { via node { id } } } }',
        { of },
        who,
      );
      for (const [side, near, far] of [
        ['before', 'to', 'from'],
        ['after', 'from', 'to'],
      ] as const) {
        const listed = chain[side] as { via: number | null; node: { id: string } }[];
        for (const { via, node } of listed) {
          const start = via === null ? of : listed[via]!.node.id;
          expect(links.some((link) => link[near] === start && link[far] === node.id && seen.has(node.id))).toBe(true);
        }
      }
    }
  });
});

describe('what is missing', () => {
  const MISSING = 'query ($of: ID!, $asOf: LocalDate) { chain(of: $of, asOf: $asOf) { missing } }';

  it.each(ROLES)('is never a record that %s does not see', async (name) => {
    const seen = await seenBy(people[name]!);
    const hidden = links.filter(
      ({ kind, from, to }) =>
        ['COMMITMENT', 'IDENTIFICATION', 'HANDOVER', 'PAYMENT', 'RECEIPT', 'CONTRIBUTION'].includes(kind) &&
        seen.has(from) &&
        !seen.has(to),
    );
    expect(hidden).toEqual([]);
  });

  it('is a trained team where the network counts a member whose team is not, whoever asks', async () => {
    const today = todayInParis();
    const { rows } = await pool.query<{ id: string; lacks: boolean }>(
      `select o.id, m.organization_id is not null and o.kind = 'CAUE' and (t.headcount > 0 and t.trained = t.headcount) is not true
         and t.training_rule_id is not null as lacks
       from network.organization o left join network.members_on($1, true) m on m.organization_id = o.id and m.certain
       join training.teams_on($1) t on t.id = o.id order by md5(o.id) limit 16`,
      [today],
    );
    expect(new Set(rows.map(({ lacks }) => lacks)).size).toBe(2);
    for (const who of [people['nobody']!, people['who manages a provider']!, people['a coordinator']!]) {
      for (const { id, lacks } of rows)
        expect({ id, ...(await ask(MISSING, { of: id }, who)).chain }).toEqual({
          id,
          missing: lacks ? ['TRAINED_TEAM'] : [],
        });
    }
  });

  it('is what follows from the records of the day alone', async () => {
    const agreement = derivedId('agreement', 'protocole-2013');
    expect((await ask(MISSING, { of: agreement, asOf: '2012-12-31' })).chain.missing).toEqual(['COMMITMENT']);
    expect((await ask(MISSING, { of: agreement, asOf: '2013-06-30' })).chain.missing).toEqual([]);
    const coordinator = people['a coordinator']!;
    const { rows } = await pool.query<{ id: string; on: string }>(
      `select p.due_id as id, min(p.received_on)::text as "on" from network.payment p where not exists (select from network.payment_reversal v
         where v.payment_id = p.id) group by 1 order by 1 limit 3`,
    );
    for (const { id, on } of rows) {
      expect((await ask(MISSING, { of: id, asOf: on }, coordinator)).chain.missing).toEqual([]);
      const before = new Date(Date.parse(on) - 86_400_000).toISOString().slice(0, 10);
      expect((await ask(MISSING, { of: id, asOf: before }, coordinator)).chain.missing).toEqual(['PAYMENT']);
    }
  });
});

describe('the club', () => {
  const WALK = `query ($of: ID!, $asOf: LocalDate) { chain(of: $of, depth: 5, first: 50, asOf: $asOf) {
    missing before { kind on node { __typename id } missing } after { kind on via node { __typename id } missing } } }`;
  const one = async <T extends object>(text: string, values: unknown[] = []): Promise<T> =>
    (await pool.query<T>(text, values)).rows[0]!;

  it('is walked from a training to reuse elsewhere and back, by whom it is told', async () => {
    const { training, membership, workstream, deliverable, reuse, on } = await one<Record<string, string>>(
      `select a.from_id as training, a.to_id as membership, b.to_id as workstream, d.id as deliverable, r.id as reuse, r.reused_on::text as on
       from club.link a join club.link b on b.from_id = a.to_id and b.kind = 'PARTICIPATION' join club.deliverable d on d.workstream_id = b.to_id
       join club.reuse r on r.deliverable_id = d.id where a.kind = 'CLUB_MEMBERSHIP' order by r.reused_on desc, r.id limit 1`,
    );
    const coordinator = people['a coordinator']!;
    const { chain } = await ask(WALK, { of: training }, coordinator);
    const after = chain.after as { kind: string; via: number | null; node: { id: string } }[];
    const way: string[] = [];
    for (let at = after.findIndex(({ node }) => node.id === reuse); at >= 0; at = after[at]!.via ?? -1)
      way.unshift(after[at]!.kind);
    expect(way).toEqual(['CLUB_MEMBERSHIP', 'PARTICIPATION', 'CONTRIBUTION', 'DELIVERABLE', 'REUSE']);
    const back = (await ask(WALK, { of: reuse }, coordinator)).chain.before.map(({ node }: any) => node.id);
    expect(back).toEqual(expect.arrayContaining([deliverable, workstream, membership, training]));
    // Others walk the same way, but for what is about a member.
    const told = (await ask(WALK, { of: reuse }, people['somebody without a role']!)).chain?.before ?? [];
    expect(told.filter(({ node }: any) => /^(clubmembership|certificate|completion)_/.test(node.id))).toEqual([]);
    const eve = new Date(Date.parse(on!) - 86_400_000).toISOString().slice(0, 10);
    const before = (await ask(WALK, { of: deliverable, asOf: eve }, coordinator)).chain.after;
    expect(before.map(({ node }: any) => node.id)).not.toContain(reuse);
  });

  it('lacks what everybody may know is not there, and nobody learns by that of what they do not see', async () => {
    const { deliverable } = await one<{ deliverable: string }>(
      `with d as (select * from club.deliverable order by id limit 1), w as (update club.workstream w set visibility = 'PUBLIC' from d where w.id = d.workstream_id),
         i as (update portals.item i set audience = 'EVERYONE' from d where i.id = d.item_id), r as (delete from club.reuse r using d where r.deliverable_id = d.id)
       select d.id as deliverable from d`,
    );
    const used = (how: string): Promise<unknown> =>
      pool.query(
        `with made as (update portals.item set audience = 'NETWORK' where id = (select i.id from portals.item i join club.deliverable d on d.id = $1
           where i.demonstration and i.status = 'PUBLISHED' and not club.makes(i.organization_id, d.workstream_id, current_date) order by i.id limit 1) returning *)
         insert into club.reuse (id, deliverable_id, kind, organization_id, reused_on, made_id, statement, demonstration)
         select 'reuse_0000000000000000000000000' || $2, $1, 'ADAPTED', i.organization_id, current_date,
           case $2 when '1' then i.id end, case $2 when '2' then 'Repris' end, true from made i`,
        [deliverable, how],
      );
    const lacks = async (who: Actor): Promise<unknown> => {
      const { chain } = await ask(WALK, { of: deliverable }, who);
      return [chain.missing, chain.after.some(({ kind }: any) => kind === 'REUSE')];
    };
    const nobody = people['nobody']!;
    const coordinator = people['a coordinator']!;
    await used('1');
    // As if there were none; whoever sees it is not told so.
    expect([await lacks(nobody), await lacks(coordinator)]).toEqual([
      [['REUSE'], false],
      [[], true],
    ]);
    await used('2');
    expect(await lacks(nobody)).toEqual([[], true]);
    await pool.query('select club.keep_reuse(array[$1::text])', [deliverable]);
    const { bare } = await one<{ bare: string }>(
      `update club.workstream set visibility = 'PUBLIC', launched_on = '2024-01-02', delivered_on = '2024-02-01', closed_on = null, abandoned_on = null,
         abandon_reason = null, proposed_on = '2024-01-01' where id = (select w.id from club.workstream w
         where not exists (select from club.contribution c where c.workstream_id = w.id and c.kind = 'DELIVERABLE') order by w.id limit 1) returning id as bare`,
    );
    await pool.query(`delete from club.contribution where workstream_id = $1`, [bare]);
    const missing = async (asOf?: string): Promise<unknown> =>
      (await ask('query ($of: ID!, $asOf: LocalDate) { chain(of: $of, asOf: $asOf) { missing } }', { of: bare, asOf }))
        .chain.missing;
    expect([await missing('2024-01-01'), await missing('2024-01-02'), await missing()]).toEqual([
      [],
      ['CONTRIBUTION'],
      ['CONTRIBUTION', 'DELIVERABLE'],
    ]);
  });
});

describe('days', () => {
  const of = derivedId('agreement', 'protocole-2013');
  const DATED = `query ($of: ID!, $asOf: LocalDate) { chain(of: $of, asOf: $asOf, depth: 1) {
    asOf of { id } afterFans { kind count } after { kind on until certainty node { __typename } } } }`;

  it('are as precise as their sources, and leave a doubt where these do', async () => {
    const { chain } = await ask(DATED, { of, asOf: '2013-06-30' });
    expect(chain).toMatchObject({ asOf: '2013-06-30', of: { id: of }, afterFans: [{ kind: 'COMMITMENT', count: 14 }] });
    expect(chain.after[0]).toEqual({
      kind: 'COMMITMENT',
      on: '2013',
      until: null,
      certainty: 'POSSIBLE',
      node: { __typename: 'Organization' },
    });
    const later = (await ask(DATED, { of, asOf: '2015-12-15' })).chain;
    expect(later.afterFans).toEqual([{ kind: 'COMMITMENT', count: 14 }]);
    expect(later.after[0]).toMatchObject({ on: '2013', until: '2015-12', certainty: 'POSSIBLE' });
    const past = (await ask(DATED, { of, asOf: '2016-12-31' })).chain;
    expect(past.after.find(({ kind }: { kind: string }) => kind === 'SUCCESSION')).toMatchObject({
      certainty: 'CERTAIN',
      node: { __typename: 'Agreement' },
    });
  });

  it('hold back what came later, and today what is planned is known', async () => {
    expect((await ask(DATED, { of, asOf: '2012-12-31' })).chain.after).toEqual([]);
    const { rows } = await pool.query<{ course: string; on: string }>(
      `select course_id as course, starts_on::text as "on" from training.training_session where status = 'OPEN' and starts_on > current_date + 1 limit 1`,
    );
    const { course, on } = rows[0]!;
    const sessions = async (asOf: string | null): Promise<string[]> =>
      (await ask(DATED, { of: course, asOf })).chain.after.map(({ on: day }: { on: string }) => day);
    expect(await sessions(null)).toContain(on);
    expect(await sessions('2026-01-01')).not.toContain(on);
  });
});

describe('all links of a record', () => {
  const PAGE = `query ($of: ID!, $first: Int, $after: String, $last: Int, $before: String) {
    chainLinks(of: $of, side: AFTER, kinds: [COMMITMENT], first: $first, after: $after, last: $last, before: $before) {
      totalCount nodes { node { id } via } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`;

  it('are told page by page, the same forward and backward', async () => {
    const agreement = links.find(
      ({ kind, from }) => kind === 'COMMITMENT' && links.filter((l) => l.from === from && l.kind === kind).length > 50,
    )!.from;
    const read = async (size: 'first' | 'last', go: 'after' | 'before'): Promise<string[]> => {
      const found: string[] = [];
      let cursor: string | null = null;
      for (let turn = 0; turn < 20; turn++) {
        const { chainLinks } = await ask(PAGE, { of: agreement, [size]: 17, [go]: cursor });
        const ids = chainLinks.nodes.map(({ node }: { node: { id: string } }) => node.id);
        found.splice(size === 'first' ? found.length : 0, 0, ...ids);
        const { hasNextPage, hasPreviousPage, startCursor, endCursor } = chainLinks.pageInfo;
        if (!(size === 'first' ? hasNextPage : hasPreviousPage)) break;
        cursor = size === 'first' ? endCursor : startCursor;
      }
      return found;
    };
    const forward = await read('first', 'after');
    expect(forward).toHaveLength(links.filter(({ kind, from }) => kind === 'COMMITMENT' && from === agreement).length);
    expect(new Set(forward).size).toBe(forward.length);
    expect(await read('last', 'before')).toEqual(forward);
    const elsewhere = await ask(PAGE, { of: agreement, first: 1 });
    const { errors } = await app.run(PAGE, {
      of: derivedId('agreement', 'protocole-2013'),
      first: 1,
      after: elsewhere.chainLinks.pageInfo.endCursor,
    });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT' });
  });
});

it('goes as far as was asked, and no further than there is a limit', async () => {
  const of = derivedId('agreement', 'accord-cadre-2016');
  for (const args of ['depth: 0', 'depth: 6', 'first: 0', 'first: 51']) {
    const { errors } = await app.run(`query ($of: ID!) { chain(of: $of, ${args}) { missing } }`, { of });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT' });
  }
  const { chain } = await ask(
    'query ($of: ID!) { chain(of: $of, depth: 1) { after { via fans { kind count } node { id } } } }',
    { of },
  );
  expect(chain.after.every(({ via }: { via: unknown }) => via === null)).toBe(true);
  for (const unknown of ['nonsense', 'agreement_00000000000000000000000000', 'account_00000000000000000000000000'])
    expect(await ask('query ($of: ID!) { chain(of: $of) { missing } }', { of: unknown })).toEqual({ chain: null });
});

it('says what each kind of link is called, in both languages', async () => {
  const answer = await app.post('{ chainKinds { kind label } }', {}, { 'accept-language': 'en' });
  const { data } = (await answer.json()) as { data: { chainKinds: { kind: string; label: string }[] } };
  expect(data.chainKinds).toContainEqual({ kind: 'RECEIPT', label: 'Receipt' });
  expect((await ask('{ chainKinds { kind label } }')).chainKinds).toContainEqual({ kind: 'RECEIPT', label: 'Reçu' });
});
