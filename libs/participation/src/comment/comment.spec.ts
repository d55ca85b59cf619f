import { expect, it } from '@jest/globals';
import { type Actor, ANONYMOUS } from '#lib/access';
import { typeId } from '#lib/graphql';
import { citizen, coordinator, manager, neighbour, nord, useParticipation, writer } from '../testing/participation.js';

const { app, prepare, hide } = useParticipation();
const { ask, write, fault } = app;

/** A contribution to a call that is open, of a published initiative in the Nord. */
async function asked(slug: string, values: object = {}) {
  const { initiative } = await prepare(slug, {}, manager);
  await write('initiativePublish', { id: initiative.id }, '', manager);
  const { call } = await write(
    'callRecord',
    { initiativeId: initiative.id, kind: 'IDEAS', titleFr: 'Vos idées', closesAt: '2099-01-01T00:00:00Z', ...values },
    'call { id }',
    manager,
  );
  const { contribution } = await write(
    'contributionSubmit',
    { callId: call.id, title: 'Le banc' },
    'contribution { id }',
    citizen,
  );
  return {
    initiativeId: initiative.id as string,
    callId: call.id as string,
    contributionId: contribution.id as string,
  };
}

const say = (contributionId: string, body: string, values: object = {}, who: Actor = neighbour): Promise<any> =>
  write('commentWrite', { contributionId, body, ...values }, 'comment { id version }', who);
const said = async (...args: Parameters<typeof say>): Promise<string> => {
  const { comment, userErrors } = await say(...args);
  expect(userErrors).toEqual([]);
  return comment.id;
};
const refusal = async (...args: Parameters<typeof say>): Promise<any> => (await say(...args)).userErrors[0];
const SHOWN = `{ body author { displayName } editedAt removalReason isViewers isOfOrganization answersTo { body } replies { totalCount } }`;
const on = async (contributionId: string, who: Actor = ANONYMOUS, asOf: string | null = null): Promise<any> =>
  (
    await ask(
      `query ($id: ID!, $asOf: LocalDate) { contribution(id: $id, asOf: $asOf) { commentCount viewerSpeaksForTeam
        comments(orderBy: { field: CREATED_AT }) { totalCount nodes ${SHOWN} } } }`,
      who,
      { id: contributionId, asOf },
    )
  ).contribution;

