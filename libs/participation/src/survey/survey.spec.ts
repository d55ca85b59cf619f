import { expect, it } from '@jest/globals';
import { type Actor, ANONYMOUS } from '#lib/access';
import { typeId } from '#lib/graphql';
import { caughtUp } from '#lib/testing';
import { citizen, coordinator, manager, neighbour, writer } from '../testing/participation.js';
import { ALL, browser, BY, MODES, QUESTIONS, useSurveys, WHY } from '../testing/surveys.js';

const { app, survey, save, asked, publish, respond, close } = useSurveys();
const { ask, write, fault } = app;

it('is written as a draft that only those who answer read, and asked from the day of its version on', async () => {
  const id = await survey('les-trajets');
  expect(await asked(id, 'questionnaire { number } draft { number } viewerAnswers')).toEqual({
    ...{ __typename: 'SurveyCall', kind: 'SURVEY', questionnaire: null, draft: null, viewerAnswers: false },
  });
  expect(await fault('surveyVersionPublish', { id }, manager)).toMatchObject({ code: 'INVALID_INPUT' });
  expect((await save(id, QUESTIONS, citizen)).userErrors).toMatchObject([{ code: 'NOT_ALLOWED' }]);
  const { call, userErrors } = await save(id, QUESTIONS);
  expect(userErrors).toEqual([]);
  const [mode, lieu] = call.draft.questions;
  expect(lieu.shownIf).toEqual({ question: mode.id, choices: [mode.choices[0].id, mode.choices[1].id] });
  expect([mode.id, mode.choices[0].id]).toEqual([
    expect.stringMatching(/^squestion_/),
    expect.stringMatching(/^schoice_/),
  ]);
  for (const who of [ANONYMOUS, citizen, neighbour])
    expect((await asked(id, 'draft { number }', who)).draft).toBeNull();
  for (const who of [writer, manager, coordinator])
    expect((await asked(id, 'viewerAnswers draft { questions { title } }', who)).draft.questions).toHaveLength(3);
  expect(await fault('surveyVersionPublish', { id, expectedVersion: 1 }, manager)).toMatchObject({
    code: 'VERSION_CONFLICT',
  });
  expect((await write('surveyVersionPublish', { id, expectedVersion: call.version }, '', manager)).userErrors).toEqual(
    [],
  );
  const english = await app.app.run(
    `{ call(id: "${id}") { ... on SurveyCall { draft { number } questionnaire { number questions { title choices { title } lowWords } } } } }`,
    {},
    ANONYMOUS,
    { locale: 'en' } as never,
  );
  expect((english.data as any).call).toMatchObject({ draft: null, questionnaire: { number: 1 } });
  // It takes no contributions, and calls of other kinds have no questionnaire.
  expect(await fault('contributionSubmit', { callId: id, title: 'Un banc' }, citizen)).toMatchObject({
    path: ['callId'],
  });
  const ideas = await survey('les-idees-sans-question', { kind: 'IDEAS' });
  expect((await save(ideas, QUESTIONS)).userErrors).toMatchObject([{ code: 'INVALID_INPUT', path: ['id'] }]);
});

it('tells nobody but those who answer for it that a draft was kept, and everybody that it was published', async () => {
  const id = await survey('les-brouillons');
  const of = async (who: Actor): Promise<number> => (await asked(id, 'version', who)).version;
  const told = async (since: string): Promise<{ ids: string[]; cursor: string }> => {
    await caughtUp(app.pool);
    const { calls } = await ask(
      `{ calls(filter: { updatedSince: "${since}" }) { nodes { id } pageInfo { endCursor } } }`,
      ANONYMOUS,
    );
    return { ids: calls.nodes.map((one: { id: string }) => one.id), cursor: calls.pageInfo.endCursor };
  };
  const before = { everybody: await of(ANONYMOUS), authors: await of(manager), ...(await told('now')) };
  await save(id, QUESTIONS);
  await save(id, QUESTIONS.slice(0, 1));
  expect((await told(before.cursor)).ids).not.toContain(id);
  expect([await of(ANONYMOUS), await of(citizen)]).toEqual([before.everybody, before.everybody]);
  expect([await of(writer), await of(manager)]).toEqual([before.authors + 2, before.authors + 2]);
  await publish(id);
  expect((await told(before.cursor)).ids).toContain(id);
  expect(await of(ANONYMOUS)).toBe(before.everybody + 1);
});

