import { expect } from '@jest/globals';
import pg from 'pg';
import { type Actor } from '#lib/access';
import { derivedId } from '#lib/graphql';
import { actor, startTestApp, type TestApp, testDatabase } from '#lib/testing';

export const nord = derivedId('organization', 'caue-59');
export const ain = derivedId('organization', 'caue-01');
export const federation = derivedId('organization', 'fncaue');

export const coordinator = actor(['NETWORK_COORDINATOR']);
export const manager = actor(['ORGANIZATION_MANAGER'], [nord]);
export const otherManager = actor(['ORGANIZATION_MANAGER'], [ain]);
export const member = actor(['MEMBER'], [nord]);

const ERRORS = 'userErrors { __typename code message path ... on VersionConflictError { currentVersion } }';

/** A network of its own, written to and asked through the public schema. */
export interface Network {
  app: TestApp;
  client: pg.Client;
  databaseUrl: string;
  write(mutation: string, input: object, fields?: string, who?: Actor): Promise<any>;
  ask(document: string, who?: Actor): Promise<any>;
  /** Codes of the errors that keep somebody out at the door. */
  refused(mutation: string, input: object, who: Actor): Promise<unknown[]>;
  audited(id: string): Promise<string[]>;
  close(): Promise<void>;
}

export async function startNetwork(): Promise<Network> {
  const database = await testDatabase();
  const app = await startTestApp({ databaseUrl: database.url });
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  const documentFor = (mutation: string, fields: string): string =>
    `mutation ($input: ${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input!) { ${mutation}(input: $input) { ${fields} ${ERRORS} } }`;
  return {
    app,
    client,
    databaseUrl: database.url,
    async write(mutation, input, fields = '', who = coordinator) {
      const { data, errors } = await app.run(documentFor(mutation, fields), { input }, who);
      expect(errors).toBeUndefined();
      return JSON.parse(JSON.stringify((data as any)[mutation]));
    },
    async ask(document, who = coordinator) {
      const { data, errors } = await app.run(document, {}, who);
      expect(errors).toBeUndefined();
      return JSON.parse(JSON.stringify(data));
    },
    async refused(mutation, input, who) {
      const { errors = [] } = await app.run(documentFor(mutation, ''), { input }, who);
      return errors.map(({ extensions }) => extensions.code);
    },
    async audited(id) {
      const { rows } = await client.query<{ action: string }>(
        'select action from audit.entry where subject_id = $1 order by id',
        [id],
      );
      return rows.map(({ action }) => action);
    },
    async close() {
      await app.close();
      await client.end();
      await database.drop();
    },
  };
}

export const failsWith = (answer: any, __typename: string, path: string[] | null): void =>
  expect(answer.userErrors).toEqual([expect.objectContaining({ __typename, path })]);
