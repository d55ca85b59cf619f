import { expect, it } from '@jest/globals';
import { type Actor, ANONYMOUS } from '#lib/access';
import { typeId } from '#lib/graphql';
import { animator, useClub } from '../testing/club.js';

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
