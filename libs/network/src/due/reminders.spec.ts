import { beforeAll, describe, expect, it } from '@jest/globals';
import type pg from 'pg';
import { derivedId, typeId } from '#lib/graphql';
import { once } from '#lib/jobs';
import { network as module } from '#lib/network';
import { dueOf, duesOf, inDays } from '../testing/dues.js';
import { useNetwork } from '../testing/network.js';

const network = useNetwork();
const { called, pay } = duesOf(network);

const NORD = derivedId('organization', 'caue-59');
const AIN = derivedId('organization', 'caue-01');

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
