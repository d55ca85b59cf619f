import { expect, it } from '@jest/globals';
import { type Actor, ANONYMOUS } from '#lib/access';
import { typeId } from '#lib/graphql';
import { citizen, coordinator, manager, useParticipation, writer } from '../testing/participation.js';

const { app, prepare, publishInitiative, hide } = useParticipation();
const { ask, write } = app;
const DOORS = [ANONYMOUS, citizen, writer, manager, coordinator];
const FIGURES = 'contributions entered figure participants';
const day = (ago: number): string =>
  new Date(Date.now() - ago * 86_400_000).toLocaleDateString('sv-SE', { timeZone: 'Europe/Paris' });
const territory = async (kind: string, code: string): Promise<string> =>
  (await ask(`{ territory(kind: ${kind}, code: "${code}") { id } }`)).territory.id;
const person = async (): Promise<string> => {
  const id = typeId('person');
  await app.pool.query(`insert into network.person (id, given_name, family_name) values ($1, 'Ida', 'Spec')`, [id]);
  return id;
};

/** A published initiative with so many calls. */
async function asked(slug: string, territories: readonly string[], calls = 1) {
  const { initiative } = await prepare(slug, { territories }, manager);
  await publishInitiative(initiative.id);
  const ids: string[] = [];
  for (let i = 0; i < calls; i++) {
    const input = {
      initiativeId: initiative.id,
      kind: 'IDEAS',
      titleFr: `Idées ${i}`,
      closesAt: '2099-01-01T00:00:00Z',
    };
    ids.push((await write('callRecord', input, 'call { id }', manager)).call.id);
  }
  return { id: initiative.id as string, calls: ids };
}

let number = 0;
/** What somebody wrote so many days ago, shown at once. */
async function said(callId: string, who: string | null, commune: string | null, ago: number, values: object = {}) {
  const id = typeId('contribution');
  const row = { status: 'PUBLISHED', origin: 'ONLINE', ...values };
  await app.pool.query(
    `insert into participation.contribution (id, call_id, number, person_id, shown_name, title, locale, territory_id, status, submitted_at, published_at, ended_at, refusal, origin, said_on)
     select $1, $2, $3, $4, case when $7 = 'ONLINE' then 'Ida' end, 'x', 'fr', $5, $6, t.at, case when $6 = 'PUBLISHED' then t.at end, case when $6 = 'REFUSED' then t.at end,
       case when $6 = 'REFUSED' then 'x' end, $7, case when $7 <> 'ONLINE' then t.at::date end from (select now() - make_interval(days => $8) as at) t`,
    [id, callId, ++number, who, commune, row.status, row.origin, ago],
  );
  return id;
}

async function told(of: { id?: string; call?: string }, asOf: string | null = null, who: Actor = ANONYMOUS) {
  const field = of.call ? 'call' : 'initiative';
  const answer = await ask(
    `query ($id: ID!, $asOf: LocalDate) { it: ${field}(id: $id, asOf: $asOf) { indicators { participants contributions }
      participation { ${FIGURES} communes silentCommunes population per1000 populationOn populationSource elsewhere { ${FIGURES} } }
      communeParticipation { territory { code name } ${FIGURES} population per1000 } } }`,
    who,
    { id: of.call ?? of.id, asOf },
  );
  const { participation, communeParticipation, indicators } = answer.it;
  const at = (code: string): any => communeParticipation.find((one: any) => one.territory.code === code);
  return { whole: participation, communes: communeParticipation as any[], at, indicators };
}