it('never asks what was published otherwise: another version takes questions over as they were, or asks new ones', async () => {
  const id = await survey('les-versions');
  const [mode, lieu, scale] = await publish(id);
  for (const changed of [
    { ...mode, titleFr: 'Comment viendrez-vous ?' },
    { ...mode, kind: 'MULTIPLE' },
    { ...mode, choices: mode.choices.slice(0, 2) },
    { ...mode, choices: [...mode.choices, { titleFr: 'En car' }] },
    { ...mode, choices: mode.choices.toReversed() },
    { ...mode, titleEn: null },
  ])
    expect((await save(id, [changed])).userErrors).toMatchObject([
      { code: 'SURVEY_QUESTION_PUBLISHED', path: ['questions', '0'] },
    ]);
  expect(await fault('surveyDraftSave', { id, questions: [mode, lieu, scale] }, manager)).toBeUndefined();
  expect(await fault('surveyVersionPublish', { id }, manager)).toMatchObject({ code: 'INVALID_INPUT' });
  // Whether it has to be answered, when it is shown and where it stands are of the version.
  const again = await publish(id, [scale, { ...mode, isRequired: false }, { kind: 'TEXT', titleFr: 'Autre chose ?' }]);
  expect(again.map((one) => one.id).slice(0, 2)).toEqual([scale.id, mode.id]);
  expect([mode.id, lieu.id, scale.id]).not.toContain(again[2].id);
  expect(await asked(id, 'questionnaire(version: 1) { number questions { id } }')).toMatchObject({
    questionnaire: { number: 1, questions: [{ id: mode.id }, { id: lieu.id }, { id: scale.id }] },
  });
  // A question that was taken out may come back, as it was.
  expect((await publish(id, [mode, lieu]))[1].id).toBe(lieu.id);
  // The database holds it too.
  await expect(
    app.pool.query(`update participation.survey_version set questions = '[]' where call_id = $1`, [id]),
  ).rejects.toThrow('stays as it is');
  await expect(
    app.pool.query('insert into participation.survey_version (call_id, number, questions) values ($1, 9, $2)', [
      ...[id, JSON.stringify([{ ...mode, kind: 'MULTIPLE' }])],
    ]),
  ).rejects.toThrow('stays as it is');
});

it('refuses what cannot be asked, and says where', async () => {
  const id = await survey('les-refus');
  const theirs = await publish(await survey('les-questions-des-autres'));
  const at = (question: object, ...path: string[]): [object[], string[]] => [[question], ['questions', '0', ...path]];
  const cases: [object[], string[]][] = [
    at({ ...MODES, choices: BY.slice(0, 1) }, 'choices'),
    at({ kind: 'TEXT', titleFr: 'Pourquoi ?', choices: BY }, 'choices'),
    at({ kind: 'TEXT', titleFr: 'Pourquoi ?', most: 2 }, 'most'),
    at({ ...MODES, kind: 'MULTIPLE', choices: BY, most: 4 }, 'most'),
    at({ kind: 'SCALE', titleFr: 'Combien ?', low: 5, high: 5 }, 'high'),
    at({ kind: 'SCALE', titleFr: 'Combien ?', high: 5 }, 'low'),
    at({ ...MODES, choices: BY, low: 1 }, 'low'),
    at({ ...MODES, titleFr: ' ', choices: BY }, 'titleFr'),
    at(theirs[0], 'id'),
    at({ ...MODES, choices: theirs[0].choices }, 'choices', '0', 'id'),
    at({ ...WHY, shownIf: { question: 'lieu', choices: ['pied'] } }, 'shownIf', 'question'),
    [
      [WHY, { ...MODES, choices: BY }],
      ['questions', '0', 'shownIf', 'question'],
    ],
    [
      [
        { ...MODES, choices: BY },
        { ...WHY, shownIf: { question: 'mode', choices: ['car'] } },
      ],
      ['questions', '1', 'shownIf', 'choices', '0'],
    ],
    [
      [
        { ...MODES, choices: BY },
        { ...MODES, choices: BY },
      ],
      ['questions', '1', 'id'],
    ],
    [
      [
        { kind: 'TEXT', id: 'a', titleFr: 'A' },
        { ...WHY, shownIf: { question: 'a', choices: ['b'] } },
      ],
      ['questions', '1', 'shownIf', 'question'],
    ],
  ];
  for (const [questions, path] of cases) expect((await save(id, questions)).userErrors).toMatchObject([{ path }]);
  expect((await asked(id, 'draft { number }', manager)).draft).toBeNull();
});

