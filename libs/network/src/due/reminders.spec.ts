import { beforeAll, describe, expect, it } from '@jest/globals';
import type pg from 'pg';
import { type Actor, ANONYMOUS } from '#lib/access';
import { derivedId, typeId } from '#lib/graphql';
import { once } from '#lib/jobs';
import { network as module } from '#lib/network';
import { dueOf, duesOf, inDays } from '../testing/dues.js';
import { coordinator, member, signedIn, useNetwork } from '../testing/network.js';

const network = useNetwork();
const { called, pay } = duesOf(network);

const NORD = derivedId('organization', 'caue-59');
const AIN = derivedId('organization', 'caue-01');
const REUNION = derivedId('organization', 'caue-974');

beforeAll(async () => {
  const id = typeId('person');
  await network.pool.query(
    `insert into network.person (id, given_name, family_name, email) values ($1, 'E', 'Essai', 'direction@caue59.example')`,
    [id],
  );
  await network.pool.query(
    `insert into network.position (id, person_id, organization_id, kind, valid_from) values ($1, $2, $3, 'DIRECTOR', '2020-01-01')`,
    [typeId('position'), id, NORD],
  );
});

describe('reminders', () => {
  it('go out one after the other, one a day and three at most, to those who direct or administer', async () => {
    const call = await called({ organizationIds: [NORD, AIN] });
    const [nord, ain] = [dueOf(call, 'caue-59'), dueOf(call, 'caue-01')];
    const send = (dueId: string) => network.write('reminderSend', { dueId }, 'due { reminders { stage } }');
    expect((await send(nord.id)).userErrors[0]).toMatchObject({ code: 'NOTHING_TO_REMIND' });
    await network.pool.query('update network.due_instalment set due_on = due_on - 100 where due_id = any($1)', [
      [nord.id, ain.id],
    ]);
    const aDayLater = () =>
      network.pool.query(`update network.dues_reminder set sent_at = sent_at - interval '1 day' where due_id = $1`, [
        nord.id,
      ]);
    const many = await Promise.all(Array.from({ length: 20 }, () => send(nord.id)));
    expect(many.flatMap((r) => r.due?.reminders ?? [])).toEqual([{ stage: 1 }]);
    expect(many.flatMap((r) => r.userErrors)).toHaveLength(19);
    expect((await send(nord.id)).userErrors[0]).toMatchObject({ code: 'NOTHING_TO_REMIND' });
    await aDayLater();
    expect((await send(nord.id)).due.reminders.map((r: any) => r.stage)).toEqual([1, 2]);
    await aDayLater();
    expect((await send(nord.id)).due.reminders.map((r: any) => r.stage)).toEqual([1, 2, 3]);
    await aDayLater();
    expect((await send(nord.id)).userErrors[0]).toMatchObject({ code: 'NOTHING_TO_REMIND' });
    // Nobody there has an address.
    expect((await send(ain.id)).userErrors[0]).toMatchObject({ code: 'NOTHING_TO_REMIND' });
    const { rows } = await network.pool.query(
      `select count(*)::int as n from graphile_worker.jobs where task_identifier = 'mail.send' and key like $1`,
      [`mail:dues:${nord.id}:reminder:%`],
    );
    expect(rows[0].n).toBe(3);
  });
});

/** A person of the direction or administration, with an address or without. */
async function writtenTo(organizationId: string, email: string | null): Promise<void> {
  const id = typeId('person');
  await network.pool.query(
    `insert into network.person (id, given_name, family_name, email) values ($1, 'E', 'Essai', $2)`,
    [id, email],
  );
  await network.pool.query(
    `insert into network.position (id, person_id, organization_id, kind, valid_from) values ($1, $2, $3, 'ADMINISTRATION', '2020-01-01')`,
    [typeId('position'), id, organizationId],
  );
}

const past = (dueIds: string[], place: number, days = 100) =>
  network.pool.query(
    'update network.due_instalment set due_on = due_on - $3::int where due_id = any($1) and place = $2',
    [dueIds, place, days],
  );

