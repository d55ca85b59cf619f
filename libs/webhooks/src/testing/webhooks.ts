import { afterAll, beforeAll, expect } from '@jest/globals';
import { Pool, type PoolClient } from 'pg';
import { type JobHelpers, once } from '#lib/jobs';
import { type Somebody, somebody, startTestApp, type TestApp, testDatabase, type TestDatabase } from '#lib/testing';
import { webhooks } from '#lib/webhooks';
import { Receiver } from './receiver.js';

const SEALING_SECRET = 'a secret of at least thirty-two characters';

export interface Webhooks {
  readonly app: TestApp;
  readonly pool: Pool;
  readonly databaseUrl: string;
  readonly receiver: Receiver;
  owner(): Promise<Somebody>;
  ask(who: Somebody, document: string, variables?: object): Promise<any>;
  /** What a mutation answers, or the codes of why not. */
  write(who: Somebody, mutation: string, input: object, fields?: string): Promise<any>;
  /** An endpoint of the receiver's; `secret` as it was shown. */
  endpoint(who: Somebody, input?: object): Promise<{ id: string; secret: string }>;
  /** Runs the jobs that are due, as a runner does; answers how many. */
  work(signal?: AbortSignal): Promise<number>;
  /** As if so much time had passed. */
  later(interval: string): Promise<void>;
  deliveries(endpointId: string): Promise<any[]>;
}

/** There from the first spec of the file to the last. */
export function useWebhooks(): Webhooks {
  let database: TestDatabase;
  let app: TestApp;
  let pool: Pool;
  let receiver: Receiver;
  beforeAll(async () => {
    database = await testDatabase();
    receiver = await Receiver.open();
    app = await startTestApp({ databaseUrl: database.url, env: { SEALING_SECRET, WEBHOOK_LOOPBACK: 'true' } });
    pool = new Pool({ connectionString: database.url });
  }, 90_000);
  afterAll(async () => {
    await app?.close();
    await pool?.end();
    await receiver?.close();
    await database?.drop();
  });
  const ask: Webhooks['ask'] = async (who, document, variables = {}) =>
    (await app.post(document, variables as Record<string, unknown>, who.headers)).json();
  const write: Webhooks['write'] = async (who, mutation, input, fields = '') => {
    const type = String(app.driver.schema.getMutationType()!.getFields()[mutation]!.args[0]!.type);
    const document = `mutation ($input: ${type}) { ${mutation}(input: $input) { ${fields} userErrors { code path } } }`;
    const { data, errors } = await ask(who, document, { input });
    expect(errors).toBeUndefined();
    return data[mutation];
  };
  return {
    get app() {
      return app;
    },
    get pool() {
      return pool;
    },
    get databaseUrl() {
      return database.url;
    },
    get receiver() {
      return receiver;
    },
    owner: () => somebody(pool, { roles: [{ role: 'NETWORK_COORDINATOR' }] }),
    ask,
    write,
    async endpoint(who, input = {}) {
      const made = await write(
        who,
        'webhookEndpointCreate',
        { address: receiver.url, eventTypes: ['webhook.test'], ...input },
        'secret webhookEndpoint { id }',
      );
      expect(made.userErrors).toEqual([]);
      return { id: made.webhookEndpoint.id, secret: made.secret };
    },
    work: (signal = new AbortController().signal) => runDue(app, pool, signal),
    async later(interval) {
      for (const statement of PASSING) await pool.query(statement, [interval]);
    },
    async deliveries(endpointId) {
      const { rows } = await pool.query(
        `select d.id, d.event_id as "eventId", d.status, d.tries, d.next_attempt_at as "nextAttemptAt",
          array(select a.failure from webhooks.attempt a where a.delivery_id = d.id order by a.number) as failures,
          array(select a.status_code from webhooks.attempt a where a.delivery_id = d.id order by a.number) as codes
         from webhooks.delivery d where d.endpoint_id = $1 order by d.id`,
        [endpointId],
      );
      return rows;
    },
  };
}

const PASSING = [
  `update webhooks.delivery set next_attempt_at = next_attempt_at - $1::interval, claimed_until = claimed_until - $1::interval,
    occurred_at = occurred_at - $1::interval`,
  'update webhooks.endpoint set failing_since = failing_since - $1::interval',
  'update webhooks.secret set valid_from = valid_from - $1::interval, valid_to = valid_to - $1::interval',
  'update graphile_worker._private_jobs set run_at = run_at - $1::interval',
];

async function runDue({ app }: TestApp, pool: Pool, signal: AbortSignal): Promise<number> {
  const { rows } = await pool.query<{ id: string; name: string; payload: object }>(
    `delete from graphile_worker._private_jobs j using graphile_worker._private_tasks t
     where t.id = j.task_id and t.identifier like 'webhooks.%' and j.run_at <= now() returning j.id, t.identifier as name, j.payload`,
  );
  const withClient = async <T>(work: (client: PoolClient) => Promise<T>): Promise<T> => {
    const client = await pool.connect();
    try {
      return await work(client);
    } finally {
      client.release();
    }
  };
  const helpers = {
    get: (token) => app.get(token as never, { strict: false }),
    withClient,
    once: (key, work) => withClient((client) => once(client, key, work)),
    signal,
  } satisfies Partial<JobHelpers>;
  const failures: unknown[] = [];
  for (const { id, name, payload } of rows)
    await webhooks.tasks
      .find((task) => task.name === name)!
      .run(payload, { ...helpers, jobId: id } as unknown as JobHelpers)
      .catch((error: unknown) => failures.push(error));
  if (failures.length) throw failures[0];
  return rows.length;
}
