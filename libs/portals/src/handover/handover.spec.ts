import { randomBytes } from 'node:crypto';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { type Actor, ANONYMOUS } from '#lib/access';
import { typeId as newId } from '#lib/graphql';
import { actor, somebody } from '#lib/testing';
import { ain, coordinator, elsewhere, manager, nord, texts, trainer, useItems, writer } from '../item/testing/items.js';

const { app, made, read, save, done } = useItems();
const { write, ask } = app;
const code = ({ userErrors }: any): unknown => userErrors[0]?.code ?? null;

describe('A relation between items', () => {
  const relate = (id: string, kind: string, relatedId: string, who: Actor = writer, more: object = {}): Promise<any> =>
    write('itemRelate', { id, kind, relatedId, ...more }, 'item { version }', who);
  const related = async (id: string, who: Actor = writer): Promise<any> =>
    (await ask('query ($id: ID!) { item(id: $id) { relations { kind isInverse item { id } } } }', who, { id })).item
      ?.relations;

  it('is told of both, to whoever may see both', async () => {
    const [part, whole] = [await made('Une partie'), await made('Le tout')];
    expect(code(await relate(part, 'PART_OF', whole))).toBeNull();
    expect(await related(part)).toEqual([{ kind: 'PART_OF', isInverse: false, item: { id: whole } }]);
    expect(await related(whole)).toEqual([{ kind: 'PART_OF', isInverse: true, item: { id: part } }]);
    await done('itemPublish', { id: whole });
    expect(await related(whole, ANONYMOUS)).toEqual([]);
    expect(await related(whole, elsewhere)).toEqual([]);
    await done('itemPublish', { id: part });
    expect(await related(whole, ANONYMOUS)).toHaveLength(1);
    await done('itemArchive', { id: whole });
    expect(await related(part, ANONYMOUS)).toEqual([]);
  });

  it('holds from a day to a day', async () => {
    const [part, whole] = [await made('Une partie d’un temps'), await made('Un tout d’un temps')];
    const on = async (asOf: string): Promise<any> =>
      (
        await ask(
          'query ($id: ID!, $on: LocalDate) { item(id: $id, asOf: $on) { relations { kind since } } }',
          writer,
          {
            ...{ id: whole, on: asOf },
          },
        )
      ).item.relations;
    await relate(part, 'PART_OF', whole);
    await app.pool.query(`update portals.item_relation set valid_from = '2024-03-01' where item_id = $1`, [part]);
    await done('itemUnrelate', { id: part, kind: 'PART_OF', relatedId: whole }, writer);
    expect(await on('2024-02-29')).toEqual([]);
    expect(await on('2024-03-01')).toEqual([{ kind: 'PART_OF', since: '2024-03-01' }]);
    expect(await related(whole)).toEqual([]);
    expect(code(await relate(part, 'PART_OF', whole))).toBeNull();
    expect(await related(whole)).toHaveLength(1);
  });

  it('has lineage among its kinds, which is said when something is made', async () => {
    const source = await made('Une source');
    await done('itemPublish', { id: source });
    const { item } = await write('itemDerive', { itemId: source, version: 1, organizationId: nord }, 'item { id }');
    expect(await related(item.id)).toEqual([{ kind: 'DERIVED_FROM', isInverse: false, item: { id: source } }]);
    expect(await related(source)).toEqual([{ kind: 'DERIVED_FROM', isInverse: true, item: { id: item.id } }]);
    expect((await relate(item.id, 'DERIVED_FROM', source)).userErrors[0].conflict).toBe('MADE');
  });

  it('is neither of itself, nor twice, nor in a circle, nor a translation into the same language', async () => {
    const [a, b, c] = [await made('A'), await made('B'), await made('C')];
    for (const [from, to] of [
      [a, b],
      [b, c],
    ] as const)
      expect(code(await relate(from, 'REPLACES', to))).toBeNull();
    const why = async (...given: Parameters<typeof relate>): Promise<unknown> =>
      (await relate(...given)).userErrors[0]?.conflict;
    expect(await why(a, 'REPLACES', a)).toBe('ITSELF');
    expect(await why(a, 'REPLACES', b)).toBe('THERE');
    expect(await why(c, 'REPLACES', a)).toBe('CIRCLE');
    expect(await why(a, 'TRANSLATION_OF', b)).toBe('SAME_LANGUAGE');
    const english = await made('An item', { locale: 'en', texts: [texts('An item', 'Text.', 'en')] });
    expect(code(await relate(english, 'TRANSLATION_OF', a))).toBeNull();
    // Two may refer to each other.
    expect(code(await relate(a, 'REFERENCES', b))).toBeNull();
    expect(code(await relate(b, 'REFERENCES', a))).toBeNull();
    const both = await Promise.all([relate(a, 'PART_OF', c), relate(c, 'PART_OF', a)]);
    expect(both.map(code).filter(Boolean)).toEqual(['ITEM_RELATION']);
  });

  it('is for those to say who write the item, of what they see, and can be taken back', async () => {
    const [id, hidden] = [await made('Un contenu'), await made('Un autre')];
    expect(code(await relate(id, 'REFERENCES', hidden, trainer))).toBe('NOT_ALLOWED');
    expect(code(await relate(id, 'REFERENCES', hidden, elsewhere))).toBe('NOT_FOUND');
    const own = (
      await write(
        'itemCreate',
        { kind: 'ENTRY', organizationId: ain, licence: 'etalab-2.0', texts: [texts('Ain')] },
        'item { id }',
        elsewhere,
      )
    ).item.id;
    const unseen = await relate(own, 'REFERENCES', hidden, elsewhere);
    expect(unseen.userErrors[0]).toMatchObject({ code: 'NOT_FOUND', path: ['relatedId'] });
    // What would stand on the page of the other as if it said so: whoever says it writes both.
    const shown = await made('Une fiche d’ailleurs');
    await done('itemPublish', { id: shown });
    for (const kind of ['REPLACES', 'PART_OF'])
      expect((await relate(own, kind, shown, elsewhere)).userErrors[0]).toMatchObject({
        ...{ code: 'NOT_ALLOWED', path: ['relatedId'] },
      });
    expect(code(await relate(own, 'REFERENCES', shown, elsewhere))).toBeNull();
    expect(code(await relate(shown, 'REFERENCES', hidden, writer))).toBe('NOT_ALLOWED');
    expect(code(await relate(id, 'REFERENCES', hidden, writer, { expectedVersion: 9 }))).toBe('VERSION_CONFLICT');
    expect(code(await relate(id, 'REFERENCES', hidden, writer, { expectedVersion: 1 }))).toBeNull();
    const unrelate = (): Promise<any> =>
      write('itemUnrelate', { id, kind: 'REFERENCES', relatedId: hidden }, 'item { version }');
    expect((await unrelate()).item.version).toBe(3);
    expect(code(await unrelate())).toBe('NOT_FOUND');
    expect(await related(id)).toEqual([]);
  });
});

