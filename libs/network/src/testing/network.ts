import { afterAll, beforeAll, expect } from '@jest/globals';
import pg from 'pg';
import { type Actor, ANONYMOUS } from '#lib/access';
import { derivedId } from '#lib/graphql';
import { actor, startTestApp, type TestApp, testDatabase, type TestDatabase } from '#lib/testing';

export const nord = derivedId('organization', 'caue-59');
export const ain = derivedId('organization', 'caue-01');
export const federation = derivedId('organization', 'fncaue');
export const memorandum = derivedId('agreement', 'protocole-2013');
export const framework = derivedId('agreement', 'accord-cadre-2016');

export const coordinator = actor(['NETWORK_COORDINATOR']);
export const manager = actor(['ORGANIZATION_MANAGER'], [nord]);
export const otherManager = actor(['ORGANIZATION_MANAGER'], [ain]);
export const member = actor(['MEMBER'], [nord]);
export const signedIn = actor();

const ERRORS = `userErrors { __typename code message path ... on VersionConflictError { currentVersion }
  ... on NotAMemberError { mandates { id seat } } ... on FeeScaleInUseError { duesCall { year } }
  ... on PaymentExceedsBalanceError { balanceCents } ... on DuesBasisUnknownError { organizations { key } }
  ... on ReceiptAlreadyIssuedError { number } ... on NothingToRemindError { reason } }`;

/** A network of its own, written to and asked through the public schema. */
export interface Network {
  readonly app: TestApp;
  readonly pool: pg.Pool;
  readonly databaseUrl: string;
  write(mutation: string, input: object, fields?: string, who?: Actor): Promise<any>;
  ask(document: string, who?: Actor, variables?: object): Promise<any>;
  /** Codes of the errors that keep somebody out at the door. */
  refused(mutation: string, input: object, who: Actor): Promise<unknown[]>;
  /** The first thing that keeps a mutation from being done. */
  fault(mutation: string, input: object, who?: Actor): Promise<any>;
  /** What nobody, an account, a member, another manager, the manager and a coordinator are told in turn. */
  doors(mutation: string, input: object): Promise<unknown[]>;
  audited(id: string): Promise<string[]>;
  lastAudited(id: string): Promise<{ action: string; before: object; after: object } | undefined>;
}

/** What `doors` finds where managers of the Nord and coordinators may. */
export const OF_THE_NORD = ['UNAUTHENTICATED', 'FORBIDDEN', 'FORBIDDEN', 'NOT_ALLOWED', 'DONE', 'DONE'];

/** There from the first spec of the file to the last. */
export function useNetwork(): Network {
  let database: TestDatabase;
  let app: TestApp;
  let pool: pg.Pool;
  beforeAll(async () => {
    database = await testDatabase();
    app = await startTestApp({ databaseUrl: database.url });
    pool = new pg.Pool({ connectionString: database.url });
  }, 60_000);
  afterAll(async () => {
    await pool?.end();
    await app?.close();
    await database?.drop();
  });
  const documentFor = (mutation: string, fields: string): string => {
    const [input] = app.driver.schema.getMutationType()!.getFields()[mutation]!.args;
    return `mutation ($input: ${String(input!.type)}) { ${mutation}(input: $input) { ${fields} ${ERRORS} } }`;
  };
  const ask: Network['ask'] = async (document, who = coordinator, variables = {}) => {
    const { data, errors } = await app.run(document, variables as Record<string, unknown>, who);
    expect(errors?.map((error) => error.message)).toBeUndefined();
    return JSON.parse(JSON.stringify(data));
  };
  const write: Network['write'] = async (mutation, input, fields = '', who = coordinator) =>
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
      const { errors = [] } = await app.run(documentFor(mutation, ''), { input }, who);
      return errors.map(({ extensions }) => extensions.code);
    },
    fault: async (mutation, input, who) => (await write(mutation, input, '', who)).userErrors[0],
    async doors(mutation, input) {
      const told: unknown[] = [];
      for (const who of [ANONYMOUS, signedIn, member, otherManager, manager, coordinator]) {
        const { data, errors } = (await app.run(documentFor(mutation, ''), { input }, who)) as any;
        told.push(errors?.[0]?.extensions.code ?? data[mutation].userErrors[0]?.code ?? 'DONE');
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

export const failsWith = (answer: any, __typename: string, path: string[] | null): void =>
  expect(answer.userErrors).toEqual([expect.objectContaining({ __typename, path })]);

const IN_A_DAY_MS = 86_400_000;

/** So many days from a day on. */
export const daysFrom = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * IN_A_DAY_MS).toISOString().slice(0, 10);