it('is written on what is shown and open, under the name that was chosen, answers one that answers none, and is seen with its contribution', async () => {
  const { initiativeId, callId, contributionId } = await asked('on-en-parle');
  expect(await app.refused('commentWrite', { contributionId, body: 'x' }, ANONYMOUS)).toEqual(['UNAUTHENTICATED']);
  expect(await refusal(contributionId, ' ')).toMatchObject({ code: 'INVALID_INPUT', path: ['body'] });
  expect(await refusal(contributionId, 'x'.repeat(2001))).toMatchObject({ code: 'INVALID_INPUT', path: ['body'] });
  expect(await refusal(typeId('contribution'), 'x')).toMatchObject({ code: 'NOT_FOUND', path: ['contributionId'] });
  for (const who of [neighbour, coordinator])
    expect(await refusal(contributionId, 'x', { asTeam: true }, who)).toMatchObject({
      ...{ code: 'NOT_ALLOWED', path: ['asTeam'] },
    });
  const first = await said(contributionId, 'Moi aussi.', { idempotencyKey: 'moi-aussi' });
  expect(await said(contributionId, 'Moi aussi.', { idempotencyKey: 'moi-aussi' })).toBe(first);
  const reply = await said(contributionId, 'Nous y pensons.', { answersToId: first, asTeam: true }, writer);
  expect(await refusal(contributionId, 'x', { answersToId: reply })).toMatchObject({ path: ['answersToId'] });
  const other = await asked('ailleurs');
  expect(await refusal(other.contributionId, 'x', { answersToId: first })).toMatchObject({
    ...{ code: 'NOT_FOUND', path: ['answersToId'] },
  });
  await said(contributionId, 'À l’ombre !', { displayName: 'Une voisine' }, citizen);
  await app.pool.query(
    `with opened as (insert into participation.moderation_case (id, contribution_id, organization_id, origin, priority, title, body, due_at)
       select $1, c.id, $3, 'OWN_INITIATIVE', 1, c.title, c.body, now() from participation.contribution c where c.id = $2 returning id)
     insert into participation.sanction (id, organization_id, person_id, case_id, valid_from, valid_to, reason)
     select $4, $3, $5, o.id, current_date - 1, current_date + 9, 'Insultes' from opened o`,
    [typeId('case'), other.contributionId, nord, typeId('sanction'), writer.personId],
  );
  expect(await refusal(contributionId, 'x', {}, writer)).toMatchObject({ code: 'SANCTIONED' });
  await app.pool.query('delete from participation.sanction where person_id = $1', [writer.personId]);

  const none = { editedAt: null, removalReason: null, isOfOrganization: false };
  const plain = { ...none, answersTo: null, replies: { totalCount: 0 } };
  expect(await on(contributionId, neighbour)).toEqual({
    ...{ commentCount: 3, viewerSpeaksForTeam: false },
    comments: {
      totalCount: 3,
      nodes: [
        {
          ...plain,
          body: 'Moi aussi.',
          author: { displayName: 'Ida S.' },
          isViewers: true,
          replies: { totalCount: 1 },
        },
        {
          ...{ ...plain, body: 'Nous y pensons.', author: { displayName: 'Ida S.' }, isViewers: false },
          ...{ isOfOrganization: true, answersTo: { body: 'Moi aussi.' } },
        },
        { ...plain, body: 'À l’ombre !', author: { displayName: 'Une voisine' }, isViewers: false },
      ],
    },
  });
  expect(await on(contributionId, writer)).toMatchObject({ viewerSpeaksForTeam: true });
  expect(await on(contributionId, coordinator)).toMatchObject({ viewerSpeaksForTeam: false });
  expect(await on(contributionId, ANONYMOUS, '2026-01-01')).toMatchObject({
    ...{ commentCount: 0, comments: { totalCount: 0 } },
  });
  // What it says is told by no entry of the log.
  const log = await app.pool.query('select before, after from audit.entry where subject_id = any($1)', [
    [first, reply],
  ]);
  expect(log.rows).toHaveLength(2);
  expect(JSON.stringify(log.rows)).not.toMatch(/Moi aussi|pensons|Ida/);

  // What everybody asks first, of what the initiative was answered.
  const text = `query ($initiative: ID) { contributions(filter: { initiative: $initiative, status: PUBLISHED }, orderBy: { field: CREATED_AT, direction: DESC }, first: 50) {
    nodes { commentCount comments(first: 1) { totalCount nodes { body author { displayName } } } } } }`;
  expect((await ask(text, ANONYMOUS, { initiative: initiativeId })).contributions.nodes).toEqual([
    {
      commentCount: 3,
      comments: { totalCount: 3, nodes: [{ body: 'À l’ombre !', author: { displayName: 'Une voisine' } }] },
    },
  ]);
  const listed = `{ comments(filter: { initiative: "${initiativeId}", isReply: false, search: "a l ombre" }) { nodes { body } } }`;
  expect((await ask(listed)).comments.nodes).toEqual([{ body: 'À l’ombre !' }]);

  // They go with what they are said of, by every door.
  const { version } = (await ask(`{ contribution(id: "${contributionId}") { version } }`)).contribution;
  await write('contributionWithdraw', { id: contributionId, expectedVersion: version }, '', citizen);
  const doors = `{ comment(id: "${first}") { id } node(id: "${first}") { id } comments(filter: { initiative: "${initiativeId}" }) { totalCount nodes { id } }
    found: comments(filter: { contribution: "${contributionId}", search: "Moi" }) { totalCount } }`;
  for (const who of [ANONYMOUS, neighbour])
    expect(await ask(doors, who)).toEqual({
      ...{ comment: null, node: null, comments: { totalCount: 0, nodes: [] }, found: { totalCount: 0 } },
    });
  for (const who of [citizen, writer, coordinator])
    expect(await ask(doors, who)).toMatchObject({ comment: { id: first }, comments: { totalCount: 3 } });
  expect(await refusal(contributionId, 'x')).toMatchObject({ code: 'NOT_FOUND' });
  expect(await fault('commentUpdate', { id: first, body: 'y' }, coordinator)).toMatchObject({ code: 'NOT_ALLOWED' });
  expect(await fault('commentRemove', { id: reply }, neighbour)).toMatchObject({ code: 'NOT_FOUND' });

  await app.pool.query('update participation.call set takes_comments = false where id = $1', [other.callId]);
  expect(await refusal(other.contributionId, 'x')).toMatchObject({ code: 'NOT_ALLOWED', path: ['contributionId'] });
  await app.pool.query(`update participation.call set takes_comments = true, closes_at = now() where id = any($1)`, [
    [callId, other.callId],
  ]);
  expect(await refusal(other.contributionId, 'x')).toMatchObject({ code: 'CALL_NOT_OPEN', callState: 'CLOSED' });
});

