import { beforeEach, describe, expect, it } from '@jest/globals';
import { Webhook } from 'standardwebhooks';
import { unseal } from '#lib/access';
import { Config } from '#lib/config';
import { somebody, type Somebody, startTestApp } from '#lib/testing';
import { useWebhooks } from '../testing/webhooks.js';

const hooks = useWebhooks();
let who: Somebody;
beforeEach(async () => {
  hooks.receiver.received.length = 0;
  hooks.receiver.answers(204);
  who = await hooks.owner();
});

const create = (input: object = {}, as = who): Promise<any> =>
  hooks.write(
    as,
    'webhookEndpointCreate',
    { address: hooks.receiver.url, eventTypes: ['webhook.test'], ...input },
    'secret webhookEndpoint { id version address secrets { hint from until } }',
  );
const tested = async (id: string): Promise<any> => {
  const { webhookDelivery, userErrors } = await hooks.write(
    who,
    'webhookEndpointTest',
    { id },
    'webhookDelivery { id }',
  );
  expect(userErrors).toEqual([]);
  await hooks.work();
  return { deliveryId: webhookDelivery.id, letter: hooks.receiver.received.at(-1) };
};
const knows = (secret: string, { body, headers }: any): boolean => {
  try {
    new Webhook(secret).verify(body, headers);
    return true;
  } catch {
    return false;
  }
};
const SEEN = `query ($id: ID!) { webhookEndpoints { totalCount nodes { address } } webhookEndpoint(id: $id) { id deliveries { totalCount } } node(id: $id) { id } }`;

