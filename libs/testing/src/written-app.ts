import { afterAll, beforeAll, expect } from '@jest/globals';
import pg from 'pg';
import { type Actor } from '#lib/access';
import { startTestApp, type TestApp } from './app.js';
import { type Prepared } from './demonstrations.js';
import { testDatabase, type TestDatabase } from './test-database.js';

/** An application with a database of its own, written to and asked through the public schema. */
export interface WrittenApp {
  readonly app: TestApp;
  readonly pool: pg.Pool;
  readonly databaseUrl: string;
  write(mutation: string, input: object, fields?: string, who?: Actor): Promise<any>;
  ask(document: string, who?: Actor, variables?: object): Promise<any>;
  /** Codes of the errors that keep somebody out at the door. */
  refused(mutation: string, input: object, who: Actor): Promise<unknown[]>;
  /** The first thing that keeps a mutation from being done. */
  fault(mutation: string, input: object, who?: Actor): Promise<any>;
  /** What each of those who come to the door is told in turn. */
  doors(mutation: string, input: object): Promise<unknown[]>;
  audited(id: string): Promise<string[]>;
  lastAudited(id: string): Promise<{ action: string; before: object; after: object } | undefined>;
}

interface AppUse {
  /** What is asked of failures beside code, words and path: fragments on their types. */
  errors: string;
  /** Who asks and writes, where a spec names nobody. */
  asker: Actor;
  /** For whom `doors` tries. */
  atTheDoor: readonly Actor[];
  /** Settings beside those of every test. */
  env?: Record<string, string>;
  /** What its database holds beside the real data. */
  prepared?: Prepared;
}

/** There from the first spec of the file to the last. */
export function useApp({ errors, asker, atTheDoor, env, prepared }: AppUse): WrittenApp {
  let database: TestDatabase;
  let app: TestApp;
  let pool: pg.Pool;
  beforeAll(async () => {
    database = await testDatabase(prepared);
    app = await startTestApp({ databaseUrl: database.url, env });
    pool = new pg.Pool({ connectionString: database.url });
  });
  afterAll(async () => {
    await pool?.end();
    await app?.close();
    await database?.drop();
  });
  const documentFor = (mutation: string, fields: string): string => {
    const [input] = app.driver.schema.getMutationType()!.getFields()[mutation]!.args;
    return `mutation ($input: ${String(input!.type)}) { ${mutation}(input: $input) { ${fields} userErrors { __typename code message path ${errors} } } }`;
  };
  const ask: WrittenApp['ask'] = async (document, who = asker, variables = {}) => {
    const { data, errors } = await app.run(document, variables as Record<string, unknown>, who);
    expect(errors?.map((error) => error.message)).toBeUndefined();
    return JSON.parse(JSON.stringify(data));
  };
  const write: WrittenApp['write'] = async (mutation, input, fields = '', who = asker) =>
    (await ask(documentFor(mutation, fields), who, { input }))[mutation];
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
    ask,
    write,
    async refused(mutation, input, who) {
      const { errors: told = [] } = await app.run(documentFor(mutation, ''), { input }, who);
      return told.map(({ extensions }) => extensions.code);
    },
    fault: async (mutation, input, who) => (await write(mutation, input, '', who)).userErrors[0],
    async doors(mutation, input) {
      const told: unknown[] = [];
      for (const who of atTheDoor) {
        const { data, errors: refusals } = (await app.run(documentFor(mutation, ''), { input }, who)) as any;
        told.push(refusals?.[0]?.extensions.code ?? data[mutation].userErrors[0]?.code ?? 'DONE');
      }
      return told;
    },
    async lastAudited(id) {
      const { rows } = await pool.query(
        'select action, before, after from audit.entry where subject_id = $1 order by id desc limit 1',
        [id],
      );
      return rows[0];
    },
    async audited(id) {
      const { rows } = await pool.query<{ action: string }>(
        'select action from audit.entry where subject_id = $1 order by id',
        [id],
      );
      return rows.map(({ action }) => action);
    },
  };
}
