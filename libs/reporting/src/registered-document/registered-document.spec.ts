import { hash } from 'node:crypto';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { ANONYMOUS } from '#lib/access';
import { RequestContext, todayInParis } from '#lib/graphql';
import { ReportRegistry } from '#lib/reporting';
import { actor, type Somebody, somebody, useApp } from '#lib/testing';
import { ship } from './shipped.js';

const COORDINATION = actor(['NETWORK_COORDINATOR']);
const app = useApp({
  errors: '',
  asker: COORDINATION,
  atTheDoor: [actor(), actor(['ORGANIZATION_MANAGER'], ['organization_x']), COORDINATION],
});
let writer: Somebody;
/** Who proposes; COORDINATION reviews. */
let proposer: typeof COORDINATION;
beforeAll(async () => {
  writer = await somebody(app.pool, { roles: [{ role: 'NETWORK_COORDINATOR' }] });
  proposer = { ...COORDINATION, id: writer.accountId };
  await app.pool.query(
    `insert into network.person (id, given_name, family_name) values ('person_reviewer', 'Rose', 'Relectrice')`,
  );
  await app.pool.query(
    `insert into identity.account (id, person_id, email) values ($1, 'person_reviewer', 'relectrice@test.example')`,
    [COORDINATION.id],
  );
});

const regions = (name: string): string =>
  `query ${name}($first: Int = 3) {\n  territories(filter: { kinds: [REGION] }, first: $first) { nodes { code } }\n}\n`;
const DOCUMENT = 'registeredDocument { id number documentId price status reason version proposedBy isMine }';
const write = (mutation: string, input: object, who = COORDINATION): Promise<any> =>
  app.write(mutation, input, DOCUMENT, who);
