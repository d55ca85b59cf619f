import { beforeAll, expect, it } from '@jest/globals';
import { type Actor, ANONYMOUS } from '#lib/access';
import { typeId } from '#lib/graphql';
import { actor, followLive, liveClient, somebody } from '#lib/testing';
import { eraseWhatTheyWrote } from '../personal-data.erase.js';
import {
  citizen,
  colleague,
  coordinator,
  manager,
  neighbour,
  nord,
  useParticipation,
  writer,
} from '../testing/participation.js';

const { app, prepare, decide } = useParticipation();
const { ask, write, fault } = app;
const reporter: Actor = { ...actor(), personId: typeId('person') };
/** Works for the organization that answers. */
const teller: Actor = { ...actor(['MEMBER'], [nord]), personId: typeId('person') };
const SECRET = 'temoin.discret@courrier.example';
const NAME = 'Hortense Quidam';
const callIds: Record<string, string> = {};

beforeAll(async () => {
  await app.pool.query(`insert into network.person (id, given_name, family_name) values ($1, 'Hortense', 'Quidam')`, [
    reporter.personId,
  ]);
  await app.pool.query(`insert into network.person (id, given_name, family_name) values ($1, 'Théo', 'Spec')`, [
    teller.personId,
  ]);
  for (const [who, email] of [
    [reporter, SECRET],
    [teller, 'theo@courrier.example'],
    [citizen, 'autrice@courrier.example'],
  ] as const)
    await app.pool.query('insert into identity.account (id, person_id, email) values ($1, $2, $3)', [
      ...[who.id, who.personId, email],
    ]);
  const { initiative } = await prepare('moderee', {}, manager);
  await write('initiativePublish', { id: initiative.id }, '', manager);
  for (const moderation of ['AFTER', 'BEFORE']) {
    const input = { initiativeId: initiative.id, kind: 'IDEAS', titleFr: moderation, moderation };
    const { call } = await write('callRecord', { ...input, closesAt: '2099-01-01T00:00:00Z' }, 'call { id }', manager);
    callIds[moderation] = call.id;
  }
});

const submitted = async (title: string, moderation = 'AFTER', body = 'Un banc.'): Promise<string> => {
  const { contribution, userErrors } = await write(
    'contributionSubmit',
    { callId: callIds[moderation], title, body },
    'contribution { id }',
    citizen,
  );
  expect(userErrors).toEqual([]);
  return contribution.id;
};
const SAID = { reason: 'ILLEGAL_CONTENT', explanation: 'Un passage est contraire à la loi.', goodFaith: true };
const tell = async (contributionId: string, values: object = {}, who: Actor = reporter): Promise<any> =>
  write('noticeSubmit', { contributionId, ...SAID, ...values }, 'receipt { number }', who);
const caseOf = async (contributionId: string, who: Actor = writer, states = ''): Promise<any> =>
  (
    await ask(
      `{ moderationCases(filter: { contribution: "${contributionId}" ${states} }) { totalCount nodes { id state origin reason priority noticeCount version title body leasedUntil viewerHoldsLease viewerMayDecide
         notices { reason explanation title body } notes { text } decisions { restriction isOnAppeal facts } appeals { isByAuthor explanation outcome } contribution { id title body version status } } } }`,
      who,
    )
  ).moderationCases?.nodes[0];
const HIDES = {
  ...{ restriction: 'HIDDEN', ground: 'RULES', provision: 'Règle 2 : pas de propos visant une personne.' },
  ...{ facts: 'Le deuxième paragraphe.', explanation: 'Il vise une personne.' },
};
const KEEPS = { restriction: 'NONE', facts: 'Tout le texte.' };
const statusOf = async (id: string, who: Actor = citizen): Promise<any> =>
  (
    await ask(
      `{ contribution(id: "${id}") { status refusal decision { restriction ground provision facts explanation isOwnInitiative automatedDetection automatedDecision isOnAppeal redress viewerMayAppeal appealedAt } } }`,
      who,
    )
  ).contribution;
/** Whether the log tells somebody that this was done, and so by whom. */
const logged = async (subject: string, action: string, who: Actor): Promise<boolean> =>
  (
    await ask(`{ auditEntries(first: 50, filter: { subject: "${subject}" }) { nodes { action actorName } } }`, who)
  ).auditEntries.nodes.some((entry: any) => entry.action === action);