it('tells where nobody was heard, beside how many live there, and of few no more than that they are few', async () => {
  const epci = await territory('EPCI', '200093201');
  const [lille, roubaix, paris, tourcoing] = await Promise.all(
    ['59350', '59512', '75056', '59599'].map((code) => territory('COMMUNE', code)),
  );
  const { id, calls } = await asked('entendus', [epci]);
  const call = calls[0]!;
  const people = await Promise.all(Array.from({ length: 12 }, person));
  const lives = await app.pool.query(
    `select count(*)::int as communes, sum(population)::int as population from territories.territory_version
     where epci_id = $1 and kind = 'COMMUNE' and valid_to = 'infinity'`,
    [epci],
  );
  const nobody = { contributions: 0, entered: 0, figure: 'NOBODY', participants: 0 };
  const empty = await told({ call });
  expect(empty.whole).toMatchObject({
    ...nobody,
    ...lives.rows[0],
    silentCommunes: lives.rows[0].communes,
    per1000: 0,
  });
  expect(empty.whole).toMatchObject({ elsewhere: nobody, populationOn: expect.stringMatching(/^20..-01-01$/) });
  expect(empty.whole.populationSource).toContain('decoupage-administratif');
  expect(empty.communes).toHaveLength(lives.rows[0].communes);
  expect(empty.at('59350')).toMatchObject({ ...nobody, territory: { name: 'Lille' }, per1000: 0 });
  expect(empty.at('59350').population).toBeGreaterThan(200_000);

  // One a day: nothing is told of the first nine, then of the first ten.
  for (const [i, one] of people.entries()) await said(call, one, lille!, 30 - i);
  const seen = async (ago: number): Promise<any[]> => {
    const { whole, at } = await told({ call }, day(ago));
    expect(at('59350')).toMatchObject({ figure: whole.figure, participants: whole.participants });
    return [whole.contributions, whole.figure, whole.participants];
  };
  expect(await seen(31)).toEqual([0, 'NOBODY', 0]);
  expect(await seen(27)).toEqual([4, 'FEW', null]);
  expect(await seen(26)).toEqual([5, 'UNTOLD', null]);
  expect(await seen(22)).toEqual([9, 'UNTOLD', null]);
  expect(await seen(21)).toEqual([10, 'AT_LEAST', 5]);
  expect(await seen(0)).toEqual([12, 'AT_LEAST', 5]);

  // What was entered is told apart and counted; what has no commune, or none of these, too.
  for (let i = 0; i < 6; i++) await said(call, null, roubaix!, 10, { origin: i % 2 ? 'PAPER' : 'WORKSHOP' });
  await said(call, people[0]!, null, 9);
  await said(call, people[1]!, paris!, 9);
  // What was never shown is nowhere.
  await said(call, people[2]!, roubaix!, 9, { status: 'SUBMITTED' });
  await said(call, people[3]!, roubaix!, 9, { status: 'REFUSED' });
  const now = await told({ call });
  expect(now.at('59512')).toMatchObject({ contributions: 6, entered: 6, figure: 'AT_LEAST', participants: 6 });
  expect(now.whole).toMatchObject({
    ...{ contributions: 20, entered: 6, participants: 11, silentCommunes: lives.rows[0].communes - 2 },
    elsewhere: { contributions: 2, entered: 0, figure: 'FEW', participants: null },
  });
  expect(now.indicators).toEqual({ participants: 11, contributions: 20 });
  expect(now.at('59350').per1000).toBeCloseTo(5000 / now.at('59350').population, 2);
  for (const who of DOORS) expect(await told({ call }, null, who)).toMatchObject({ whole: now.whole });
  expect((await told({ id })).whole).toEqual(now.whole);

  // Whatever one person writes in several communes is told of nobody, in no sum.
  const alone = await asked('une-seule-voix', [epci]);
  for (let i = 0; i < 12; i++) await said(alone.calls[0]!, people[0]!, [lille, roubaix, tourcoing][i % 3]!, 30 - i);
  for (const asking of [{ id: alone.id }, { call: alone.calls[0]! }]) {
    const { whole, indicators } = await told(asking);
    expect(whole).toMatchObject({ contributions: 12, figure: 'UNTOLD', participants: null });
    expect(indicators).toEqual({ participants: null, contributions: 12 });
  }
  const { comparison } = (await ask(`{ initiative(id: "${alone.id}") { comparison { indicators { participants } } } }`))
    .initiative;
  expect(comparison).toEqual([{ indicators: { participants: null } }]);

  // Of surveys and budgets it is not said that nobody took part.
  const { call: survey } = await write(
    'callRecord',
    { initiativeId: id, kind: 'SURVEY', titleFr: 'Questions', closesAt: '2099-01-01T00:00:00Z' },
    'call { id }',
    manager,
  );
  expect(await told({ call: survey.id })).toMatchObject({ whole: null, communes: [] });
});

