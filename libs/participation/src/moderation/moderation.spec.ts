import { expect, it } from '@jest/globals';
import { type Actor, ANONYMOUS } from '#lib/access';
import { typeId } from '#lib/graphql';
import { HIDES, KEEPS, NAME, reporter, SAID, SECRET, teller, useModeration } from '../testing/moderation.js';
import { citizen, colleague, coordinator, manager, neighbour, writer } from '../testing/participation.js';

const { app, decide, callIds, submitted, tell, caseOf, statusOf, logged, letters } = useModeration();
const { ask, write, fault } = app;

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