it('is answered once by each person, in the way that it asks, and anew until it is closed', async () => {
  const id = await survey('les-reponses');
  const [mode, lieu, many, scale, order, place] = await publish(id, ALL);
  const by = { question: mode.id, choices: [mode.choices[0].id] };
  expect((await respond(id, [by], {}, ANONYMOUS)).userErrors).toMatchObject([
    { code: 'NOT_ALLOWED', path: ['callId'] },
  ]);
  const PARIS = { longitude: 2.35, latitude: 48.85 };
  const wrong: [object, { id: string }][] = [
    [{ question: scale.id, number: 2 }, mode],
    [{ question: mode.id, choices: mode.choices.map((one: any) => one.id) }, mode],
    [{ question: mode.id, choices: [many.choices[0].id] }, mode],
    [{ question: mode.id, text: 'À pied' }, mode],
    [{ question: many.id, choices: many.choices.map((one: any) => one.id) }, many],
    [{ question: many.id, choices: [many.choices[0].id, many.choices[0].id] }, many],
    [{ question: scale.id, number: 4 }, scale],
    [{ question: scale.id, number: 2, text: 'deux' }, scale],
    [{ question: order.id, number: 1 }, order],
    [{ question: place.id, point: PARIS }, place],
    [{ question: place.id, territoryId: typeId('territory') }, place],
  ];
  for (const [answer, { id: question }] of wrong) {
    const answers = (answer as any).question === mode.id || question === mode.id ? [answer] : [by, answer];
    const { userErrors } = await write('surveyRespond', { callId: id, version: 1, answers }, '', citizen);
    expect(userErrors).toMatchObject([{ code: 'SURVEY_ANSWER', question }]);
  }
  expect((await respond(id, [{ question: 'squestion_nulle', number: 1 }])).userErrors[0].path).toEqual([
    'answers',
    '0',
    'question',
  ]);
  expect((await respond(id, [by, by])).userErrors[0].path).toEqual(['answers', '1', 'question']);
  expect((await respond(id, [by], { version: 2 })).userErrors).toMatchObject([
    { code: 'NOT_FOUND', path: ['version'] },
  ]);
  const first = await respond(id, [
    by,
    { question: lieu.id, text: 'Les trottoirs' },
    { question: many.id, choices: [] },
    { question: place.id, point: { longitude: 3.0601, latitude: 50.6337 } },
  ]);
  expect(first.userErrors).toEqual([]);
  expect(
    first.response.answers.map((one: any) => [one.question, one.choices, one.text, one.place?.territory.name]),
  ).toEqual([
    [mode.id, [mode.choices[0].id], null, undefined],
    [lieu.id, [], 'Les trottoirs', undefined],
    [place.id, [], null, 'Lille'],
  ]);
  const { point } = first.response.answers[2].place;
  expect([point.precision, point.longitude === 3.0601]).toEqual(['STREET', false]);
  const OWN =
    'viewerResponse { version answers { question text place { territory { name } point { longitude latitude precision } } } }';
  expect((await asked(id, OWN, citizen)).viewerResponse.answers).toContainEqual({
    ...{ question: place.id, text: null, place: first.response.answers[2].place },
  });
  for (const who of [ANONYMOUS, neighbour, manager, coordinator])
    expect((await asked(id, OWN, who)).viewerResponse).toBeNull();
  // What hangs on a question is dropped with what it hung on; a point that is sent back is not drawn anew.
  const { longitude, latitude, precision } = point;
  const again = await respond(id, [
    { question: mode.id, choices: [mode.choices[2].id] },
    { question: lieu.id, text: 'Les trottoirs' },
    { question: place.id, point: { longitude, latitude }, precision },
  ]);
  expect(again.response.answers.map((one: any) => [one.question, one.place?.point ?? null])).toEqual([
    [mode.id, null],
    [place.id, point],
  ]);
  const { rows } = await app.pool.query(
    'select count(*)::int as n from participation.survey_response where call_id = $1',
    [id],
  );
  expect(rows).toEqual([{ n: 1 }]);
  expect((await app.pool.query('select from audit.entry where after::text like $1', ['%trottoirs%'])).rowCount).toBe(0);
  // Answers that are kept ready hear of every table.
  const silent = await app.pool.query(
    `select c.relname from pg_class c where c.relnamespace = 'participation'::regnamespace and c.relkind = 'r'
       and not exists (select from pg_trigger t where t.tgrelid = c.oid and t.tgname = 'tell_change')`,
  );
  expect(silent.rows).toEqual([]);
  // An older version is taken as long as the survey is open: what it asked is asked no otherwise.
  await publish(id, [mode, { kind: 'TEXT', titleFr: 'Autre chose ?' }]);
  expect((await respond(id, [by, { question: scale.id, number: 3 }], {}, neighbour)).response.version).toBe(1);
  expect(await fault('callRemove', { id }, manager)).toMatchObject({ code: 'CALL_IN_USE', contributions: 2 });
  await close(id);
  expect((await respond(id, [by])).userErrors).toMatchObject([{ code: 'CALL_NOT_OPEN', callState: 'CLOSED' }]);
});