it('gives nobody away by what is taken back, by another day, by a sum, by a call or by a territory within another', async () => {
  const nord = await territory('DEPARTEMENT', '59');
  const codes = ['59350', '59512', '59599', '59009'];
  const communes = await Promise.all(codes.map((code) => territory('COMMUNE', code)));
  const { id, calls } = await asked('personne-designe', [nord, communes[0]!], 2);
  const [call, other] = calls as [string, string];
  // Everybody wrote once, which tells most: four in each of two communes, eleven in each of two others.
  const wrote: { at: number; ago: number }[] = [];
  for (const [at, count] of [4, 4, 11, 11].entries())
    for (let i = 0; i < count; i++) wrote.push({ at, ago: 40 - (wrote.length % 25) });
  for (const { at, ago } of wrote.toSorted((a, b) => b.ago - a.ago))
    await said(call, await person(), communes[at]!, ago);

  const days = Array.from({ length: 26 }, (_, i) => 40 - i);
  const each = await Promise.all(days.map(async (ago) => ({ ago, ...(await told({ call }, day(ago))) })));
  const least = (of: any): number => of.participants ?? 0;
  for (const { whole, communes: rows } of each) for (const one of [whole, ...rows]) expect(least(one) % 5).toBe(0);
  expect(least(each.at(-1)!.whole)).toBe(20);
  expect(each.at(-1)!.at(codes[2]!).participants).toBe(5);
  // Whoever subtracts all that they can read of others learns of four people no more than that there is one.
  const shown = (code: string, ago: number): number => each.find((one) => one.ago === ago)!.at(code).contributions;
  for (const code of codes)
    for (const ago of days) {
      const n = shown(code, ago);
      if (n === 0 || n > 4) continue;
      for (const later of each.filter((one) => one.ago <= ago)) {
        const bySum = least(later.whole) - (later.whole.contributions - n);
        const byDay = least(later.at(code)) - (later.at(code).contributions - n);
        expect(Math.max(bySum, byDay)).toBeLessThanOrEqual(1);
      }
    }

  // Taken back or hidden: what was told stays as it was told, on each day.
  const before = await told({ call });
  const { rows } = await app.pool.query(
    'select id from participation.contribution where call_id = $1 and territory_id = $2 order by submitted_at limit 2',
    [call, communes[2]],
  );
  await hide(rows[0].id, manager);
  await app.pool.query(
    `update participation.contribution set status = 'WITHDRAWN', published_at = null, ended_at = now() where id = $1`,
    [rows[1].id],
  );
  const after = await told({ call });
  expect(after.at(codes[2]!)).toMatchObject({ contributions: 9, participants: before.at(codes[2]!).participants });
  expect(after.whole.participants).toBe(before.whole.participants);
  await app.pool.query(
    `update participation.contribution set status = 'WITHDRAWN', published_at = null, ended_at = now() where call_id = $1 and territory_id = $2 and status = 'PUBLISHED'`,
    [call, communes[2]],
  );
  expect((await told({ call })).at(codes[2]!)).toMatchObject({ contributions: 0, figure: 'NOBODY', participants: 0 });

  // Two calls: of all together no more is told than leaves open how many of one are the same.
  const four = await Promise.all(Array.from({ length: 4 }, person));
  for (const one of four) await said(other, one, communes[3]!, 5);
  const [both, one] = [await told({ id }), await told({ call })];
  for (const [of, its] of [
    [both.whole, one.whole],
    [both.at(codes[3]!), one.at(codes[3]!)],
  ])
    expect(least(of) - its.contributions).toBeLessThanOrEqual(1);
  // Lille lies in the Nord: each could be subtracted from the other.
  const { comparison } = (
    await ask(`{ initiative(id: "${id}") { comparison { indicators { contributions participants } } } }`)
  ).initiative;
  expect(comparison.map(({ indicators }: any) => indicators.participants)).toEqual([null, null]);
});

it('tells of all communes of a région, a thousand at a time, each once and in one order', async () => {
  const { id, calls } = await asked('toute-une-region', [await territory('REGION', '32')]);
  await said(calls[0]!, null, await territory('COMMUNE', '59350'), 3, { origin: 'PAPER' });
  for (const [field, key] of [
    ['initiative', id],
    ['call', calls[0]!],
  ]) {
    const communes: any[] = [];
    const sizes: number[] = [];
    for (let after: string | null = null, size = 1000; size === 1000; after = communes.at(-1).territory.id) {
      const { it: found } = await ask(
        `query ($id: ID!, $after: ID) { it: ${field}(id: $id) { participation { communes } communeParticipation(after: $after) { contributions population territory { id code } } } }`,
        ANONYMOUS,
        { id: key, after },
      );
      communes.push(...found.communeParticipation);
      sizes.push((size = found.communeParticipation.length));
      expect(found.participation.communes).toBeGreaterThan(3000);
      if (size < 1000) expect(communes).toHaveLength(found.participation.communes);
    }
    expect(sizes.slice(0, -1)).toEqual([1000, 1000, 1000]);
    expect(new Set(communes.map(({ territory: { id: one } }) => one)).size).toBe(communes.length);
    expect(communes[0]).toMatchObject({ territory: { code: '59350' }, contributions: 1 });
    const people = communes.map(({ population }) => population ?? -1);
    expect(people).toEqual(people.toSorted((a, b) => b - a));
  }
  const lost = await ask(`{ it: initiative(id: "${id}") { communeParticipation(after: "nobody") { population } } }`);
  expect(lost.it.communeParticipation).toEqual([]);
});

