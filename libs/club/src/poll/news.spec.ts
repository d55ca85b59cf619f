import { expect, it } from '@jest/globals';
import { setTimeout as delay } from 'node:timers/promises';
import { type Actor } from '#lib/access';
import { typeId } from '#lib/graphql';
import { actor, somebody } from '#lib/testing';
import { animator, nord, useClub } from '../testing/club.js';

const { app, propose } = useClub({ env: { JOBS: 'embedded' } });
const { write } = app;

/** Somebody with an account who works on a workstream. */
async function voter(workstreamId: string): Promise<Actor> {
  const { accountId, personId } = await somebody(app.pool, { roles: [{ role: 'MEMBER', organizationId: nord }] });
  await app.pool.query(
    `insert into club.workstream_participant (id, workstream_id, person_id, role, valid_from) values ($1, $2, $3, 'MEMBER', '2024-01-01')`,
    [typeId('wparticipant'), workstreamId, personId],
  );
  return { ...actor(['MEMBER'], [nord]), id: accountId, personId };
}

/** What was told of a poll once the task has run through: to which account, of what. */
async function toldOf(poll: string): Promise<[string, string][]> {
  const { rows: jobs } = await app.pool.query(`select (graphile_worker.add_job('club.polls', '{}'::json)).id`);
  const isThere = async (): Promise<boolean> =>
    (await app.pool.query('select from graphile_worker.jobs where id = $1', [jobs[0].id])).rowCount === 1;
  for (let tries = 0; tries < 3000 && (await isThere()); tries++) await delay(20);
  const { rows } = await app.pool.query(
    `select n.account_id, replace(e.kind, 'club.poll-', '') as kind from notifications.line l join notifications.event e on e.id = l.event_id
     join notifications.notification n on n.id = l.notification_id where e.subject_id = $1 order by l.at, n.account_id`,
    [poll],
  );
  return rows.map(({ account_id: account, kind }) => [account, kind]);
}

it('tells voters when a poll opens, those alone who have not voted before it closes, and all of its end, each once', async () => {
  const workstreamId = await propose('À l’heure');
  const [early, late] = [await voter(workstreamId), await voter(workstreamId)];
  const closesAt = new Date(Date.now() + 3_600_000).toISOString();
  const { poll } = await write(
    'pollOpen',
    { workstreamId, titleFr: 'Alors ?', method: 'CONSENT', closesAt, reviewOn: '2999-01-01' },
    'poll { id }',
    animator,
  );
  const ids = [early.id, late.id].sort();
  const opened = ids.map((id) => [id, 'opened']);
  expect(await toldOf(poll.id)).toEqual(opened);
  expect(await toldOf(poll.id)).toEqual(opened);
  expect((await write('ballotCast', { pollId: poll.id, answer: 'YES' }, '', early)).userErrors).toEqual([]);
  await app.pool.query(`update club.poll set opens_at = now() - interval '3 days' where id = $1`, [poll.id]);
  const closing = [...opened, [late.id, 'closing']];
  expect(await toldOf(poll.id)).toEqual(closing);
  await app.pool.query(`update club.poll set closes_at = now() - interval '1 minute' where id = $1`, [poll.id]);
  const closed = [...closing, ...ids.map((id) => [id, 'closed'])];
  expect(await toldOf(poll.id)).toEqual(closed);
  await app.pool.query(
    `update club.poll set closes_at = now() - interval '2 days', opens_at = now() - interval '9 days', review_on = (now() at time zone 'Europe/Paris')::date where id = $1`,
    [poll.id],
  );
  expect(await toldOf(poll.id)).toEqual([...closed, ...ids.map((id) => [id, 'review-due'])]);
});