describe('an address for webhooks', () => {
  it('is made by whoever holds a role, in a session, and shows its secret once', async () => {
    const { secret, webhookEndpoint: made } = await create({ idempotencyKey: 'once-only' });
    expect(secret).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/);
    expect(made).toMatchObject({ address: hooks.receiver.url, secrets: [{ hint: secret.slice(0, 10), until: null }] });
    const again = await create({ idempotencyKey: 'once-only' });
    expect([again.secret, again.webhookEndpoint.id]).toEqual([null, made.id]);
    const { rows } = await hooks.pool.query('select * from webhooks.secret where endpoint_id = $1', [made.id]);
    expect(JSON.stringify(rows)).not.toContain(secret);
    const { sealingSecret } = hooks.app.app.get(Config);
    expect(unseal(sealingSecret!, rows[0].sealed, 'webhook secret')).toBe(secret);
    expect(unseal(sealingSecret!, rows[0].sealed, 'badge key')).toBeNull();
  });

  it('is refused to whoever holds none, to tokens, and without a proof of a moment ago', async () => {
    const nobody = await somebody(hooks.pool);
    expect((await create({}, nobody)).userErrors).toEqual([{ code: 'NOT_ALLOWED', path: null }]);
    const input = {
      name: 'x',
      scopes: ['READ', 'WRITE'],
      expiresOn: new Date(Date.now() + 2 * 864e5).toISOString().slice(0, 10),
    };
    const { secret } = await hooks.write(who, 'tokenCreate', input, 'secret');
    const program = { ...who, headers: { authorization: `Bearer ${secret}` } } as unknown as Somebody;
    expect((await create({}, program)).userErrors).toEqual([{ code: 'NOT_ALLOWED', path: null }]);
    const { webhookEndpoint } = await create();
    await hooks.pool.query(`update identity.session set proved_at = now() - interval '1 hour' where account_id = $1`, [
      who.accountId,
    ]);
    const needed = { userErrors: [{ code: 'PROOF_NEEDED', path: null }] };
    expect(await create()).toMatchObject(needed);
    const { id } = webhookEndpoint;
    expect(await hooks.write(who, 'webhookEndpointRotateSecret', { id })).toMatchObject(needed);
    const elsewhere = { id, address: `${hooks.receiver.url}&x=1` };
    expect(await hooks.write(who, 'webhookEndpointUpdate', elsewhere)).toMatchObject(needed);
    expect(await hooks.write(who, 'webhookEndpointUpdate', { id, description: 'x' })).toEqual({ userErrors: [] });
  });

  it('is one that may be sent to, for events that there are', async () => {
    for (const address of [
      'http://example.org/',
      'https://10.0.0.1/',
      'https://a:b@example.org/',
      'https://example.org:22/',
    ])
      expect((await create({ address })).userErrors).toEqual([{ code: 'INVALID_INPUT', path: ['address'] }]);
    expect((await create({ eventTypes: ['webhook.test', 'no.such'] })).userErrors).toEqual([
      { code: 'INVALID_INPUT', path: ['eventTypes', '1'] },
    ]);
    const { data } = await hooks.ask(who, '{ webhookEvents { type description } }');
    expect(data.webhookEvents).toContainEqual({ type: 'webhook.test', description: expect.any(String) });
  });

  it('is one of ten, also of those made at once', async () => {
    const all = await Promise.all(Array.from({ length: 12 }, () => create()));
    const codes = all.map(({ userErrors }) => userErrors[0]?.code ?? 'MADE');
    expect(codes.filter((code) => code === 'MADE')).toHaveLength(10);
    expect(codes.filter((code) => code === 'WEBHOOK_LIMIT_REACHED')).toHaveLength(2);
  });

  it('is seen and changed by its owner alone', async () => {
    const { id } = await hooks.endpoint(who);
    const other = await hooks.owner();
    expect((await hooks.ask(who, SEEN, { id })).data).toEqual({
      webhookEndpoints: { totalCount: 1, nodes: [{ address: hooks.receiver.url }] },
      webhookEndpoint: { id, deliveries: { totalCount: 0 } },
      node: { id },
    });
    expect((await hooks.ask(other, SEEN, { id })).data).toEqual({
      webhookEndpoints: { totalCount: 0, nodes: [] },
      webhookEndpoint: null,
      node: null,
    });
    const { deliveryId } = await tested(id);
    const read = `{ webhookDelivery(id: "${deliveryId}") { endpoint { id } attempts { number statusCode failure } } }`;
    expect((await hooks.ask(who, read)).data.webhookDelivery).toEqual({
      endpoint: { id },
      attempts: [{ number: 1, statusCode: 204, failure: null }],
    });
    expect((await hooks.ask(other, read)).data.webhookDelivery).toBeNull();
    for (const mutation of ['Update', 'RotateSecret', 'Enable', 'Disable', 'Delete', 'Test'])
      expect((await hooks.write(other, `webhookEndpoint${mutation}`, { id })).userErrors).toEqual([
        { code: 'NOT_FOUND', path: ['id'] },
      ]);
    expect((await hooks.write(other, 'webhookDeliveryReplay', { id: deliveryId })).userErrors[0].code).toBe(
      'NOT_FOUND',
    );
  });

  it('says in the audit log which host, and nowhere the rest of the address', async () => {
    const { id } = await hooks.endpoint(who);
    await hooks.write(who, 'webhookEndpointUpdate', {
      id,
      expectedVersion: 1,
      address: `${hooks.receiver.url}&also=quiet`,
    });
    expect((await hooks.write(who, 'webhookEndpointUpdate', { id, expectedVersion: 1 })).userErrors[0].code).toBe(
      'VERSION_CONFLICT',
    );
    await hooks.write(who, 'webhookEndpointDelete', { id });
    const { rows } = await hooks.pool.query(
      'select action, before, after from audit.entry where subject_id = $1 order by id',
      [id],
    );
    expect(rows.map(({ action }) => action)).toEqual(
      ['CREATE', 'UPDATE', 'DELETE'].map((action) => `WEBHOOK_ENDPOINT_${action}`),
    );
    expect(rows[0].after.host).toBe(`127.0.0.1:${hooks.receiver.port}`);
    expect(JSON.stringify(rows)).not.toContain('quiet');
  });

  it('cannot be made where nothing seals', async () => {
    const bare = await startTestApp({ databaseUrl: hooks.databaseUrl });
    const document = `mutation ($input: WebhookEndpointCreateInput!) { webhookEndpointCreate(input: $input) { secret userErrors { code } } }`;
    const input = { address: 'https://receiver.example.org/', eventTypes: ['webhook.test'] };
    const { data } = (await (await bare.post(document, { input }, who.headers)).json()) as any;
    await bare.close();
    expect(data.webhookEndpointCreate).toEqual({ secret: null, userErrors: [{ code: 'WEBHOOKS_NOT_SET_UP' }] });
  });
});