it('answers what reading all of it again does, on each day, whatever becomes of it and whoever writes at once', async () => {
  const epcis = await Promise.all(['200093201', '200040954'].map((code) => territory('EPCI', code)));
  const { id, calls } = await asked('compte-au-fil', epcis, 3);
  const inside = ['59350', '59512', '59599', '59183'];
  const communes = await Promise.all([...inside, '75056'].map((code) => territory('COMMUNE', code)));
  const people = await Promise.all(Array.from({ length: 14 }, person));
  // Always the same ones: few write much, in some communes more than in others, and many at the very same instant.
  let seed = 7;
  const drawn = (below: number): number => (seed = (seed * 48_271) % 2_147_483_647) % below;
  const one = async (): Promise<string> => {
    const kind = drawn(10);
    const who = people[Math.min(drawn(14), drawn(14))]!;
    const commune = [...communes, communes[0]!, null][drawn(7)]!;
    const values = kind === 0 ? { origin: 'PAPER' } : kind === 1 ? { status: 'SUBMITTED' } : {};
    return said(calls[drawn(3)]!, kind === 0 ? null : who, commune, drawn(60), values);
  };
  const change = async (set: string, ids: readonly string[]): Promise<void> => {
    await app.pool.query(`update participation.contribution set ${set} where id = any($1)`, [ids]);
  };
  const same = async (): Promise<void> => {
    const { rows } = await app.pool.query(
      `select d.d::date::text as day, c.c as call, o.anew, o.kept
       from generate_series(current_date - 62, current_date, interval '2 days') d(d) cross join unnest($2::text[]) c(c)
       cross join lateral (select to_jsonb(a) as anew, to_jsonb(b) as kept from (select * from participation.heard_anew($1, c.c, d.d::date) a where a.call_id = coalesce(c.c, '*')) a
         full join participation.heard($1, c.c, d.d::date) b on b.call_id = a.call_id and b.area = a.area where to_jsonb(a) is distinct from to_jsonb(b)) o`,
      [id, [null, ...calls]],
    );
    expect(rows).toEqual([]);
    const { rows: differences } = await app.pool.query('select * from participation.heard_kept_differences');
    expect(differences).toEqual([]);
  };
  const all = await Promise.all(Array.from({ length: 150 }, one));
  await same();
  await app.pool.query('select participation.fold_heard()');
  await same();
  // Shown late, taken back, hidden, said on another day, elsewhere; somebody is erased, somebody is somebody else.
  await change(`status = 'PUBLISHED', published_at = now() - interval '9 days'`, all.slice(0, 30));
  await change(`status = 'WITHDRAWN', published_at = null, ended_at = now()`, all.slice(20, 40));
  await change(`said_on = said_on - 3, territory_id = '${communes[1]}'`, all.slice(40, 80));
  await app.pool.query('update participation.contribution set person_id = null where person_id = $1', [people[0]]);
  await app.pool.query('update participation.contribution set person_id = $2 where person_id = $1', people.slice(1, 3));
  await app.pool.query('delete from participation.contribution where id = any($1)', [all.slice(80, 90)]);
  await Promise.all([same(), ...Array.from({ length: 40 }, one), app.pool.query('select participation.fold_heard()')]);
  await same();
  // Where it takes place is another, then a territory in one of them too; and it is counted where communes lie now.
  await app.pool.query(
    'delete from participation.initiative_territory where initiative_id = $1 and territory_id = $2',
    [id, epcis[1]],
  );
  await same();
  await app.pool.query('select participation.place_all_heard()');
  await same();
  await app.pool.query(`insert into participation.initiative_territory (initiative_id, territory_id) select $1, $2`, [
    id,
    communes[0],
  ]);
  await app.pool.query('select participation.place_all_heard()');
  await Promise.all(Array.from({ length: 20 }, one));
  await same();
});