const letters = async (to: string): Promise<string[]> =>
  (
    await app.pool.query(
      `select payload::text as said from graphile_worker._private_jobs where payload ->> 'to' = $1 order by id`,
      [to],
    )
  ).rows.map(({ said }) => said);

it('is told of by anybody, who gets a receipt and is named nowhere; one case is open, and each change of the text stands beside what was told of', async () => {
  const id = await submitted('Le banc à dire');
  const anonymous = { name: NAME, email: SECRET };
  expect(await fault('noticeSubmit', { contributionId: id, ...SAID, goodFaith: false }, reporter)).toMatchObject({
    path: ['goodFaith'],
  });
  expect(await fault('noticeSubmit', { contributionId: id, ...SAID }, ANONYMOUS)).toMatchObject({ path: ['name'] });
  expect(await fault('noticeSubmit', { contributionId: id, ...SAID, name: NAME }, ANONYMOUS)).toMatchObject({
    path: ['email'],
  });
  expect(await fault('noticeSubmit', { contributionId: typeId('contribution'), ...SAID }, reporter)).toMatchObject({
    code: 'NOT_FOUND',
  });
  // Four at once, of which one has no name and one is sent twice.
  const [first] = await Promise.all([
    tell(id, { idempotencyKey: 'signalement' }),
    tell(id, { ...anonymous, reason: 'SPAM' }, ANONYMOUS),
    tell(id, { reason: 'CHILD_ABUSE' }, ANONYMOUS),
    tell(id, { idempotencyKey: 'signalement' }),
  ]);
  const { number } = first.receipt;
  expect(number).toMatch(/^S(-[2-9A-HJ-NP-Z]{4}){3}$/);
  expect((await tell(id, { idempotencyKey: 'signalement' })).receipt.number).toBe(number);
  await write('contributionUpdate', { id, body: 'Un banc, sans rien d’autre.' }, '', citizen);
  const found = await caseOf(id);
  expect(found).toMatchObject({
    ...{ state: 'OPEN', origin: 'NOTICE', reason: 'CHILD_ABUSE', priority: 'URGENT', noticeCount: 3, body: 'Un banc.' },
    contribution: { body: 'Un banc, sans rien d’autre.' },
  });
  expect(found.notices.map(({ body }: any) => body)).toEqual(['Un banc.', 'Un banc.', 'Un banc.']);
  // However often one person tells of it, and whatever addresses those give who have no account, it is no more urgent; three people make it so.
  const harassed = await submitted('Le banc poursuivi');
  const off = { reason: 'OFF_TOPIC' };
  for (let i = 0; i < 4; i++) await tell(harassed, off, teller);
  for (let i = 0; i < 3; i++)
    await tell(harassed, { ...off, name: NAME, email: `autre${i}@courrier.example` }, ANONYMOUS);
  expect(await caseOf(harassed)).toMatchObject({ priority: 'NORMAL', noticeCount: 7 });
  await tell(harassed, off, neighbour);
  expect(await caseOf(harassed)).toMatchObject({ priority: 'HIGH', noticeCount: 8 });
  // Who told of it stands in no answer, whoever asks, and in no entry of the log.
  const everything = `{ moderationCases { nodes { id title body notices { id reason explanation title body receivedAt } notes { text writtenBy } contribution { title body author { displayName } } } }
    contribution(id: "${id}") { title body decision { facts explanation } } noticeReceipt(number: "${number.toLowerCase()}") { number reason receivedAt decidedAt restriction redress viewerMayAppeal } }`;
  for (const who of [ANONYMOUS, citizen, neighbour, writer, manager, coordinator]) {
    const said = JSON.stringify((await app.app.run(everything, {}, who)).data);
    expect(said).not.toMatch(/courrier\.example|Quidam|Hortense/);
    expect(said).toContain(number);
  }
  const { rows } = await app.pool.query(
    `select count(*)::int as n from audit.entry where account_id = $1 or before::text || after::text ~ 'Quidam|temoin'`,
    [reporter.id],
  );
  expect(rows).toEqual([{ n: 0 }]);
  expect((await letters(SECRET)).filter((said) => said.includes('NOTICE_RECEIVED')).length).toBe(2);
});

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