describe('a secret that is replaced', () => {
  it('signs beside the new one until its time is over, and never a third', async () => {
    const { id, secret: first } = await hooks.endpoint(who);
    const rotate = async (overlapHours?: number): Promise<string> =>
      (await hooks.write(who, 'webhookEndpointRotateSecret', { id, overlapHours }, 'secret')).secret;
    const second = await rotate();
    let { letter } = await tested(id);
    expect(letter.headers['webhook-signature'].split(' ')).toHaveLength(2);
    expect([first, second].map((secret) => knows(secret, letter))).toEqual([true, true]);
    const third = await rotate(48);
    ({ letter } = await tested(id));
    expect([first, second, third].map((secret) => knows(secret, letter))).toEqual([false, true, true]);
    await hooks.later('49 hours');
    ({ letter } = await tested(id));
    expect([first, second, third].map((secret) => knows(secret, letter))).toEqual([false, false, true]);
    const fourth = await rotate(0);
    ({ letter } = await tested(id));
    expect([third, fourth].map((secret) => knows(secret, letter))).toEqual([false, true]);
  });

  it('cannot be read under another seal: nothing is sent unsigned', async () => {
    const { id } = await hooks.endpoint(who);
    await hooks.pool.query(`update webhooks.secret set sealed = '\\x00' where endpoint_id = $1`, [id]);
    await tested(id);
    expect(hooks.receiver.received).toEqual([]);
    expect(await hooks.deliveries(id)).toMatchObject([{ status: 'PENDING', failures: ['NO_SECRET'] }]);
  });
});

describe('what was sent', () => {
  it('is sent again under the same id, and not while it is disabled', async () => {
    const { id } = await hooks.endpoint(who);
    hooks.receiver.answers(410);
    const { deliveryId } = await tested(id);
    const replay = (): Promise<any> => hooks.write(who, 'webhookDeliveryReplay', { id: deliveryId });
    expect((await replay()).userErrors).toEqual([{ code: 'WEBHOOK_DISABLED', path: null }]);
    expect((await hooks.write(who, 'webhookEndpointTest', { id })).userErrors[0].code).toBe('WEBHOOK_DISABLED');
    await hooks.write(who, 'webhookEndpointEnable', { id });
    hooks.receiver.answers(200);
    await replay();
    await hooks.work();
    expect(await hooks.deliveries(id)).toMatchObject([{ status: 'DELIVERED', tries: 1, failures: ['STATUS', null] }]);
    const [one, two] = hooks.receiver.received;
    expect(one!.headers['webhook-id']).toBe(two!.headers['webhook-id']);
  });

  it('is asked for sixty times in an hour and no more, also of addresses that have gone', async () => {
    const account = await hooks.owner();
    const gone = await hooks.endpoint(account);
    await hooks.pool.query(
      `insert into audit.entry (account_id, action, subject_type, subject_id)
       select $1, case n % 2 when 0 then 'WEBHOOK_DELIVERY_REPLAY' else 'WEBHOOK_ENDPOINT_TEST' end, 'WebhookDelivery', $2
       from generate_series(1, 58) n`,
      [account.accountId, gone.id],
    );
    expect((await hooks.write(account, 'webhookEndpointTest', { id: gone.id })).userErrors).toEqual([]);
    await hooks.write(account, 'webhookEndpointDelete', { id: gone.id });
    const { id } = await hooks.endpoint(account);
    const codes = await Promise.all(
      Array.from(
        { length: 3 },
        async () => (await hooks.write(account, 'webhookEndpointTest', { id })).userErrors[0]?.code,
      ),
    );
    expect(codes.toSorted()).toEqual(['WEBHOOK_LIMIT_REACHED', 'WEBHOOK_LIMIT_REACHED', undefined]);
  });

  it('stays as it was, and goes with the address', async () => {
    const { id } = await hooks.endpoint(who);
    await tested(id);
    const never = { code: '42501' };
    await expect(hooks.pool.query('update webhooks.attempt set failure = null')).rejects.toMatchObject(never);
    await expect(hooks.pool.query('delete from webhooks.attempt')).rejects.toMatchObject(never);
    // As when the account is erased.
    await hooks.pool.query('delete from webhooks.endpoint where id = $1', [id]);
    expect(await hooks.deliveries(id)).toEqual([]);
  });
});
