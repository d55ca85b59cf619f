import { describe, expect, it } from '@jest/globals';
import { type Actor, ANONYMOUS } from '#lib/access';
import { typeId } from '#lib/graphql';
import { somebody } from '#lib/testing';
import { animator, nord, useClub } from '../testing/club.js';

const { app, propose } = useClub();

const claims = async (who: Actor, asOf = '2026-01-01'): Promise<any[]> =>
  (
    await app.ask(
      'query ($asOf: LocalDate) { network(asOf: $asOf) { collectiveClaims { on countedOn launched collective milestone { title sources { key } } } } }',
      who,
      { asOf },
    )
  ).network.collectiveClaims;

it('stands beside what is counted of its time, as far as the caller sees it, and is not there before it', async () => {
  expect(await claims(ANONYMOUS)).toEqual([
    {
      ...{ on: '2018', countedOn: '2018-12-31', launched: 0, collective: 0 },
      milestone: { title: expect.stringMatching(/^Chantiers collectifs/), sources: [{ key: 'S1' }] },
    },
  ]);
  expect(await claims(ANONYMOUS, '2017-12-31')).toEqual([]);
  const launched = async (title: string, on: string): Promise<string> => {
    const id = await propose(title);
    await app.pool.query('update club.workstream set proposed_on = $2, launched_on = $2 where id = $1', [id, on]);
    return id;
  };
  const collective = await launched('D’alors', '2018-02-01');
  await launched('D’alors aussi', '2018-12-31');
  await launched('D’après', '2019-01-01');
  const people = await app.pool.query(
    `select distinct on (p.organization_id) p.person_id as id from network.position p join network.organization o on o.id = p.organization_id
     where o.kind = 'CAUE' and p.period @> '2018-06-01'::date order by p.organization_id limit 2`,
  );
  for (const { id } of people.rows)
    await app.pool.query(
      `insert into club.contribution (id, workstream_id, person_id, kind, at, subject_id) values ($1, $2, $3, 'TEST', '2018-06-01', $1)`,
      [typeId('wcontribution'), collective, id],
    );
  expect((await claims(animator))[0]).toMatchObject({ launched: 2, collective: 1 });
  expect((await claims(ANONYMOUS))[0]).toMatchObject({ launched: 0, collective: 0 });
});

describe('a report of the club', () => {
  const rowsAt = async (address: string, headers: Record<string, string> = {}): Promise<any[]> => {
    const answer = await fetch(`${app.app.url}${address}`, { headers });
    const told = (await answer.json()) as { rows: any[] };
    expect([address, answer.status, told]).toEqual([address, 200, expect.anything()]);
    return told.rows;
  };
  const report = (name: string, headers: Record<string, string> = {}): Promise<any[]> =>
    rowsAt(`/reports/${name}${name.includes('?') ? '&' : '?'}records=true`, headers);
  const staff = async (): Promise<Record<string, string>> =>
    (await somebody(app.pool, { roles: [{ role: 'MEMBER', organizationId: nord }] })).headers;

  it('counts what is collective beside what a source says, shows the gap, and each figure opens its rows', async () => {
    const headers = await staff();
    const years = await report('collective-workstreams-by-year.json?asOf=2020-06-30', headers);
    expect(
      years.map(({ year, countedOn, launched, collective, gap }) => [year, countedOn, launched, collective, gap]),
    ).toEqual([
      [2018, '2018-12-31', 2, 1, 1],
      [2019, '2019-12-31', 3, 1, null],
      [2020, '2020-06-30', 3, 1, null],
    ]);
    expect(years[0].asserted).toMatch(/^Chantiers collectifs/);
    for (const row of years)
      for (const figure of ['launched', 'collective', 'gap']) {
        const address = (row._records[figure] as string | undefined)?.replace(
          /^.*\/rapports\/([\w-]+)/,
          '/reports/$1.json',
        );
        if (row[figure]) expect([figure, (await rowsAt(address!, headers)).length]).toEqual([figure, row[figure]]);
      }
    // Nothing of it is public.
    expect((await report('collective-workstreams-by-year.json?asOf=2018-12-31'))[0]).toMatchObject({
      launched: 0,
      gap: 0,
    });
    expect(await report('workstreams.json')).toEqual([]);
  });

  it('tells of each workstream what was done in it and what came of it, as its rows do', async () => {
    const headers = await staff();
    const [row] = (await report('workstreams.json?collective=true', headers)).filter(
      ({ title }) => title === 'D’alors',
    );
    expect(row).toMatchObject({
      ...{ state: 'LAUNCHED', lead: 'CAUE du Nord', partners: 1, collectiveSince: '2018-06-01', contributions: 2 },
      ...{ deliverables: 0, reuse: 0 },
    });
    for (const figure of ['partners', 'contributions']) {
      const address = (row._records[figure] as string).replace(/^.*\/rapports\/([\w-]+)/, '/reports/$1.json');
      expect([figure, (await rowsAt(address, headers)).length]).toEqual([figure, row[figure]]);
    }
  });

  it('lists decisions that are due first, to those who see the work, and needs and offers to whom they are for', async () => {
    const headers = await staff();
    const id = await propose('Qui décide');
    for (const [statement, reviewOn] of [
      ['Sans retour', null],
      ['Plus tard', '2099-01-01'],
      ['À revoir', '2020-01-01'],
    ])
      await app.pool.query(
        `insert into club.decision (id, workstream_id, statement, decided_on, review_on) values ($1, $2, $3, '2019-01-01', $4)`,
        [typeId('wdecision'), id, statement, reviewOn],
      );
    const decided = await report('club-decisions.json', headers);
    expect(decided.map(({ statement, isReviewDue }) => [statement, isReviewDue])).toEqual([
      ['À revoir', true],
      ['Plus tard', false],
      ['Sans retour', false],
    ]);
    expect((await fetch(`${app.app.url}/reports/club-decisions.json`)).status).toBe(404);
    await app.pool.query(
      `insert into club.club_notice (id, kind, title, text, visibility, published_on, until_on) values ($1, 'NEED', 'Un plan', '', 'NETWORK', current_date, current_date + 30)`,
      [typeId('clubnotice')],
    );
    expect(await report('club-needs-and-offers.json', headers)).toMatchObject([
      { title: 'Un plan', kind: 'NEED', state: 'OPEN' },
    ]);
    expect(await report('club-needs-and-offers.json')).toEqual([]);
    expect(await report('reuse.json')).toEqual([]);
  });
});