it('is hidden with a contribution that is hidden while it is being written', async () => {
  const { contributionId } = await asked('au-meme-instant');
  const [one, other] = await Promise.all([app.pool.connect(), app.pool.connect()]);
  try {
    await one.query('begin');
    await one.query(
      `insert into participation.comment (id, contribution_id, path, body) values ($1, $2, '', 'Au même instant')`,
      [typeId('comment'), contributionId],
    );
    const hidden = other.query(
      `update participation.contribution set status = 'REFUSED', refusal = 'x', ended_at = now() where id = $1`,
      [contributionId],
    );
    const waits = `select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`;
    while ((await app.pool.query(waits)).rowCount === 0) await new Promise((resolve) => setTimeout(resolve, 20));
    await one.query('commit');
    await hidden;
  } finally {
    for (const client of [one, other]) client.release();
  }
  const found = `{ comments(filter: { search: "au meme instant" }) { totalCount nodes { id } } }`;
  expect(await ask(found, ANONYMOUS)).toEqual({ comments: { totalCount: 0, nodes: [] } });
  await app.pool.query(
    `update participation.contribution set status = 'PUBLISHED', refusal = null, ended_at = null where id = $1`,
    [contributionId],
  );
  expect((await ask(found, ANONYMOUS)).comments.totalCount).toBe(1);
});

it('is changed by whoever wrote it, taken out by them or for a reason, and leaves its place where something answers it', async () => {
  const { contributionId } = await asked('on-se-ravise');
  const first = await said(contributionId, 'Un banc rouge.');
  const reply = await said(contributionId, 'Plutôt vert.', { answersToId: first }, citizen);
  const alone = await said(contributionId, 'Vous êtes nuls.', {}, neighbour);
  for (const who of [citizen, manager])
    expect(await fault('commentUpdate', { id: first, body: 'x' }, who)).toMatchObject({ code: 'NOT_ALLOWED' });
  expect(await fault('commentUpdate', { id: first, body: 'x', expectedVersion: 7 }, neighbour)).toMatchObject({
    code: 'VERSION_CONFLICT',
  });
  await write('commentUpdate', { id: first, body: 'Un banc bleu.', expectedVersion: 1 }, '', neighbour);
  const versions = async (): Promise<unknown[]> =>
    (await app.pool.query('select number, body from participation.comment_version where comment_id = $1', [first]))
      .rows;
  expect(await versions()).toEqual([{ number: 1, body: 'Un banc rouge.' }]);
  expect((await on(contributionId)).comments.nodes[0]).toMatchObject({
    ...{ body: 'Un banc bleu.', editedAt: expect.any(String) },
  });
  const formerly = `{ comment(id: "${first}") { formerly { body } } comments(filter: { search: "banc rouge" }) { totalCount } found: comments(filter: { search: "un banc bleu" }) { totalCount } }`;
  expect(await ask(formerly, ANONYMOUS)).toEqual({
    ...{ comment: { formerly: [{ body: 'Un banc rouge.' }] }, comments: { totalCount: 0 }, found: { totalCount: 1 } },
  });

  expect(await fault('commentRemove', { id: first, reason: 'x' }, citizen)).toMatchObject({ code: 'NOT_ALLOWED' });
  expect(await fault('commentRemove', { id: alone }, writer)).toMatchObject({
    ...{ code: 'INVALID_INPUT', path: ['reason'] },
  });
  await write('commentRemove', { id: alone, reason: 'Propos blessants' }, '', writer);
  await write('commentRemove', { id: first }, '', neighbour);
  expect(await versions()).toEqual([]);
  const place = { body: null, author: null, removalReason: null, replies: { totalCount: 1 } };
  expect(await on(contributionId)).toMatchObject({
    ...{ commentCount: 1, comments: { totalCount: 2, nodes: [place, { body: 'Plutôt vert.' }] } },
  });
  expect((await ask(formerly, ANONYMOUS)).comment).toEqual({ formerly: [] });
  expect(await fault('commentUpdate', { id: first, body: 'x' }, neighbour)).toMatchObject({ code: 'COMMENT_REMOVED' });
  expect(await refusal(contributionId, 'x', { answersToId: first }, citizen)).toMatchObject({
    code: 'COMMENT_REMOVED',
  });
  // Why it was taken out, whoever wrote it reads alone.
  const why = `{ comment(id: "${alone}") { body author { displayName } removalReason } node(id: "${alone}") { id } }`;
  expect(await ask(why, neighbour)).toMatchObject({
    comment: { body: null, author: null, removalReason: 'Propos blessants' },
  });
  for (const who of [ANONYMOUS, citizen, writer])
    expect(await ask(why, who)).toMatchObject({ comment: null, node: null });
  expect(await fault('commentRemove', { id: alone, reason: 'x' }, writer)).toMatchObject({ code: 'NOT_FOUND' });
  // The place goes with what answered it.
  await write('commentRemove', { id: reply }, '', citizen);
  for (const who of [ANONYMOUS, citizen]) expect((await on(contributionId, who)).comments.totalCount).toBe(0);
  // Once the contribution is hidden nobody rewrites what may be read again; to take one's own words back is another matter.
  const last = await said(contributionId, 'Un banc gris.', {}, citizen);
  await hide(contributionId, writer);
  expect(await fault('commentUpdate', { id: last, body: 'x' }, citizen)).toMatchObject({ code: 'NOT_FOUND' });
  expect(await fault('commentRemove', { id: last }, citizen)).toBeUndefined();
});

