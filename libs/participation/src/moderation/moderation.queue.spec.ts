import { expect, it } from '@jest/globals';
import { type Actor, ANONYMOUS } from '#lib/access';
import { typeId } from '#lib/graphql';
import { actor, followLive, liveClient, somebody } from '#lib/testing';
import { eraseWhatTheyWrote } from '../personal-data.erase.js';
import { HIDES, KEEPS, NAME, reporter, SAID, SECRET, useModeration } from '../testing/moderation.js';
import { citizen, colleague, coordinator, manager, neighbour, nord, writer } from '../testing/participation.js';

const { app, decide, callIds, submitted, tell, caseOf, statusOf, letters } = useModeration();
const { ask, write, fault } = app;

it('is decided by another person than who entered it for somebody, or told of it', async () => {
  const { contributionBatch } = await write(
    'contributionBatchRecord',
    { callId: callIds['AFTER'], title: 'Atelier', origin: 'WORKSHOP', heldOn: '2026-11-20', consent: 'Dit au début.' },
    'contributionBatch { id }',
    writer,
  );
  const { contribution, userErrors } = await write(
    'contributionEnter',
    { batchId: contributionBatch.id, title: 'Le banc saisi', body: 'Un banc.', consent: true },
    'contribution { id }',
    writer,
  );
  expect(userErrors).toEqual([]);
  await tell(contribution.id);
  const { id, viewerMayDecide } = await caseOf(contribution.id);
  expect(viewerMayDecide).toBe(false);
  expect(await fault('moderationCaseTake', { id }, writer)).toMatchObject({ code: 'NOT_ALLOWED' });
  expect((await decide(contribution.id, KEEPS, writer)).userErrors).toMatchObject([{ code: 'NOT_ALLOWED' }]);
  expect((await caseOf(contribution.id, colleague)).viewerMayDecide).toBe(true);
  await tell(contribution.id, {}, colleague);
  expect((await caseOf(contribution.id, colleague)).viewerMayDecide).toBe(false);
  expect(await fault('moderationCaseTake', { id }, colleague)).toMatchObject({ code: 'NOT_ALLOWED' });
  expect((await decide(contribution.id, KEEPS, colleague)).userErrors).toMatchObject([{ code: 'NOT_ALLOWED' }]);
  expect((await caseOf(contribution.id, manager)).viewerMayDecide).toBe(true);
  for (const [who, may] of [
    [writer, false],
    [colleague, false],
    [manager, true],
  ] as const) {
    expect(Boolean(await caseOf(contribution.id, who, 'viewerMayDecide: true'))).toBe(may);
    expect(Boolean(await caseOf(contribution.id, who, 'viewerMayDecide: false'))).toBe(!may);
  }
  expect((await decide(contribution.id, KEEPS, manager)).userErrors).toEqual([]);
});

it('is for those who answer for the call, in lists, counts, by its id, nested and as a node', async () => {
  const id = await submitted('Le banc caché aux autres');
  await tell(id);
  const { id: caseId } = await caseOf(id);
  const doors = `{ moderationCase(id: "${caseId}") { id } node(id: "${caseId}") { id } moderationCases(filter: { contribution: "${id}" }) { totalCount nodes { id } } }`;
  for (const who of [ANONYMOUS, citizen, reporter]) {
    const { data } = await app.app.run(doors, {}, who);
    expect({ ...data }).toEqual({ moderationCase: null, node: null, moderationCases: null });
  }
  expect(await ask(doors, neighbour)).toEqual({
    ...{ moderationCase: null, node: null, moderationCases: { totalCount: 0, nodes: [] } },
  });
  for (const who of [writer, manager, coordinator])
    expect((await ask(doors, who)).moderationCases).toEqual({ totalCount: 1, nodes: [{ id: caseId }] });
  const input = { id: caseId, contributionVersion: 1, expectedVersion: 9, ...KEEPS };
  expect(await app.doors('moderationDecide', input)).toEqual([
    ...['UNAUTHENTICATED', 'FORBIDDEN', 'NOT_FOUND', 'VERSION_CONFLICT', 'VERSION_CONFLICT', 'VERSION_CONFLICT'],
  ]);
  expect(await fault('moderationCaseTake', { id: caseId }, neighbour)).toMatchObject({ code: 'NOT_FOUND' });
  expect(await fault('moderationCaseOpen', { contributionId: id }, neighbour)).toMatchObject({ code: 'NOT_ALLOWED' });
  for (const [kept, filter] of [
    ...[
      [1, 'priorities: HIGH'],
      [0, 'priorities: URGENT'],
      [1, 'origins: NOTICE'],
      [0, 'isLate: true'],
    ],
    ...[
      [1, `organization: "${nord}"`],
      [0, 'states: DECIDED'],
    ],
  ] as const)
    expect({
      filter,
      n: (await ask(`{ moderationCases(filter: { contribution: "${id}" ${filter} }) { totalCount } }`)).moderationCases
        .totalCount,
    }).toEqual({ filter, n: kept });
});

