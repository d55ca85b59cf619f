import { setTimeout as delay } from 'node:timers/promises';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { Webhook } from 'standardwebhooks';
import { addJobSql, transactionOf } from '#lib/jobs';
import { somebody } from '#lib/testing';
import { type Hearers, tellOf } from '#lib/webhooks';
import { claim } from './delivery/claim.js';
import { useWebhooks } from './testing/webhooks.js';

const hooks = useWebhooks();
const DAY = '24 hours';
const event = { type: 'webhook.test', description: { fr: '', en: '' } };

beforeEach(async () => {
  hooks.receiver.received.length = 0;
  hooks.receiver.answers(204);
  // What other specs left waiting.
  await hooks.pool.query('delete from webhooks.endpoint');
  await hooks.pool.query('delete from graphile_worker._private_jobs');
});

const happened = async (to: Hearers, subject = 'run_1'): Promise<void> => {
  const client = await hooks.pool.connect();
  await tellOf(transactionOf(client), event, subject, to).finally(() => client.release());
};
/** Verified as a receiver does, by the library of the specification. */
const verified = (secret: string, { body, headers }: { body: string; headers: object }): unknown =>
  new Webhook(secret).verify(body, headers as Record<string, string>);
const endpoint = async (id: string): Promise<any> =>
  (await hooks.pool.query('select * from webhooks.endpoint where id = $1', [id])).rows[0];
const letters = async (to: string): Promise<any[]> =>
  (
    await hooks.pool.query(
      `select payload from graphile_worker._private_jobs where payload ->> 'to' = $1 order by id`,
      [to],
    )
  ).rows.map(({ payload }) => payload);

describe('an event', () => {
  it('is sent signed, with ids and its type alone', async () => {
    const who = await hooks.owner();
    const { id, secret } = await hooks.endpoint(who);
    await happened({ account: who.accountId });
    await hooks.work();
    await hooks.work();
    const [letter] = hooks.receiver.received;
    const [delivery] = await hooks.deliveries(id);
    expect(verified(secret, letter!)).toEqual({
      type: 'webhook.test',
      timestamp: expect.stringMatching(/^20\d\d-.*Z$/),
      data: { id: 'run_1' },
    });
    expect(letter).toMatchObject({
      path: '/hooks?key=keep-this-quiet',
      headers: { 'content-type': 'application/json', 'webhook-id': delivery.eventId },
    });
    expect(delivery).toMatchObject({ status: 'DELIVERED', tries: 1, failures: [null], codes: [204] });
    expect(() => verified(secret, { ...letter!, body: letter!.body.replace('run_1', 'run_2') })).toThrow();
    expect(() => verified(`whsec_${Buffer.alloc(32).toString('base64')}`, letter!)).toThrow();
  });

  it('is heard by whoever may on that day, once at each of their addresses', async () => {
    const [coordinator, manager, former] = [
      await hooks.owner(),
      await somebody(hooks.pool, { roles: [{ role: 'ORGANIZATION_MANAGER', organizationId: await organization() }] }),
      await hooks.owner(),
    ];
    const ids = [
      (await hooks.endpoint(coordinator)).id,
      (await hooks.endpoint(manager)).id,
      (await hooks.endpoint(former)).id,
    ];
    await hooks.pool.query('update identity.role_grant set valid_to = current_date where account_id = $1', [
      former.accountId,
    ]);
    const heard = async (to: Hearers): Promise<number[]> => {
      await happened(to);
      const { rows } = await hooks.pool.query('select payload from graphile_worker._private_jobs order by id');
      await hooks.work();
      // The job of an event may run twice.
      const { text, values } = addJobSql('webhooks.tell', rows[0].payload);
      await hooks.pool.query(text, values);
      await hooks.work();
      const counts = await Promise.all(ids.map(async (id) => (await hooks.deliveries(id)).length));
      await hooks.pool.query('delete from webhooks.delivery');
      return counts;
    };
    expect(await heard({ audience: 'EVERYONE' })).toEqual([1, 1, 0]);
    expect(await heard({ audience: 'COORDINATOR' })).toEqual([1, 0, 0]);
    expect(await heard({ account: manager.accountId })).toEqual([0, 1, 0]);
    expect(await heard({ account: former.accountId })).toEqual([0, 0, 0]);
  });

  it('is not sent where it was not asked for, nor to an address that is disabled', async () => {
    const who = await hooks.owner();
    const { id } = await hooks.endpoint(who);
    await hooks.pool.query(`update webhooks.endpoint set event_types = '{other.type}'`);
    await happened({ audience: 'EVERYONE' });
    await hooks.work();
    await hooks.pool.query(`update webhooks.endpoint set event_types = '{webhook.test}'`);
    await hooks.write(who, 'webhookEndpointDisable', { id });
    await happened({ audience: 'EVERYONE' });
    await hooks.work();
    expect(await hooks.deliveries(id)).toEqual([]);
  });
});