it('is kept to themselves by one, for ten minutes at most, and decided once however many do so at once', async () => {
  const id = await submitted('Le banc disputé');
  await tell(id);
  const { id: caseId, version, contribution } = await caseOf(id);
  const takers = [writer, colleague, manager, coordinator];
  const taken = await Promise.all(
    takers.map((who) => write('moderationCaseTake', { id: caseId }, 'moderationCase { viewerHoldsLease }', who)),
  );
  const holders = takers.filter((_, i) => taken[i].userErrors.length === 0);
  expect(holders.length).toBe(1);
  const [holder] = holders as [Actor];
  const other = takers.find((who) => who !== holder)!;
  expect(taken.flatMap(({ userErrors }) => userErrors).map(({ code }) => code)).toEqual(
    Array(3).fill('MODERATION_CASE_TAKEN'),
  );
  expect((await caseOf(id, other)).viewerHoldsLease).toBe(false);
  const input = { id: caseId, expectedVersion: version, contributionVersion: contribution.version };
  expect(await fault('moderationDecide', { ...input, ...KEEPS }, other)).toMatchObject({
    ...{ code: 'MODERATION_CASE_TAKEN', takenUntil: expect.any(String) },
  });
  await write('moderationCaseRelease', { id: caseId }, '', other);
  expect(await fault('moderationCaseTake', { id: caseId }, other)).toMatchObject({ code: 'MODERATION_CASE_TAKEN' });
  await write('moderationCaseRelease', { id: caseId }, '', holder);
  await write('moderationCaseTake', { id: caseId }, '', other);
  await app.pool.query(
    `update participation.moderation_case set leased_until = now() - interval '1 second' where id = $1`,
    [caseId],
  );
  expect((await caseOf(id)).leasedUntil).toBeNull();
  expect(await fault('moderationDecide', { ...input, ...HIDES, ground: null }, writer)).toMatchObject({
    path: ['ground'],
  });
  // Nobody holds it: of eight at once one decides, the others are told that it was.
  const outcomes = await Promise.all(
    [...takers, ...takers].map((who, i) => fault('moderationDecide', { ...input, ...(i % 2 ? KEEPS : HIDES) }, who)),
  );
  expect(outcomes.filter((one) => one === undefined).length).toBe(1);
  expect(outcomes.filter(Boolean).map(({ code, caseState }) => [code, caseState])).toEqual(
    Array(7).fill(['MODERATION_CASE_STATE', 'DECIDED']),
  );
  const { rows } = await app.pool.query('select id from participation.moderation_decision where case_id = $1', [
    caseId,
  ]);
  expect(rows.length).toBe(1);
  await expect(
    app.pool.query(`update participation.moderation_decision set restriction = 'NONE' where id = $1`, [rows[0].id]),
  ).rejects.toThrow('append-only');
  await expect(
    app.pool.query('delete from participation.moderation_decision where id = $1', [rows[0].id]),
  ).rejects.toThrow('append-only');
});