it('waits in the same queue where the call has it read first, is looked at without a notice, and goes when it is taken back', async () => {
  const id = await submitted('Le banc à lire', 'BEFORE');
  expect(await caseOf(id)).toMatchObject({ origin: 'BEFORE', reason: null, priority: 'NORMAL' });
  expect((await decide(id, KEEPS)).userErrors).toEqual([]);
  expect(await statusOf(id, ANONYMOUS)).toMatchObject({ status: 'PUBLISHED' });
  await write('contributionUpdate', { id, body: 'Autrement' }, '', citizen);
  expect(await caseOf(id)).toMatchObject({ origin: 'BEFORE', body: 'Autrement' });
  await write('contributionWithdraw', { id }, '', citizen);
  expect(await caseOf(id, writer, 'states: DROPPED')).toMatchObject({ viewerMayDecide: false });
  const own = await submitted('Le banc vu en passant');
  const opened = await write('moderationCaseOpen', { contributionId: own }, 'moderationCase { id origin }');
  expect(opened.moderationCase).toMatchObject({ origin: 'OWN_INITIATIVE' });
  expect(
    (await write('moderationCaseOpen', { contributionId: own }, 'moderationCase { id origin }')).moderationCase,
  ).toEqual(opened.moderationCase);
  expect((await decide(own, { ...HIDES, ground: 'LEGAL' })).userErrors).toEqual([]);
  expect((await statusOf(own)).decision).toMatchObject({ isOwnInitiative: true, ground: 'LEGAL' });
});