describe('A handover', () => {
  let receiver: Actor;
  let letters: (to: string) => Promise<string[]>;
  let receiverEmail: string;

  beforeAll(async () => {
    const person = await somebody(app.pool, { roles: [{ role: 'ORGANIZATION_MANAGER', organizationId: ain }] });
    const { rows } = await app.pool.query(
      `select a.id, a.person_id, a.email from identity.account a join identity.role_grant g on g.account_id = a.id
       where g.scope_id = $1 and g.role = 'ORGANIZATION_MANAGER' order by a.id desc limit 1`,
      [ain],
    );
    expect(person).toBeDefined();
    receiver = { ...actor(['ORGANIZATION_MANAGER'], [ain]), id: rows[0].id, personId: rows[0].person_id };
    receiverEmail = rows[0].email;
    letters = async (to) =>
      (
        await app.pool.query(
          `select payload ->> 'template' as template from graphile_worker._private_jobs where payload ->> 'to' = $1`,
          [to],
        )
      ).rows.map(({ template }) => template as string);
  });

  const FIELDS =
    'handover { id status version itemCount isWhole declineReason viewerMayDecide viewerMayWithdraw items { totalCount } from { id } to { id } }';
  const propose = (itemIds: string[], who: Actor = manager, more: object = {}): Promise<any> =>
    write('handoverPropose', { fromOrganizationId: nord, toOrganizationId: ain, itemIds, ...more }, FIELDS, who);
  const proposed = async (itemIds: string[], more: object = {}): Promise<string> => {
    const { handover, userErrors } = await propose(itemIds, manager, more);
    expect(userErrors).toEqual([]);
    return handover.id;
  };
  const accept = (id: string, who: Actor = receiver): Promise<any> => write('handoverAccept', { id }, FIELDS, who);
  const keeper = async (id: string, who: Actor = coordinator): Promise<any> =>
    (await ask('query ($id: ID!) { item(id: $id) { keptBy { id } authors { id } portals { id } } }', who, { id })).item;

  it('moves nothing before the other side agrees, and then all of it: its authors stay', async () => {
    const [shown, draft] = [await made('Une fiche'), await made('Un brouillon')];
    await done('itemPublish', { id: shown });
    const id = await proposed([shown, draft], { message: 'Nous fermons.' });
    expect((await keeper(shown)).keptBy.id).toBe(nord);
    expect(await keeper(draft, receiver)).toBeNull();
    const [seen] = (
      await ask(
        `{ handovers(filter: { organization: "${ain}" }) { nodes { id itemCount viewerMayDecide items { totalCount } } } }`,
        receiver,
      )
    ).handovers.nodes;
    expect(seen).toEqual({ id, itemCount: 2, viewerMayDecide: true, items: { totalCount: 1 } });
    const { handover, userErrors } = await accept(id);
    expect(userErrors).toEqual([]);
    expect(handover).toMatchObject({ status: 'ACCEPTED', items: { totalCount: 2 } });
    for (const item of [shown, draft])
      expect(await keeper(item, receiver)).toMatchObject({ keptBy: { id: ain }, authors: [{ id: nord }] });
    expect(await keeper(draft, writer)).toBeNull();
    await app.pool.query(`update portals.handover set decided_at = '2024-06-01T10:00:00Z' where id = $1`, [id]);
    const kept = async (asOf: string): Promise<any> =>
      (
        await ask(
          'query ($id: ID!, $on: LocalDate) { item(id: $id, asOf: $on) { keptBy { id } formerKeepers { until keptBy { id } } } }',
          ANONYMOUS,
          { id: shown, on: asOf },
        )
      ).item;
    const formerKeepers = [{ until: '2024-06-01', keptBy: { id: nord } }];
    expect(await kept('2024-05-31')).toEqual({ keptBy: { id: nord }, formerKeepers });
    expect(await kept('2024-06-01')).toEqual({ keptBy: { id: ain }, formerKeepers });
    const { rows } = await app.pool.query(
      `select organization_id from audit.entry where subject_id = $1 and action = 'HANDOVER_ACCEPT' order by 1`,
      [id],
    );
    expect(rows.map((row) => row.organization_id).sort()).toEqual([ain, nord].sort());
    expect(await letters(receiverEmail)).toEqual(
      expect.arrayContaining(['PORTALS_HANDOVER_PROPOSED', 'PORTALS_HANDOVER_ACCEPTED']),
    );
  });

  it('takes media along that these items alone show, in a draft too', async () => {
    const media = async (): Promise<string> => {
      const id = newId('media');
      await app.pool.query(
        `insert into portals.media (id, organization_id, folder, sha256, kind, mime, bytes, width, height, title, author, licence_id, image_right, alternative_fr, secret, drawn_at)
         values ($1, $2, $1, encode(sha256($1::text::bytea), 'hex'), 'IMAGE', 'image/png', 9, 9, 9, 'Vue', 'A', 'etalab-2.0', 'NOBODY', 'Vue', $3, now())`,
        [id, nord, randomBytes(32)],
      );
      return id;
    };
    const [cover, drafted, shared, other] = [await media(), await media(), await media(), await media()];
    const figure = (id: string): object => ({
      ...{ locale: 'fr', title: 'Illustré' },
      document: { type: 'doc', content: [{ type: 'figure', attrs: { id: 'f1', media: id } }] },
    });
    const item = await made('Illustré', { cover, texts: [figure(drafted)] });
    const [both] = [await made('Partagé', { cover: shared }), await made('Autre', { cover: shared })];
    // A file of a resource, in its draft.
    const given = await media();
    await app.pool.query(
      `update portals.media set kind = 'DOCUMENT', mime = 'application/pdf', width = null, height = null where id = $1`,
      [given],
    );
    const resource = await made('Guide', {
      ...{ kind: 'RESOURCE', resourceKind: 'DOCUMENT', documents: [{ mediaId: given, title: 'Guide' }] },
    });
    await done('itemPublish', { id: resource });
    await save(resource, 1, 'Guide', 'Autre');
    await app.pool.query(`delete from portals.item_document where item_id = $1`, [resource]);
    expect(code(await accept(await proposed([item, both, resource])))).toBeNull();
    const keepers = await app.pool.query('select id, organization_id as by from portals.media where id = any($1)', [
      [cover, drafted, shared, other, given],
    ]);
    expect(Object.fromEntries(keepers.rows.map(({ id, by }) => [id, by]))).toEqual({
      ...{ [cover]: ain, [drafted]: ain, [shared]: nord, [other]: nord, [given]: ain },
    });
  });

  it('is seen and decided by those who manage either side, each what is theirs to say', async () => {
    const item = await made('Une étude');
    expect(code(await propose([item], elsewhere))).toBe('NOT_ALLOWED');
    const id = await proposed([item]);
    const see = async (who: Actor): Promise<unknown> =>
      await ask('query ($id: ID!) { handover(id: $id) { id } node(id: $id) { id } }', who, { id });
    const third = actor(['ORGANIZATION_MANAGER'], ['organization_other']);
    expect(await see(third)).toEqual({ handover: null, node: null });
    expect(await see(manager)).toMatchObject({ handover: { id } });
    expect(code(await accept(id, third))).toBe('NOT_FOUND');
    expect(code(await accept(id, manager))).toBe('NOT_ALLOWED');
    // Nobody takes over in the name of somebody else.
    expect(code(await accept(id, coordinator))).toBe('NOT_ALLOWED');
    expect(code(await write('handoverWithdraw', { id }, FIELDS, receiver))).toBe('NOT_ALLOWED');
    expect(code(await write('handoverDecline', { id, reason: 'Non.' }, FIELDS, manager))).toBe('NOT_ALLOWED');
    const declined = await write('handoverDecline', { id, reason: 'Trop loin.' }, FIELDS, receiver);
    expect(declined.handover).toMatchObject({ status: 'DECLINED', declineReason: 'Trop loin.' });
    expect((await keeper(item)).keptBy.id).toBe(nord);
  });

  it('asks somebody of the other side by name, who gets the letter; whoever manages it with them may answer', async () => {
    const item = await made('Un guide');
    expect(code(await propose([item], manager, { approverId: 'person_none' }))).toBe('NOT_FOUND');
    const APPROVERS = 'query ($id: ID!) { organization(id: $id) { handoverApprovers { id name } } }';
    const { organization } = await ask(APPROVERS, manager, { id: ain });
    expect(organization.handoverApprovers.map(({ id }: any) => id)).toContain(receiver.personId);
    const { errors } = await app.app.run(APPROVERS, { id: ain }, writer);
    expect(errors?.[0]?.extensions?.['code']).toBe('FORBIDDEN');
    const id = await proposed([item], { approverId: receiver.personId });
    const { rows } = await app.pool.query(
      `select j.payload -> 'values' ->> 'approver' as approver, j.payload -> 'values' -> 'isAsked' as "isAsked" from graphile_worker._private_jobs j
       where j.payload ->> 'template' = 'PORTALS_HANDOVER_PROPOSED' and j.payload ->> 'to' = $1 and j.key like '%' || $2 || '%'`,
      [receiverEmail, id],
    );
    expect(rows).toEqual([{ approver: expect.any(String), isAsked: true }]);
    expect(code(await accept(id, elsewhere))).toBeNull();
  });

  it('is refused where something has changed, was published or archived, and is decided once', async () => {
    const change: Record<string, (id: string) => Promise<unknown>> = {
      changed: (id) => write('itemUpdate', { id, year: 2001 }, 'item { id }'),
      published: (id) => done('itemPublish', { id }),
      archived: (id) => done('itemArchive', { id }),
    };
    for (const what of Object.keys(change)) {
      const [item, other] = [await made(what), await made(`${what} beside`)];
      const id = await proposed([item, other]);
      await change[what]!(item);
      const { userErrors } = await accept(id);
      expect(userErrors[0]).toMatchObject({ code: 'HANDOVER_CHANGED', changedCount: 1 });
      expect((await keeper(other)).keptBy.id).toBe(nord);
      expect(code(await write('handoverWithdraw', { id }, FIELDS, manager))).toBeNull();
    }
    const item = await made('Une seule fois');
    const id = await proposed([item]);
    expect((await propose([item])).userErrors[0]).toMatchObject({ code: 'HANDOVER_OPEN', handover: { id } });
    const answers = await Promise.all(Array.from({ length: 5 }, () => accept(id)));
    expect(answers.map(code).filter(Boolean)).toEqual(Array(4).fill('HANDOVER_STATE'));
    expect((await write('handoverWithdraw', { id }, FIELDS, manager)).userErrors[0].stands).toBe('ACCEPTED');
  });

  it('meets a publication at the same moment: one of them is told so', async () => {
    const item = await made('Au même moment');
    const id = await proposed([item]);
    const [taken, shown] = await Promise.all([accept(id), write('itemPublish', { id: item }, 'item { id }', manager)]);
    expect([code(taken), code(shown)].filter(Boolean)).toHaveLength(1);
    expect((await keeper(item)).keptBy.id).toBe(code(taken) ? nord : ain);
    if (code(taken)) await write('handoverWithdraw', { id }, FIELDS, manager);
  });

  it('can be of all that an organization keeps, with the drafts that are written meanwhile, and nothing that came since', async () => {
    const item = await made('Tout');
    const { handover } = await propose([]);
    expect(handover.isWhole).toBe(true);
    await save(item, 1, 'Tout, autrement');
    const later = await made('Venu depuis');
    expect((await accept(handover.id)).userErrors[0]).toMatchObject({ code: 'HANDOVER_CHANGED', changedCount: 1 });
    expect(code(await write('handoverWithdraw', { id: handover.id }, FIELDS, manager))).toBeNull();
    const again = (await propose([])).handover.id;
    expect(code(await accept(again))).toBeNull();
    for (const one of [item, later]) expect((await keeper(one)).keptBy.id).toBe(ain);
    // Its media and its portals go along.
    const { rows } = await app.pool.query(
      'select organization_id from portals.media where organization_id = $1 union all select organization_id from portals.portal where organization_id = $1',
      [nord],
    );
    expect(rows).toEqual([]);
    expect((await read(item, receiver)).title).toBe('Tout, autrement');
    expect(code(await propose([]))).toBe('INVALID_INPUT');
  });
});