it('is hidden with its reasons, which whoever wrote it reads and objects to; somebody else restores it, and a later notice is another case', async () => {
  const id = await submitted('Le banc contesté');
  const { receipt } = await tell(id);
  const read = await caseOf(id);
  await write('contributionUpdate', { id, title: 'Le banc contesté, autrement' }, '', citizen);
  const stale = { id: read.id, contributionVersion: read.contribution.version };
  expect(await fault('moderationDecide', { ...stale, ...HIDES })).toMatchObject({ code: 'CONTRIBUTION_CHANGED' });
  expect((await decide(id, { ...HIDES, note: 'À surveiller.' })).userErrors).toEqual([]);
  expect(await ask(`{ contribution(id: "${id}") { id } }`, ANONYMOUS)).toEqual({ contribution: null });
  expect(await statusOf(id)).toMatchObject({
    ...{ status: 'REFUSED', refusal: HIDES.explanation },
    decision: {
      ...HIDES,
      ...{ isOwnInitiative: false, automatedDetection: false, automatedDecision: false, isOnAppeal: false },
      ...{ viewerMayAppeal: true, appealedAt: null, redress: expect.stringContaining('six mois') },
    },
  });
  expect((await statusOf(id, writer)).decision.viewerMayAppeal).toBe(false);
  expect(await ask(`{ noticeReceipt(number: "${receipt.number}") { restriction } }`, ANONYMOUS)).toEqual({
    noticeReceipt: { restriction: 'HIDDEN' },
  });
  // The internal note stands nowhere outside.
  const [told] = (await letters('autrice@courrier.example')).filter((said) => said.includes('Le banc contesté'));
  expect(told).toContain(HIDES.provision);
  expect(told).not.toMatch(/surveiller|temoin|Quidam/);
  expect(JSON.stringify(await statusOf(id))).not.toContain('surveiller');
  expect((await letters(SECRET)).some((said) => said.includes('NOTICE_DECIDED') && said.includes(receipt.number))).toBe(
    true,
  );
  expect(
    (await ask('{ viewer { notifications { nodes { title lines } } } }', citizen)).viewer.notifications.nodes,
  ).toEqual(
    expect.arrayContaining([
      { title: 'Le banc contesté, autrement', lines: ['Elle n’est pas affichée : lisez pourquoi.'] },
    ]),
  );
  const objection = { contributionId: id, explanation: 'Il ne vise personne.' };
  for (const who of [neighbour, reporter])
    expect(await fault('moderationAppealSubmit', objection, who)).toMatchObject({ code: 'NOT_FOUND' });
  expect(await fault('moderationAppealSubmit', { receipt: receipt.number, explanation: 'x' }, reporter)).toMatchObject({
    code: 'APPEAL_CLOSED',
  });
  const sent = await Promise.all([1, 2, 3].map(() => fault('moderationAppealSubmit', objection, citizen)));
  expect(sent.filter(Boolean).map(({ code }) => code)).toEqual(['APPEAL_CLOSED', 'APPEAL_CLOSED']);
  expect(await logged(id, 'MODERATION_APPEAL_SUBMIT', citizen)).toBe(true);
  expect(await logged(id, 'MODERATION_APPEAL_SUBMIT', manager)).toBe(false);
  expect(await caseOf(id)).toMatchObject({
    ...{ state: 'APPEALED', viewerMayDecide: false, notes: [{ text: 'À surveiller.' }] },
    appeals: [{ isByAuthor: true, outcome: null }],
  });
  expect((await decide(id, KEEPS)).userErrors).toMatchObject([{ code: 'SAME_MODERATOR' }]);
  expect((await decide(id, KEEPS, colleague)).userErrors).toEqual([]);
  expect(await statusOf(id, ANONYMOUS)).toEqual({ status: 'PUBLISHED', refusal: null, decision: null });
  expect((await statusOf(id)).decision).toMatchObject({
    restriction: 'NONE',
    isOnAppeal: true,
    viewerMayAppeal: false,
  });
  const again = await tell(id);
  expect(again.userErrors).toEqual([]);
  const second = await caseOf(id);
  expect(second.id).not.toBe(read.id);
  expect((await caseOf(id, writer, 'states: DECIDED')).appeals).toMatchObject([{ outcome: 'OVERTURNED' }]);
  // What the database refuses whoever asks: the same person twice.
  const { rows } = await app.pool.query(
    `select a.id, d.decided_by from participation.moderation_appeal a join participation.moderation_decision d on d.id = a.decision_id`,
  );
  await expect(
    app.pool.query(
      `insert into participation.moderation_decision (id, case_id, restriction, facts, is_own_initiative, decided_by, appeal_id) values ('x', $1, 'NONE', 'x', false, $2, $3)`,
      [read.id, rows[0].decided_by, rows[0].id],
    ),
  ).rejects.toThrow('decided first');
  // Nothing came of the second: whoever told of it may object, from their account, within six months.
  expect((await decide(id, KEEPS)).userErrors).toEqual([]);
  const mine = { receipt: again.receipt.number, explanation: 'Relisez.' };
  await app.pool.query('alter table participation.moderation_decision disable trigger decision_stays');
  const dated = async (at: string): Promise<unknown> =>
    app.pool.query(`update participation.moderation_decision set decided_at = ${at} where case_id = $1`, [second.id]);
  await dated(`now() - interval '6 months 1 day'`);
  expect(await fault('moderationAppealSubmit', mine, reporter)).toMatchObject({ code: 'APPEAL_CLOSED' });
  await dated('now()');
  await app.pool.query('alter table participation.moderation_decision enable trigger decision_stays');
  const receiptOf = async (who: Actor): Promise<any> =>
    (await ask(`{ noticeReceipt(number: "${again.receipt.number}") { restriction viewerMayAppeal } }`, who))
      .noticeReceipt;
  expect(await receiptOf(citizen)).toEqual({ restriction: 'NONE', viewerMayAppeal: false });
  expect(await receiptOf(reporter)).toEqual({ restriction: 'NONE', viewerMayAppeal: true });
  expect(await fault('moderationAppealSubmit', mine, reporter)).toBeUndefined();
  expect((await decide(id, HIDES, colleague)).userErrors).toEqual([]);
  expect(await statusOf(id)).toMatchObject({
    status: 'REFUSED',
    decision: { isOnAppeal: true, viewerMayAppeal: true },
  });
  // Neither whoever hid it nor whoever was overruled by them before.
  expect(await fault('moderationAppealSubmit', objection, citizen)).toBeUndefined();
  for (const who of [writer, colleague]) {
    expect((await caseOf(id, who)).viewerMayDecide).toBe(false);
    expect(await fault('moderationCaseTake', { id: second.id }, who)).toMatchObject({ code: 'SAME_MODERATOR' });
    expect((await decide(id, KEEPS, who)).userErrors).toMatchObject([{ code: 'SAME_MODERATOR' }]);
    await expect(
      app.pool.query(
        `insert into participation.moderation_decision (id, case_id, restriction, facts, is_own_initiative, decided_by, appeal_id)
         select 'x', $1, 'NONE', 'x', false, $2, a.id from participation.moderation_appeal a join participation.moderation_decision d on d.id = a.decision_id
         where d.case_id = $1 and a.by_author`,
        [second.id, who.id],
      ),
    ).rejects.toThrow('decided first');
  }
  expect((await caseOf(id, manager)).viewerMayDecide).toBe(true);
});