it('is of a comment as of a contribution: told of by anybody, hidden with reasons, objected to and shown again as it was', async () => {
  const on = await submitted('Le banc commenté');
  const said = 'Le maire est un voleur.';
  const commenting = { contributionId: on, body: said, displayName: 'Une voisine' };
  const { comment } = await write('commentWrite', commenting, 'comment { id version }', citizen);
  const { id } = comment;
  const telling = (values: object, who: Actor = reporter): Promise<any> =>
    write('noticeSubmit', { commentId: id, ...SAID, ...values }, 'receipt { number }', who);
  expect((await telling({ contributionId: on })).userErrors).toMatchObject([{ code: 'INVALID_INPUT' }]);
  expect((await telling({ commentId: null })).userErrors).toMatchObject([{ code: 'INVALID_INPUT' }]);
  expect((await telling({ commentId: typeId('comment') })).userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
  expect((await telling({ name: NAME }, ANONYMOUS)).userErrors).toMatchObject([{ path: ['email'] }]);
  // Two at once join one case, which is not that of the contribution.
  const [first] = await Promise.all([telling({}), telling({ name: NAME, email: SECRET, reason: 'HATE' }, ANONYMOUS)]);
  const { number } = first.receipt;
  const found = async (who: Actor = writer, states = ''): Promise<any> =>
    (
      await ask(
        `{ moderationCases(filter: { comment: "${id}" ${states} }) { totalCount nodes { id state origin noticeCount version aboutVersion title body viewerMayDecide
           contribution { id } comment { body } about { id } notices { title body explanation } decisions { restriction isOnAppeal } } } }`,
        who,
      )
    ).moderationCases;
  expect(await caseOf(on)).toBeUndefined();
  const { totalCount, nodes } = await found();
  expect(totalCount).toBe(1);
  expect(nodes[0]).toMatchObject({
    ...{
      state: 'OPEN',
      origin: 'NOTICE',
      noticeCount: 2,
      title: 'Le banc commenté',
      body: said,
      viewerMayDecide: true,
    },
    ...{ contribution: null, comment: { body: said }, about: { id: on }, notices: [{ body: said }, { body: said }] },
  });
  expect(JSON.stringify(nodes)).not.toMatch(/Hortense|temoin/);
  expect((await found(neighbour)).totalCount).toBe(0);
  // Those who answer for the call decide it with the reasons that the law asks: taking it out would leave these unsaid.
  expect(await fault('commentRemove', { id, reason: 'Non.' })).toMatchObject({ code: 'NOT_ALLOWED' });
  const judged = async (values: object, who: Actor = writer): Promise<any> => {
    const [one] = (await found(writer, 'states: [OPEN, APPEALED, DECIDED]')).nodes;
    const input = { id: one.id, expectedVersion: one.version, contributionVersion: one.aboutVersion, ...values };
    return (await write('moderationDecide', input, '', who)).userErrors[0];
  };
  expect(await judged({ ...HIDES, contributionVersion: 7 })).toMatchObject({ code: 'CONTRIBUTION_CHANGED' });
  expect(await judged(HIDES, { ...citizen, ...actor(['MEMBER'], [nord]), personId: citizen.personId })).toMatchObject({
    code: 'NOT_ALLOWED',
  });
  const both = await Promise.all([judged(HIDES), judged(HIDES, colleague)]);
  expect(both.filter((error) => error === undefined)).toHaveLength(1);
  const decider = both[0] === undefined ? writer : colleague;

  // What it says is nowhere, and whoever wrote it alone reads why.
  const read = async (who: Actor): Promise<any> =>
    ask(
      `{ comment(id: "${id}") { body author { displayName } removalReason decision { restriction ground explanation viewerMayAppeal } formerly { body } }
         comments(filter: { contribution: "${on}" }) { totalCount nodes { body } } contribution(id: "${on}") { commentCount status } node(id: "${id}") { id } }`,
      who,
    );
  for (const who of [ANONYMOUS, neighbour, reporter])
    expect(await read(who)).toMatchObject({
      ...{
        comment: null,
        node: null,
        comments: { totalCount: 0 },
        contribution: { commentCount: 0, status: 'PUBLISHED' },
      },
    });
  expect((await read(citizen)).comment).toEqual({
    ...{ body: null, author: null, removalReason: 'Il vise une personne.', formerly: [] },
    decision: { restriction: 'HIDDEN', ground: 'RULES', explanation: 'Il vise une personne.', viewerMayAppeal: true },
  });
  expect((await letters('autrice@courrier.example')).at(-1)).toContain('"isComment":true');
  expect(await fault('commentUpdate', { id, body: 'Encore.' }, citizen)).toMatchObject({ code: 'COMMENT_REMOVED' });
  expect((await ask(`{ noticeReceipt(number: "${number}") { restriction } }`, ANONYMOUS)).noticeReceipt).toEqual({
    restriction: 'HIDDEN',
  });

  const objecting = { commentId: id, explanation: 'Je parlais d’un roman.' };
  expect(await fault('moderationAppealSubmit', objecting, reporter)).toMatchObject({ code: 'NOT_FOUND' });
  expect(await fault('moderationAppealSubmit', { ...objecting, contributionId: on }, citizen)).toMatchObject({
    code: 'INVALID_INPUT',
  });
  expect(await fault('moderationAppealSubmit', objecting, citizen)).toBeUndefined();
  expect(await fault('moderationAppealSubmit', objecting, citizen)).toMatchObject({ code: 'APPEAL_CLOSED' });
  expect(await judged(KEEPS, decider)).toMatchObject({ code: 'SAME_MODERATOR' });
  expect(await judged(KEEPS, manager)).toBeUndefined();
  expect((await read(ANONYMOUS)).comment).toMatchObject({
    body: said,
    author: { displayName: 'Une voisine' },
    decision: null,
  });
  expect((await app.pool.query('select from participation.comment_hidden where comment_id = $1', [id])).rowCount).toBe(
    0,
  );
  // What was decided is undone by a decision alone.
  expect(await fault('commentRemove', { id, reason: 'Non.' })).toMatchObject({ code: 'NOT_ALLOWED' });
  expect((await read(ANONYMOUS)).comment).toMatchObject({ body: said });
  // Whoever wrote it takes it out, and with it what waits to be decided.
  await telling({});
  const [{ version }] = (await app.pool.query('select version from participation.comment where id = $1', [id])).rows;
  expect(await fault('commentRemove', { id, expectedVersion: version }, citizen)).toBeUndefined();
  expect((await found(writer, 'states: DROPPED')).totalCount).toBe(1);
  expect((await telling({})).userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);

  // Of what is hidden nothing stays once whoever wrote it is erased with their words.
  const gone: Actor = { ...actor(), personId: typeId('person') };
  await app.pool.query(`insert into network.person (id, given_name, family_name) values ($1, 'Lia', 'Spec')`, [
    gone.personId,
  ]);
  const last = (await write('commentWrite', { ...commenting, body: 'Un mot de trop.' }, 'comment { id }', gone))
    .comment;
  expect((await telling({ commentId: last.id })).userErrors).toEqual([]);
  const [{ id: caseId, aboutVersion }] = (
    await ask(`{ moderationCases(filter: { comment: "${last.id}" }) { nodes { id aboutVersion } } }`)
  ).moderationCases.nodes;
  expect(await fault('moderationDecide', { id: caseId, contributionVersion: aboutVersion, ...HIDES })).toBeUndefined();
  const kept = async (): Promise<unknown[]> =>
    (await app.pool.query('select body from participation.comment_hidden where comment_id = $1', [last.id])).rows;
  expect(await kept()).toEqual([{ body: 'Un mot de trop.' }]);
  const statements = {
    query: async (text: string, values?: readonly unknown[]) => (await app.pool.query(text, [...(values ?? [])])).rows,
  };
  const them = { accountId: null, personId: gone.personId!, people: [gone.personId!], addresses: [] };
  await eraseWhatTheyWrote(statements, them, 'ERASE', { named: [], own: [] });
  expect(await kept()).toEqual([]);
});

it('is told live to those who decide it and to nobody else', async () => {
  const [moderator, stranger] = [
    await somebody(app.pool, { roles: [{ role: 'MEMBER', organizationId: nord }] }),
    await somebody(app.pool, { roles: [{ role: 'MEMBER', organizationId: neighbour.roles[0]!.id }] }),
  ];
  const resident = await somebody(app.pool);
  const clients = [moderator, stranger, resident].map(({ headers }) => liveClient(app.app.url, { headers }));
  const DOCUMENT = 'subscription { moderationQueue { item { id } reason receivedAt } }';
  const [told, nothing, refused] = clients.map(({ client }) => followLive(client, DOCUMENT, {}));
  const until = async (is: () => boolean): Promise<void> => {
    for (let i = 0; i < 1200 && !is(); i++) await new Promise((resolve) => setTimeout(resolve, 50));
    expect(is()).toBe(true);
  };
  expect(await refused!.ended).toEqual(['FORBIDDEN']);
  const id = await submitted('Le banc en direct');
  // Until it listens, whatever arrives is told of as one that is new.
  const ownCase = async (): Promise<any> => (await tell(id), caseOf(id));
  const { id: caseId } = await ownCase();
  const arrived = () => told!.events.map(({ data }) => data.moderationQueue).find(({ item }) => item.id === caseId);
  await until(() => {
    void ownCase();
    return arrived() !== undefined;
  });
  expect(arrived()).toEqual({ item: { id: caseId }, reason: 'ILLEGAL_CONTENT', receivedAt: expect.any(String) });
  expect(nothing!.events).toEqual([]);
  for (const { client, socket } of clients) {
    await client.dispose();
    socket()?.terminate();
  }
});

it('is told of by one who has no account so many times within the hour', async () => {
  const id = await submitted('Le banc submergé');
  const query = `mutation ($input: NoticeSubmitInput!) { noticeSubmit(input: $input) { receipt { number } userErrors { code } } }`;
  const input = { contributionId: id, ...SAID, name: NAME };
  const sent = async (times: number, email: (n: number) => string): Promise<string[]> => {
    const codes: string[] = [];
    for (let n = 0; n < times; n++) {
      const { data } = (await (await app.app.post(query, { input: { ...input, email: email(n) } })).json()) as any;
      codes.push(data.noticeSubmit.userErrors[0]?.code ?? 'TAKEN');
    }
    return codes;
  };
  // Few letters go to one address, whoever names it; nor is its owner greeted in words of theirs.
  const [last, ...taken] = (await sent(6, () => 'inconnue@courrier.example')).toReversed();
  expect([last, ...taken]).toEqual(['TOO_MANY_ATTEMPTS', ...Array.from({ length: 5 }, () => 'TAKEN')]);
  expect(JSON.stringify(await letters('inconnue@courrier.example'))).not.toContain(NAME);
  const codes = await sent(17, (n) => `une${n}@courrier.example`);
  expect(codes.filter((code) => code === 'TAKEN').length).toBeLessThanOrEqual(15);
  expect(codes.at(-1)).toBe('TOO_MANY_ATTEMPTS');
});