it('knows a browser without an account while it is open and never after, and hears no program', async () => {
  const id = await survey('sans-compte', { takesAnonymous: true });
  const [mode] = await publish(id, ALL);
  const by = (i: number): object[] => [{ question: mode.id, choices: [mode.choices[i].id] }];
  expect((await respond(id, by(0), {}, ANONYMOUS)).userErrors).toMatchObject([{ path: ['browser'] }]);
  expect((await respond(id, by(0), { browser: 'court' }, ANONYMOUS)).userErrors).toMatchObject([{ path: ['browser'] }]);
  for (const [n, i] of [
    [1, 0],
    [2, 1],
    [1, 2],
  ] as const)
    expect((await respond(id, by(i), browser(n), ANONYMOUS)).userErrors).toEqual([]);
  expect((await respond(id, by(0), { ...browser(3), website: 'https://exemple.fr' }, ANONYMOUS)).response).toBeNull();
  const held = async (): Promise<any[]> =>
    (
      await app.pool.query(
        'select person_id, browser, answers, r::text as row from participation.survey_response r where call_id = $1',
        [id],
      )
    ).rows;
  const rows = await held();
  expect(rows.map((one) => one.answers[mode.id].choices[0]).toSorted()).toEqual(
    [mode.choices[1].id, mode.choices[2].id].toSorted(),
  );
  expect(rows.every((one) => one.person_id === null && one.browser.length === 32)).toBe(true);
  expect(JSON.stringify(rows)).not.toContain('navigateur');
  await app.pool.query('select participation.destroy_survey_keys()');
  expect((await held()).every((one) => one.browser !== null)).toBe(true);
  await close(id);
  await app.pool.query('select participation.destroy_survey_keys()');
  expect((await held()).map((one) => one.browser)).toEqual([null, null]);
  expect((await app.pool.query('select from participation.survey_key where call_id = $1', [id])).rowCount).toBe(0);
});

it('takes so many from one network without an account within the hour, whatever browsers they say they are', async () => {
  const id = await survey('le-flot', { takesAnonymous: true });
  const [mode] = await publish(id, ALL);
  const query = 'mutation ($input: SurveyRespondInput!) { surveyRespond(input: $input) { userErrors { code } } }';
  const codes: string[] = [];
  for (let n = 0; n < 61; n++) {
    const input = {
      callId: id,
      version: 1,
      answers: [{ question: mode.id, choices: [mode.choices[0].id] }],
      ...browser(n),
    };
    const { data } = (await (await app.app.post(query, { input })).json()) as any;
    codes.push(data.surveyRespond.userErrors[0]?.code ?? 'TAKEN');
  }
  expect([codes.filter((code) => code === 'TAKEN').length, codes.at(-1)]).toEqual([60, 'TOO_MANY_ATTEMPTS']);
});