it('is told to whoever is answered at once, and to whoever follows the contribution; never by whom', async () => {
  const { contributionId } = await asked('on-le-dit');
  const accounts = new Map<Actor, string>();
  for (const [i, who] of [citizen, neighbour].entries()) {
    const id = typeId('account');
    accounts.set(who, id);
    await app.pool.query(`insert into identity.account (id, email, person_id) values ($1, $2, $3)`, [
      ...[id, `commentaires-${i}@example.org`, who.personId],
    ]);
  }
  await app.pool.query(
    `insert into notifications.follow (account_id, subject_id) values ($1, $2) on conflict do nothing`,
    [accounts.get(citizen), contributionId],
  );
  const told = async (who: Actor): Promise<string[]> =>
    (
      await app.pool.query(
        `select e.kind || coalesce(' ' || l.waits_for, '') as line from notifications.event e join notifications.line l on l.event_id = e.id
         join notifications.notification n on n.id = l.notification_id where n.account_id = $1 and e.subject_id = $2 order by 1`,
        [accounts.get(who), contributionId],
      )
    ).rows.map(({ line }) => line);
  const first = await said(contributionId, 'Moi aussi.', {}, { ...neighbour, id: accounts.get(neighbour)! });
  expect(await told(citizen)).toEqual(['participation.comment-written DAILY']);
  expect(await told(neighbour)).toEqual([]);
  const reply = await said(contributionId, 'Ah ?', { answersToId: first }, { ...citizen, id: accounts.get(citizen)! });
  expect(await told(neighbour)).toEqual(['participation.comment-answered AT_ONCE']);
  await said(contributionId, 'Et moi.', {}, writer);
  expect(await told(neighbour)).toEqual([
    'participation.comment-answered AT_ONCE',
    'participation.comment-written DAILY',
  ]);
  await write('commentRemove', { id: reply }, '', { ...citizen, id: accounts.get(citizen)! });
  await write('commentRemove', { id: first, reason: 'Doublon' }, '', manager);
  expect(await told(neighbour)).toEqual([
    'participation.comment-removed AT_ONCE',
    'participation.comment-written DAILY',
  ]);
});

it('is written twenty times in ten minutes at most, however many are sent at once, and not across what is invented and what is real', async () => {
  const { contributionId } = await asked('on-s-emporte');
  const hasty: Actor = { ...citizen, personId: typeId('person') };
  await app.pool.query(`insert into network.person (id, given_name, family_name) values ($1, 'Max', 'Vite')`, [
    hasty.personId,
  ]);
  const sent = await Promise.all(
    Array.from({ length: 24 }, async (_, i) => refusal(contributionId, `${i}`, {}, hasty)),
  );
  expect(sent.filter(Boolean)).toHaveLength(4);
  expect(sent.find(Boolean)).toMatchObject({ code: 'TOO_MANY_COMMENTS' });
  await app.pool.query(
    `update participation.comment set written_at = written_at - interval '11 minutes' where person_id = $1`,
    [hasty.personId],
  );
  await said(contributionId, 'Encore.', {}, hasty);
  const invented = typeId('person');
  await app.pool.query(
    `insert into network.person (id, given_name, family_name, demonstration) values ($1, 'Zoé', 'Fable', true)`,
    [invented],
  );
  expect(await refusal(contributionId, 'x', {}, { ...citizen, personId: invented })).toMatchObject({
    ...{ code: 'INVALID_INPUT', path: ['contributionId'] },
  });
});

it('is written nowhere where what people write is read before it is shown', async () => {
  const { callId, contributionId } = await asked('lue-avant');
  await write('callUpdate', { id: callId, moderation: 'BEFORE' }, '', manager);
  expect((await ask(`{ call(id: "${callId}") { takesComments } }`, ANONYMOUS)).call).toEqual({ takesComments: false });
  expect(await fault('commentWrite', { contributionId, body: 'Sans lecture.' }, citizen)).toMatchObject({
    ...{ code: 'NOT_ALLOWED', path: ['contributionId'] },
  });
});