describe('what does not arrive', () => {
  const pauses = async (id: string): Promise<number> => {
    const { rows } = await hooks.pool.query(
      `select round(extract(epoch from next_attempt_at - now())) as pause from webhooks.delivery where endpoint_id = $1`,
      [id],
    );
    return Number(rows[0].pause);
  };
  /** Made, told of an event, and tried once. */
  const failing = async (status = 500, headers = {}): Promise<{ id: string; who: any }> => {
    const who = await hooks.owner();
    const { id } = await hooks.endpoint(who);
    hooks.receiver.answers(status, headers);
    await happened({ account: who.accountId });
    await hooks.work();
    await hooks.work();
    return { id, who };
  };

  it('is tried again after growing pauses, until it arrives', async () => {
    const { id } = await failing();
    const seen: number[] = [];
    for (const interval of ['6 seconds', '6 minutes', '34 minutes', '3 hours']) {
      seen.push(await pauses(id));
      // Not before its time.
      expect(await hooks.work()).toBe(0);
      await hooks.later(interval);
      await hooks.work();
    }
    const [five, minutes, half, hours] = seen;
    expect([
      five! >= 4 && five! <= 6,
      minutes! >= 299 && minutes! <= 331,
      half! >= 1799 && half! <= 1981,
      hours! >= 7199 && hours! <= 7921,
    ]).toEqual([true, true, true, true]);
    hooks.receiver.answers(200);
    await hooks.later(DAY);
    await hooks.work();
    expect(await hooks.deliveries(id)).toMatchObject([
      { status: 'DELIVERED', failures: ['STATUS', 'STATUS', 'STATUS', 'STATUS', 'STATUS', null], nextAttemptAt: null },
    ]);
    expect((await endpoint(id)).failing_since).toBeNull();
    const ids = new Set(hooks.receiver.received.map(({ headers }) => headers['webhook-id']));
    expect([ids.size, hooks.receiver.received.length]).toEqual([1, 6]);
    expect(await hooks.work()).toBe(0);
  });

  it('is not tried again once its owner may not know of it any more', async () => {
    const who = await hooks.owner();
    const { id } = await hooks.endpoint(who);
    hooks.receiver.answers(500);
    await happened({ audience: 'COORDINATOR' });
    await happened({ account: who.accountId });
    await hooks.work();
    await hooks.work();
    hooks.receiver.received.length = 0;
    // No coordinator any more, but with a role still.
    const role = (set: string) =>
      hooks.pool.query(`update identity.role_grant set ${set} where account_id = $1`, [who.accountId]);
    const organizationId = await organization();
    await role(`role = 'MEMBER', scope_kind = 'ORGANIZATION', scope_id = '${organizationId}'`);
    await hooks.later('6 seconds');
    await hooks.work();
    const states = async () => (await hooks.deliveries(id)).map(({ status, tries }) => [status, tries]).sort();
    expect([await states(), hooks.receiver.received.length]).toEqual([
      [
        ['FAILED', 1],
        ['PENDING', 2],
      ],
      1,
    ]);
    await role('valid_to = current_date');
    await hooks.later('6 minutes');
    await hooks.work();
    expect([await states(), hooks.receiver.received.length]).toEqual([
      [
        ['FAILED', 1],
        ['FAILED', 2],
      ],
      1,
    ]);
  });

  it('is left alone for as long as the receiver asks, within a day', async () => {
    const { id } = await failing(503, { 'retry-after': '7200' });
    expect(Math.abs((await pauses(id)) - 7200)).toBeLessThan(30);
    const { id: long } = await failing(429, { 'retry-after': '99999999' });
    expect(Math.abs((await pauses(long)) - 86_400)).toBeLessThan(30);
  });

  it('disables the address after five days of nothing else, and its owner is told', async () => {
    const { id, who } = await failing();
    for (let i = 0; (await endpoint(id)).disabled_at === null; i++) {
      expect(i).toBeLessThan(15);
      await hooks.later('26 hours 30 minutes');
      await hooks.work();
    }
    const { disabled_reason: reason } = await endpoint(id);
    expect(reason).toBe('FAILING');
    const [delivery] = await hooks.deliveries(id);
    expect(delivery.status).toBe('FAILED');
    expect(delivery.tries).toBe(6);
    const [letter, ...more] = await letters(who.email);
    expect(more).toEqual([]);
    expect(letter).toMatchObject({
      template: 'WEBHOOK_DISABLED',
      values: { reason: 'FAILING', link: '/compte/webhooks' },
    });
    expect(JSON.stringify(letter)).not.toContain('keep-this-quiet');
    expect(await hooks.work()).toBe(0);
  });

  it('is given up after eleven pauses where other things arrived meanwhile', async () => {
    const { id } = await failing();
    for (let i = 0; i < 12; i++) {
      await hooks.pool.query('update webhooks.endpoint set failing_since = null');
      await hooks.later('27 hours');
      await hooks.work();
    }
    expect(await hooks.deliveries(id)).toMatchObject([{ status: 'FAILED', tries: 12 }]);
    expect((await endpoint(id)).disabled_at).toBeNull();
  });

  it('disables the address at once where it says 410, and drops what waits for it', async () => {
    const { id, who } = await failing();
    await happened({ account: who.accountId }, 'run_2');
    hooks.receiver.answers(410);
    await hooks.work();
    await hooks.work();
    expect(await endpoint(id)).toMatchObject({ disabled_reason: 'GONE' });
    expect((await hooks.deliveries(id)).map(({ status }) => status)).toEqual(['FAILED', 'FAILED']);
    expect(await letters(who.email)).toMatchObject([{ values: { reason: 'GONE' } }]);
  });
});