const yesterday = (dueId: string) =>
  network.pool.query(`update network.dues_reminder set sent_at = sent_at - interval '1 day' where due_id = $1`, [
    dueId,
  ]);

const lettersOf = async (dueIds: string[]): Promise<number> => {
  const { rows } = await network.pool.query(
    `select count(*)::int as n from graphile_worker.jobs where task_identifier = 'mail.send' and key like any($1)`,
    [dueIds.map((id) => `mail:dues:${id}:reminder:%`)],
  );
  return rows[0].n;
};

describe('an instalment that is late', () => {
  const next = async (id: string, who?: Actor) =>
    (await network.ask(`{ due(id: "${id}") { nextReminder { stage lateCents refusal } } }`, who)).due.nextReminder;
  const send = (dueId: string) =>
    network.write('reminderSend', { dueId }, 'due { reminders { place stage } nextReminder { stage refusal } }');

  it('can be reminded of though the reminders of the one before are used up, or it is said why not', async () => {
    const call = await called({ organizationIds: [NORD, AIN] });
    const [nord, ain] = [dueOf(call, 'caue-59').id, dueOf(call, 'caue-01').id];
    expect(await next(nord)).toEqual({ stage: null, lateCents: 0, refusal: 'NOT_LATE' });
    await past([nord, ain], 1);
    expect(await next(nord)).toEqual({ stage: 1, lateCents: 33_335, refusal: null });
    expect(await next(ain)).toEqual({ stage: 1, lateCents: 33_335, refusal: 'NOBODY' });
    await writtenTo(AIN, null);
    expect((await next(ain)).refusal).toBe('NO_ADDRESS');
    for (const stage of [1, 2, 3]) {
      const { due } = await send(nord);
      expect(due.reminders.at(-1)).toEqual({ place: 1, stage });
      expect(due.nextReminder.refusal).toBe('SENT_TODAY');
      await yesterday(nord);
    }
    expect(await next(nord)).toMatchObject({ stage: null, refusal: 'ALL_SENT' });
    expect((await send(nord)).userErrors[0]).toMatchObject({ code: 'NOTHING_TO_REMIND', reason: 'ALL_SENT' });
    await past([nord], 2);
    expect(await next(nord)).toEqual({ stage: 1, lateCents: 66_668, refusal: null });
    expect((await send(nord)).due.reminders.at(-1)).toEqual({ place: 2, stage: 1 });
    expect(await next(nord, member)).toBeNull();
    await network.write('duesCallClose', { id: call.id });
    await yesterday(nord);
    expect((await send(nord)).userErrors[0]).toMatchObject({ reason: 'CLOSED' });
  });
});