it('is shown again by nobody but who decides what its author objects to; each who told of it may object, to somebody else', async () => {
  const id = await submitted('Deux cas');
  const receipts = [(await tell(id)).receipt.number, (await tell(id, {}, teller)).receipt.number];
  const first = await caseOf(id);
  expect((await decide(id, KEEPS)).userErrors).toEqual([]);
  await tell(id, {}, neighbour);
  const second = await caseOf(id);
  expect(second.id).not.toBe(first.id);
  const objects = (receipt: string, who: Actor): Promise<any> =>
    fault('moderationAppealSubmit', { receipt, explanation: 'Relisez.' }, who);
  expect(await objects(receipts[1], teller)).toBeUndefined();
  const decided = async (caseId: string, values: object, who: Actor): Promise<any> => {
    const { version } = (await ask(`{ contribution(id: "${id}") { version } }`, citizen)).contribution;
    return fault('moderationDecide', { id: caseId, contributionVersion: version, ...values }, who);
  };
  // Whoever told of it, whoever wrote it and programs decide nothing, and keep the case from nobody.
  expect(await decided(first.id, KEEPS, teller)).toMatchObject({ code: 'NOT_ALLOWED' });
  expect(await fault('moderationCaseTake', { id: first.id }, writer)).toMatchObject({ code: 'SAME_MODERATOR' });
  const author: Actor = { ...writer, personId: citizen.personId };
  expect(await fault('moderationCaseTake', { id: second.id }, author)).toMatchObject({ code: 'NOT_ALLOWED' });
  expect(await decided(second.id, HIDES, colleague)).toBeUndefined();
  expect(await decided(first.id, KEEPS, colleague)).toBeUndefined();
  expect((await statusOf(id)).status).toBe('REFUSED');
  expect(await objects(receipts[0], reporter)).toBeUndefined();
  // Of all this the log tells its author nothing, and nobody who told of it.
  const { rows } = await app.pool.query(
    `select e.person_id, e.before::text || e.after::text as said from audit.entry e where e.subject_id = any($1)`,
    [[first.id, second.id]],
  );
  expect(rows.map(({ person_id }) => person_id)).toEqual(rows.map(() => null));
  expect(JSON.stringify(rows)).not.toContain('leasedBy');
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

it('is decided many at once with a result for each, is counted without a name, and keeps people out for a time', async () => {
  const ids = [await submitted('Réclame 1'), await submitted('Réclame 2'), await submitted('Réclame 3')];
  for (const id of ids) await tell(id, { reason: 'SPAM' });
  const found = await Promise.all(ids.map((id) => caseOf(id)));
  await write('moderationCaseTake', { id: found[2].id }, '', colleague);
  const cases = found.map(({ id, version, contribution }) => ({
    ...{ id, expectedVersion: version, contributionVersion: contribution.version },
  }));
  const batch = { cases, ...HIDES, idempotencyKey: 'reclames' };
  const { results } = await write('moderationBatchDecide', batch, 'results { case { state } userErrors { code } }');
  expect(results).toEqual([
    ...[1, 2].map(() => ({ case: { state: 'DECIDED' }, userErrors: [] })),
    { case: { state: 'OPEN' }, userErrors: [{ code: 'MODERATION_CASE_TAKEN' }] },
  ]);
  const repeated = await write('moderationBatchDecide', batch, 'results { userErrors { code } }');
  expect(repeated.results.map(({ userErrors }: any) => userErrors.length)).toEqual([0, 0, 1]);
  const days = { from: '2020-01-01', to: '2099-12-31' };
  const report = (
    await ask(
      `query ($from: LocalDate!, $to: LocalDate!) { moderationReport(from: $from, to: $to) { notices noticesByReason { reason count } decisions hidden kept onLegalGround onRules onNotice onOwnInitiative automated medianHoursToDecide appeals appealsUpheld appealsOverturned } }`,
      ANONYMOUS,
      days,
    )
  ).moderationReport;
  expect(report).toMatchObject({ automated: 0, appeals: 5, appealsUpheld: 1, appealsOverturned: 2 });
  expect(report.hidden + report.kept).toBe(report.decisions);
  expect(report.onLegalGround + report.onRules).toBe(report.hidden);
  expect(report.onNotice + report.onOwnInitiative).toBe(report.decisions);
  expect(report.noticesByReason).toContainEqual({ reason: 'SPAM', count: 4 });
  expect(report.medianHoursToDecide).toBeGreaterThanOrEqual(0);

  const tomorrow = new Date(Date.now() + 40 * 86_400_000).toISOString().slice(0, 10);
  const imposing = { caseId: cases[0]!.id, validTo: tomorrow, reason: 'Trois réclames en un jour.' };
  expect(await fault('sanctionImpose', imposing, neighbour)).toMatchObject({ code: 'NOT_FOUND' });
  expect(await fault('sanctionImpose', { ...imposing, to: '2199-01-01' })).toMatchObject({ path: ['to'] });
  const { sanction } = await write('sanctionImpose', imposing, 'sanction { id isInForce }');
  expect(sanction.isInForce).toBe(true);
  const doors = `{ sanction(id: "${sanction.id}") { id } node(id: "${sanction.id}") { id } sanctions { totalCount } }`;
  expect(await ask(doors, neighbour)).toEqual({ sanction: null, node: null, sanctions: { totalCount: 0 } });
  expect((await ask(doors, citizen)).sanctions).toEqual({ totalCount: 1 });
  const input = { callId: callIds['AFTER'], title: 'Encore' };
  expect(await fault('contributionSubmit', input, citizen)).toMatchObject({
    ...{ code: 'SANCTIONED', sanctionedUntil: tomorrow, message: expect.stringContaining('Trois réclames') },
  });
  // Nor is anything written into what is shown already.
  expect(await fault('contributionUpdate', { id: ids[2], body: 'Une réclame.' }, citizen)).toMatchObject({
    code: 'SANCTIONED',
  });
  expect(await fault('sanctionAppeal', { id: sanction.id, explanation: 'x' }, reporter)).toMatchObject({
    code: 'NOT_FOUND',
  });
  expect(
    await fault('sanctionAppeal', { id: sanction.id, explanation: 'C’était mon neveu.' }, citizen),
  ).toBeUndefined();
  expect(await logged(sanction.id, 'SANCTION_APPEAL', citizen)).toBe(true);
  expect(await logged(sanction.id, 'SANCTION_APPEAL', manager)).toBe(false);
  const upheld = { id: sanction.id, lifts: false, answer: 'Non.' };
  expect(await fault('sanctionAnswer', upheld)).toMatchObject({ code: 'SAME_MODERATOR' });
  await expect(
    app.pool.query(`update participation.sanction set answer = 'x', answered_at = now(), answered_by = imposed_by`),
  ).rejects.toThrow('sanction_answered_by_another');
  expect(await fault('sanctionAnswer', { ...upheld, lifts: true, answer: 'Soit.' }, colleague)).toBeUndefined();
  expect(await fault('sanctionAnswer', upheld, colleague)).toMatchObject({ code: 'SANCTION_STATE' });
  expect((await submitted('De nouveau')).length).toBeGreaterThan(5);
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
  await eraseWhatTheyWrote(statements, them, 'ERASE', []);
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