const propose = async (text: string, more: object = {}): Promise<any> => {
  const input = { document: text, purpose: 'La carte des régions.', audience: 'EVERYONE', ...more };
  return write('registeredDocumentPropose', input, proposer);
};
const register = async (text: string, more: object = {}): Promise<any> => {
  const { registeredDocument: document } = await propose(text, more);
  return (await write('registeredDocumentReview', { id: document.id, decision: 'REGISTER' })).registeredDocument;
};
/** As any client asks: the id alone. */
const send = async (documentId: string, variables: object = {}): Promise<{ status: number; told: any }> => {
  const answer = await fetch(`${app.app.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
    body: JSON.stringify({ documentId, variables }),
  });
  return { status: answer.status, told: await answer.json() };
};
const until = async (holds: () => boolean): Promise<void> => {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 20));
};

describe('a document that is registered while the server runs', () => {
  it('runs by its id once somebody else has looked at it, until it is retired', async () => {
    const text = regions('RegionsOfTheMap');
    const { registeredDocument: proposed, userErrors } = await propose(text);
    expect(userErrors).toEqual([]);
    expect(proposed).toMatchObject({
      number: 1,
      documentId: `sha256:${hash('sha256', text, 'hex')}`,
      status: 'PROPOSED',
      isMine: true,
    });
    expect(proposed.price).toBeGreaterThan(0);
    expect((await send(proposed.documentId)).status).toBe(404);
    const own = { id: proposed.id, decision: 'REGISTER' };
    expect(await app.fault('registeredDocumentReview', own, proposer)).toMatchObject({ code: 'OWN_DOCUMENT' });
    const { registeredDocument: reviewed } = await write('registeredDocumentReview', own);
    expect(reviewed.status).toBe('REGISTERED');
    const { status, told } = await send(proposed.documentId, { first: 2 });
    expect([status, told.data.territories.nodes.length]).toEqual([200, 2]);
    const { shortcut } = app.app.driver;
    const found = shortcut.find({ documentId: proposed.documentId, variables: {} })!;
    const { told: way } = await shortcut.run(found, new RequestContext(ANONYMOUS, todayInParis(), 'test'));
    expect(way).toMatchObject({ engine: 'compiled' });
    expect((await app.fault('registeredDocumentReview', own)).code).toBe('INVALID_INPUT');
    const ended = { id: proposed.id, reason: 'Remplacé.', expectedVersion: reviewed.version };
    expect((await write('registeredDocumentRetire', ended)).registeredDocument.status).toBe('RETIRED');
    expect((await send(proposed.documentId)).told.errors[0].extensions.code).toBe('DOCUMENT_NOT_FOUND');
    expect((await app.fault('registeredDocumentRetire', { id: proposed.id, reason: 'x' })).code).toBe('INVALID_INPUT');
    expect(await app.audited(proposed.id)).toEqual([
      'REGISTERED_DOCUMENT_PROPOSE',
      'REGISTERED_DOCUMENT_REVIEW',
      'REGISTERED_DOCUMENT_RETIRE',
    ]);
  });

  it('has a number for each text of its name, and each text one id', async () => {
    const first = await register(regions('Numbered'));
    const anew = regions('Numbered').replace('code', 'code name');
    const second = await register(anew);
    expect([first.number, second.number]).toEqual([1, 2]);
    expect((await send(first.documentId)).told.data.territories.nodes[0]).toEqual({ code: expect.anything() });
    expect((await send(second.documentId)).told.data.territories.nodes[0]).toHaveProperty('name');
    expect((await propose(anew)).userErrors).toMatchObject([{ code: 'DOCUMENT_KNOWN', path: ['document'] }]);
    const changed = `update reporting.registered_document set document = 'query Numbered { network { id } }' where id = $1`;
    await expect(app.pool.query(changed, [first.id])).rejects.toThrow('never changes');
  });

  it('is known to processes that only hear of it, and forgotten by them', async () => {
    const { registeredDocument: proposed } = await propose(regions('HeardOf'));
    const set = (status: string): Promise<unknown> =>
      app.pool.query(
        `update reporting.registered_document set status = $2, reviewed_at = now(), reason = 'x' where id = $1`,
        [proposed.id, status],
      );
    const question = { documentId: proposed.documentId, variables: {} };
    await set('REGISTERED');
    await until(() => app.app.driver.shortcut.find(question) !== null);
    await set('RETIRED');
    await until(() => app.app.driver.shortcut.find(question) === null);
  });

  it('is declined for a reason, and who proposed it is told', async () => {
    const { registeredDocument: proposed } = await propose(regions('Declined'));
    const input = { id: proposed.id, decision: 'DECLINE' };
    expect(await app.fault('registeredDocumentReview', input)).toMatchObject({ path: ['reason'] });
    const { registeredDocument: declined } = await write('registeredDocumentReview', {
      ...input,
      reason: 'Trop lourd.',
    });
    expect(declined).toMatchObject({ status: 'DECLINED', reason: 'Trop lourd.' });
    const { rows } = await app.pool.query(
      `select payload -> 'values' ->> 'reason' as reason from graphile_worker._private_jobs
       where payload ->> 'template' = 'DOCUMENT_REVIEWED' and payload ->> 'to' = $1 and payload -> 'values' ->> 'document' = 'Declined'`,
      [writer.email],
    );
    expect(rows).toEqual([{ reason: 'Trop lourd.' }]);
    const list = '{ registeredDocuments(first: 50) { nodes { name status proposedBy } } }';
    const names = async (who: typeof COORDINATION): Promise<string[]> =>
      (await app.ask(list.replace(' proposedBy', ''), who)).registeredDocuments.nodes.map(({ name }: any) => name);
    expect(await names(COORDINATION)).toContain('Declined');
    expect(await names(actor())).not.toContain('Declined');
    // A text that was declined may be proposed again.
    expect((await propose(regions('Declined'))).userErrors).toEqual([]);
  });

  it('is refused where it does not fit, or is not open to those for whom it is', async () => {
    const faults = async (text: string, more: object = {}): Promise<any[]> =>
      (await propose(text, more)).userErrors.map(({ code, path, message }: any) => [code, path.join('.'), message]);
    const one = (path: string, words: string) => [['DOCUMENT_UNFIT', path, expect.stringContaining(words)]];
    expect(await faults('{ territories { nodes { code } } }')).toEqual(one('document', 'porte un nom'));
    expect(await faults('query A { network { id } } query B { network { id } }')).toEqual(
      one('document', 'une seule opération'),
    );
    expect(await faults('query Wrong { territorys { id } }')).toEqual(one('document', 'territories'));
    expect(await faults('query Broken {')).toEqual(one('document', 'Syntax Error'));
    const [, taken] = /^query (\w+)/.exec(
      [...app.app.driver.documents.built.values()].find((of) => of.startsWith('query'))!,
    )!;
    expect(await faults(`query ${taken} { network { id } }`)).toEqual(one('document', taken!));
    const closed = 'query Owners { savedQueries { nodes { name owner } } }';
    expect(await faults(closed)).toEqual(one('audience', 'SavedQuery.owner'));
    expect(await faults(closed, { audience: 'STAFF' })).toEqual(one('audience', 'SavedQuery.owner'));
    expect(await faults(closed, { audience: 'COORDINATOR' })).toEqual([]);
    expect(await faults(regions('Variables'), { example: '{ "first": "many" }' })).toEqual(one('example', 'first'));
    expect(await faults(regions('Variables'), { example: '[1]' })).toMatchObject(
      [['INVALID_INPUT', 'example', {}]].map(([code, path]) => [code, path, expect.anything()]),
    );
    const dear = `query Dear { territories(first: 100) { nodes { children(kind: COMMUNE, first: 100) { nodes { children(kind: COMMUNE, first: 100) { nodes { code } } } } } } }`;
    expect(await faults(dear)).toEqual(one('document', 'points'));
    const input = { document: regions('Doors'), purpose: 'x', audience: 'EVERYONE' };
    expect(await app.doors('registeredDocumentPropose', input)).toEqual(['FORBIDDEN', 'FORBIDDEN', 'DONE']);
  });

  it('says why it does not run any more, and who proposed it is told once', async () => {
    const { id, documentId } = await register(regions('ToBreak'));
    const start = (): Promise<void> => app.app.app.get(ReportRegistry, { strict: false }).onApplicationBootstrap();
    const breaking = async (text: string): Promise<void> => {
      await app.pool.query(
        `alter table reporting.registered_document disable trigger keep_registered;
         update reporting.registered_document set document = '${text}' where id = '${id}';
         alter table reporting.registered_document enable trigger keep_registered`,
      );
      await start();
    };
    const broken = async (): Promise<string | null> =>
      (await app.ask(`{ registeredDocument(id: "${id}") { broken } }`)).registeredDocument.broken;
    await breaking('query ToBreak { territories { nodes { colour } } }');
    expect(await broken()).toContain('colour');
    await breaking('query ToBreak { territories { nodes { size } } }');
    const { rowCount } = await app.pool.query(
      `select from graphile_worker._private_jobs where payload ->> 'template' = 'DOCUMENT_BROKEN' and payload ->> 'to' = $1`,
      [writer.email],
    );
    expect(rowCount).toBe(1);
    await breaking(regions('ToBreak'));
    expect(await broken()).toBeNull();
    expect((await send(documentId)).status).toBe(200);
  });
});

describe('a document of the build', () => {
  const sha = (text: string): string => `sha256:${hash('sha256', text, 'hex')}`;
  const driver = (): any => (app.app as any).driver;

  it('is known to hosts of other releases, and to those that come after it', async () => {
    const built: ReadonlyMap<string, string> = driver().documents.built;
    const { rows } = await app.pool.query('select document_id, left_on from reporting.shipped_document');
    expect(rows).toEqual(expect.arrayContaining([{ document_id: [...built.keys()][0], left_on: null }]));
    expect(rows).toHaveLength(built.size);
    // Another host starts, of a release that has this one and none of ours, then one of ours again.
    const text = regions('RegionsOfTheNextRelease');
    expect((await send(sha(text))).status).toBe(404);
    // What asks for more than there is here is for other hosts to answer.
    const further = 'query OfTheNextRelease { further }';
    await ship(app.pool, new Map([text, further].map((one) => [sha(one), one])));
    while ((await send(sha(text))).status === 404) await new Promise((resolve) => setTimeout(resolve, 20));
    expect((await send(sha(text), { first: 1 })).told).toMatchObject({
      data: { territories: { nodes: [{ code: expect.any(String) }] } },
    });
    expect((await send(sha(further))).status).toBe(404);
    const left = async (): Promise<string[]> =>
      (
        await app.pool.query(`select document_id from reporting.shipped_document where left_on = current_date`)
      ).rows.map((row) => row.document_id);
    expect(await left()).toHaveLength(built.size);
    await ship(app.pool, built);
    expect((await left()).sort()).toEqual([sha(text), sha(further)].sort());
    // It is kept for as long as pages may be open that ask for it.
    await app.pool.query(`update reporting.shipped_document set left_on = current_date - 31 where left_on is not null`);
    await ship(app.pool, built);
    expect(await left()).toEqual([]);
    expect((await app.pool.query('select from reporting.shipped_document')).rowCount).toBe(built.size);
  });
});