describe('two at once', () => {
  const ready = async (): Promise<{ id: string; deliveryId: string; who: any }> => {
    const who = await hooks.owner();
    const { id } = await hooks.endpoint(who);
    await happened({ account: who.accountId });
    const { rows } = await hooks.pool.query('select 1 from graphile_worker._private_jobs');
    expect(rows).toHaveLength(1);
    await hooks.work();
    return { id, who, deliveryId: (await hooks.deliveries(id))[0].id };
  };
  const jobAgain = async (deliveryId: string): Promise<void> => {
    const { text, values } = addJobSql('webhooks.send', { deliveryId });
    await hooks.pool.query(text, values);
  };

  it('send one thing once', async () => {
    const { id, deliveryId } = await ready();
    hooks.receiver.answer = (_, response) => void setTimeout(() => response.writeHead(200).end(), 300);
    const first = hooks.work();
    for (let i = 0; hooks.receiver.received.length === 0 && i < 1000; i++) await delay(10);
    await jobAgain(deliveryId);
    await Promise.all([first, hooks.work()]);
    await hooks.later('5 minutes');
    await hooks.work();
    expect(await hooks.deliveries(id)).toMatchObject([{ status: 'DELIVERED', tries: 1 }]);
    expect(hooks.receiver.received).toHaveLength(1);
  });

  it('take over what one of them was killed with', async () => {
    const { id, deliveryId } = await ready();
    const client = await hooks.pool.connect();
    expect((await claim(client, deliveryId)).map((one) => one.id)).toEqual([deliveryId]);
    client.release();
    // Its job is free again before its claim is over.
    await hooks.work();
    expect(hooks.receiver.received).toHaveLength(0);
    await hooks.later('2 minutes');
    await hooks.work();
    expect(await hooks.deliveries(id)).toMatchObject([{ status: 'DELIVERED', tries: 1 }]);
    expect(hooks.receiver.received).toHaveLength(1);
  });

  it('leave what they are doing when their process has to end', async () => {
    const { id } = await ready();
    hooks.receiver.answer = () => undefined;
    const stop = new AbortController();
    const working = hooks.work(stop.signal);
    for (let i = 0; hooks.receiver.received.length === 0 && i < 1000; i++) await delay(10);
    stop.abort();
    await expect(working).rejects.toThrow();
    expect(await hooks.deliveries(id)).toMatchObject([{ status: 'PENDING', tries: 0, failures: [] }]);
    hooks.receiver.answers(200);
    await hooks.work();
    expect(await hooks.deliveries(id)).toMatchObject([{ status: 'DELIVERED', tries: 1 }]);
  });

  it('ask an address that says nothing once, not once for all that waits for it', async () => {
    const { id, who } = await ready();
    for (let i = 0; i < 3; i++) await hooks.write(who, 'webhookEndpointTest', { id });
    await hooks.pool.query('update webhooks.endpoint set address = $2 where id = $1', [
      id,
      'http://127.0.0.1:9/silent',
    ]);
    await hooks.work();
    const tries = async (): Promise<number[]> =>
      (await hooks.deliveries(id)).map((one: { tries: number }) => one.tries).toSorted();
    expect(await tries()).toEqual([0, 0, 0, 1]);
    await hooks.later('1 minute');
    await hooks.work();
    expect((await tries()).reduce((sum, one) => sum + one, 0)).toBe(2);
  });

  it('let a receiver that says nothing hold up its own alone', async () => {
    const { id: silent, who } = await ready();
    await hooks.pool.query('update webhooks.endpoint set address = $2 where id = $1', [
      silent,
      hooks.receiver.url.replace('/hooks', '/silent'),
    ]);
    const other = await hooks.endpoint(who);
    await hooks.write(who, 'webhookEndpointTest', { id: other.id });
    hooks.receiver.answer = (request, response) => {
      if (!request.url!.startsWith('/silent')) response.writeHead(200).end();
    };
    const stop = new AbortController();
    const working = hooks.work(stop.signal).catch(() => undefined);
    for (let i = 0; (await hooks.deliveries(other.id))[0].status === 'PENDING' && i < 1000; i++) await delay(10);
    expect(await hooks.deliveries(other.id)).toMatchObject([{ status: 'DELIVERED' }]);
    stop.abort();
    await working;
  });
});

const organization = async (): Promise<string> =>
  (await hooks.pool.query(`select id from network.organization where key = 'caue-59'`)).rows[0].id;