describe('reminders of many', () => {
  const RUN = `reminderRun { id sentCount letterCount call { id }
    results { stage letters refusal due { id organization { key } } } }`;
  const send = (input: object) => network.write('remindersSend', input, RUN);

  it('go to all that are late, with one result for each, and never twice', async () => {
    const call = await called({ organizationIds: [NORD, AIN, REUNION] });
    const ids = ['caue-59', 'caue-01', 'caue-974'].map((key) => dueOf(call, key).id);
    expect((await send({ duesCallId: call.id })).userErrors[0]).toMatchObject({ reason: 'NOT_LATE' });
    await past(ids.slice(0, 2), 1);
    const input = { duesCallId: call.id, idempotencyKey: 'all-that-are-late' };
    const several = await Promise.all([send(input), send(input), send({ duesCallId: call.id })]);
    const runs = several.map(({ reminderRun }) => reminderRun);
    expect(runs[1]).toEqual(runs[0]);
    const result = (key: string, more: object) => ({
      letters: 0,
      stage: null,
      due: { id: dueOf(call, key).id, organization: { key } },
      ...more,
    });
    const ain = result('caue-01', { refusal: 'NO_ADDRESS' });
    const [sent, again] = [runs[0], runs[2]].sort((a, b) => b.sentCount - a.sentCount);
    expect(sent).toMatchObject({ sentCount: 1, call: { id: call.id } });
    expect(sent.results).toEqual([result('caue-59', { stage: 1, letters: sent.letterCount, refusal: null }), ain]);
    expect(again).toMatchObject({ sentCount: 0, letterCount: 0 });
    expect(again.results).toEqual(expect.arrayContaining([ain, result('caue-59', { refusal: 'SENT_TODAY' })]));
    expect(sent.letterCount).toBeGreaterThan(0);
    expect(await lettersOf(ids)).toBe(sent.letterCount);
    // Some of them, late or not.
    await yesterday(ids[0]);
    const some = (await send({ duesCallId: call.id, dueIds: [ids[0], ids[2]] })).reminderRun;
    expect(some.results).toEqual([
      result('caue-59', { stage: 2, letters: sent.letterCount, refusal: null }),
      result('caue-974', { refusal: 'NOT_LATE' }),
    ]);
  });

  it('are of one call that is issued, and for coordinators alone', async () => {
    const [call, other] = [await called(), await called()];
    const draft = await called({}, false);
    const due = dueOf(other, 'caue-59').id;
    expect(await network.fault('remindersSend', { duesCallId: call.id, dueIds: [due] })).toMatchObject({
      code: 'NOT_FOUND',
      path: ['dueIds'],
    });
    expect(await network.fault('remindersSend', { duesCallId: draft.id })).toMatchObject({ code: 'DUES_CALL_STATE' });
    await past([dueOf(call, 'caue-59').id], 1);
    expect(await network.doors('remindersSend', { duesCallId: call.id })).toEqual([
      'UNAUTHENTICATED',
      'FORBIDDEN',
      'FORBIDDEN',
      'FORBIDDEN',
      'FORBIDDEN',
      'DONE',
    ]);
    const { rows } = await network.pool.query('select id from network.reminder_run where dues_call_id = $1', [call.id]);
    const seen = async (who: Actor) =>
      (await network.app.run(`{ node(id: "${rows[0].id}") { id } }`, {}, who)).data?.['node'] ?? null;
    expect(await seen(coordinator)).toEqual({ id: rows[0].id });
    for (const who of [ANONYMOUS, signedIn, member]) expect(await seen(who)).toBeNull();
  });
});

describe('the daily job', () => {
  it('reminds after a week, a month and two, each once, on a day without another, and never of demonstration or what is paid', async () => {
    await network.pool.query(`update network.dues_call set status = 'CLOSED' where status = 'ISSUED'`);
    const call = await called({ organizationIds: [NORD], instalments: [inDays(10)] });
    const nord = dueOf(call, 'caue-59');
    const run = (day: string) => {
      const [remind] = module.tasks;
      const withClient = async <T>(work: (client: pg.PoolClient) => Promise<T>): Promise<T> => {
        const client = await network.pool.connect();
        try {
          return await work(client);
        } finally {
          client.release();
        }
      };
      return remind!.run({ day }, {
        withClient,
        once: (key: string, work: (client: pg.PoolClient) => Promise<unknown>) =>
          withClient((client) => once(client, key, work)),
        log: { warn: () => undefined },
      } as never);
    };
    const sent = async () =>
      (
        await network.pool.query('select stage from network.dues_reminder where due_id = $1 order by stage', [nord.id])
      ).rows.map((r) => r.stage);
    const stages = [];
    const sentByHand = (day: string) =>
      network.pool.query(`update network.dues_reminder set sent_at = $2::date + interval '12 h' where due_id = $1`, [
        nord.id,
        day,
      ]);
    for (const day of [16, 17, 17, 39, 40, 41, 69, 70, 400]) {
      if (day === 40) await sentByHand(inDays(40));
      await Promise.all([run(inDays(day)), run(inDays(day))]);
      stages.push((await sent()).length);
    }
    expect(stages).toEqual([0, 1, 1, 1, 1, 2, 2, 3, 3]);
    const paid = await called({ organizationIds: [NORD], instalments: [inDays(10)] });
    await pay(dueOf(paid, 'caue-59').id, 100_001);
    await run(inDays(20));
    expect(
      (await network.pool.query('select 1 from network.dues_reminder where due_id = $1', [dueOf(paid, 'caue-59').id]))
        .rowCount,
    ).toBe(0);
  });
});
