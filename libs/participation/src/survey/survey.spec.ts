import { expect, it } from '@jest/globals';
import { type Actor, ANONYMOUS } from '#lib/access';
import { typeId } from '#lib/graphql';
import { actor, somebody } from '#lib/testing';
import { areChoicesSafe, arePartsSafe, guarded, isSafe } from './survey.guard.js';
import {
  ain,
  citizen,
  coordinator,
  manager,
  neighbour,
  nord,
  useParticipation,
  writer,
} from '../testing/participation.js';

const { app, prepare } = useParticipation();
const { ask, write, fault } = app;

/** A survey of a published initiative in the Nord, open until it is closed. */
async function survey(slug: string, values: object = {}): Promise<string> {
  const territory = (await ask('{ territory(kind: DEPARTEMENT, code: "59") { id } }')).territory.id;
  const { initiative } = await prepare(slug, { territories: [territory] }, manager);
  await write('initiativePublish', { id: initiative.id }, '', manager);
  const { call, userErrors } = await write(
    'callRecord',
    {
      initiativeId: initiative.id,
      kind: 'SURVEY',
      titleFr: 'Vos trajets',
      closesAt: '2099-01-01T00:00:00Z',
      ...values,
    },
    'call { id }',
    manager,
  );
  expect(userErrors).toEqual([]);
  return call.id;
}

const MODES = {
  id: 'mode',
  kind: 'SINGLE',
  titleFr: 'Comment venez-vous ?',
  titleEn: 'How do you come?',
  isRequired: true,
};
const BY = [{ id: 'pied', titleFr: 'À pied' }, { id: 'velo', titleFr: 'À vélo' }, { titleFr: 'En voiture' }];
const WHY = {
  id: 'lieu',
  kind: 'TEXT',
  titleFr: 'Qu’est-ce qui vous gêne ?',
  shownIf: { question: 'mode', choices: ['pied', 'velo'] },
};
const QUESTIONS = [
  { ...MODES, choices: BY },
  WHY,
  {
    kind: 'SCALE',
    titleFr: 'Vous sentez-vous en sécurité ?',
    low: 1,
    high: 5,
    lowFr: 'pas du tout',
    highFr: 'tout à fait',
  },
];
const KEPT =
  'questions { id kind titleFr titleEn helpFr helpEn choices { id titleFr titleEn } most low high lowFr lowEn highFr highEn isRequired shownIf { question choices } }';
const save = (id: string, questions: readonly object[], who: Actor = manager): Promise<any> =>
  write('surveyDraftSave', { id, questions }, `call { ... on SurveyCall { version draft { number ${KEPT} } } }`, who);
const asked = async (id: string, fields: string, who: Actor = ANONYMOUS): Promise<any> =>
  (await ask(`{ call(id: "${id}") { __typename kind ... on SurveyCall { ${fields} } } }`, who)).call;
/** Saves and publishes; answers the questions with the ids that they have from then on. */
async function publish(id: string, questions: readonly object[] = QUESTIONS): Promise<any[]> {
  expect((await save(id, questions)).userErrors).toEqual([]);
  expect((await write('surveyVersionPublish', { id }, '', manager)).userErrors).toEqual([]);
  return (await asked(id, `questionnaire { ${KEPT} }`)).questionnaire.questions;
}

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

const ALL = [
  { ...MODES, choices: BY },
  { ...WHY, shownIf: { question: 'mode', choices: ['pied'] } },
  {
    kind: 'MULTIPLE',
    titleFr: 'Que faut-il ?',
    choices: [{ titleFr: 'Bancs' }, { titleFr: 'Ombre' }, { titleFr: 'Eau' }],
    most: 2,
  },
  { kind: 'SCALE', titleFr: 'Combien ?', low: 1, high: 3 },
  { kind: 'RANKING', titleFr: 'Dans quel ordre ?', choices: [{ titleFr: 'A' }, { titleFr: 'B' }, { titleFr: 'C' }] },
  { kind: 'PLACE', titleFr: 'Où ?' },
];
const respond = (callId: string, answers: readonly object[], values: object = {}, who: Actor = citizen): Promise<any> =>
  write(
    'surveyRespond',
    { callId, version: 1, answers, ...values },
    'response { version answers { question choices number text place { territory { name } point { longitude latitude precision } } } }',
    who,
  );
const browser = (n: number | string): { browser: string } => ({ browser: `navigateur-tire-au-sort-${n}` });
const RESULTS = `results { responses isGuarded questions { isAsked answered mean median question { id title } choices { choice { title } count share firsts points }
  numbers { number count } communes { territory { name } count } texts } }`;
const close = (id: string): Promise<unknown> =>
  app.pool.query(
    `update participation.call set opens_at = now() - interval '2 days', closes_at = now() - interval '1 minute' where id = $1`,
    [id],
  );

/** People of the world that is real. */
async function people(n: number): Promise<Actor[]> {
  const made = Array.from({ length: n }, () => ({ ...actor(), personId: typeId('person') }));
  for (const { personId } of made)
    await app.pool.query(`insert into network.person (id, given_name, family_name) values ($1, 'Ada', 'Spec')`, [
      personId,
    ]);
  return made;
}

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

it('shows what was counted to those who answer, to everybody once it is closed and no figure of few, and words to the former alone', async () => {
  const id = await survey('les-resultats', { showsResults: true });
  const [mode, lieu, many, scale, order, place] = await publish(id, ALL);
  const SECRET = '12 rue des Lilas, 06 12 34 56 78, zoe@exemple.fr';
  const lille = (await ask('{ territory(kind: COMMUNE, code: "59350") { id } }')).territory.id;
  const all = await people(14);
  for (const [i, who] of all.entries()) {
    const walks = i < 9;
    const { userErrors } = await respond(
      id,
      [
        { question: mode.id, choices: [mode.choices[walks ? 0 : i < 12 ? 1 : 2].id] },
        ...(walks ? [{ question: lieu.id, text: `${SECRET} ${i}` }] : []),
        { question: many.id, choices: [many.choices[0].id, ...(i < 7 ? [many.choices[1].id] : [])] },
        { question: scale.id, number: i < 6 ? 3 : i < 13 ? 2 : 1 },
        {
          question: order.id,
          choices: i < 8 ? [order.choices[1].id, order.choices[0].id] : order.choices.map((one: any) => one.id),
        },
        ...(i < 5 ? [{ question: place.id, territoryId: lille }] : []),
      ],
      {},
      who,
    );
    expect(userErrors).toEqual([]);
  }
  for (const who of [ANONYMOUS, citizen, neighbour])
    expect((await asked(id, 'results { responses }', who)).results).toBeNull();
  // While it is open, what came today is not told yet: asked again and again, it would tell who said what.
  expect((await asked(id, RESULTS, writer)).results).toMatchObject({ responses: 0 });
  await app.pool.query('update participation.survey_response set responded_on = responded_on - 1 where call_id = $1', [
    id,
  ]);
  const { results, responseCount } = await asked(id, `responseCount ${RESULTS}`, writer);
  expect([results.responses, responseCount, results.isGuarded]).toEqual([14, 14, false]);
  const of = ({ questions }: any, { id: question }: { id: string }): any =>
    questions.find((one: any) => one.question.id === question);
  expect(of(results, mode).choices.map((one: any) => one.count)).toEqual([9, 3, 2]);
  expect(of(results, lieu).texts).toHaveLength(9);
  expect(of(results, scale)).toMatchObject({
    mean: 2.4,
    median: 2,
    numbers: [{ count: 1 }, { count: 7 }, { count: 6 }],
  });
  // Of three: two points for the first, one for the second; in eight B A, and C, alone unranked, has none.
  expect(of(results, order).choices.map((one: any) => [one.count, one.firsts, one.points])).toEqual([
    [14, 6, 8 + 12],
    [14, 8, 16 + 6],
    [6, 0, 0],
  ]);
  expect(of(results, place).communes).toEqual([{ territory: { name: 'Lille' }, count: 5 }]);
  await close(id);
  for (const who of [ANONYMOUS, citizen, neighbour]) {
    const told = await asked(id, `responseCount ${RESULTS}`, who);
    expect(JSON.stringify(told)).not.toMatch(/Lilas|34 56|zoe@/u);
    expect(told.results).toMatchObject({ responses: 14, isGuarded: true });
    // Three and two are few: nothing of the question is told, nor of what hangs on it.
    expect(of(told.results, mode)).toMatchObject({
      answered: null,
      choices: [{ count: null }, { count: null }, { count: null }],
    });
    expect(of(told.results, lieu)).toMatchObject({ answered: null, texts: [] });
    expect(of(told.results, many).choices.map((one: any) => one.count)).toEqual([14, 7, 0]);
    // A mean would tell the one who chose 1.
    expect(of(told.results, scale)).toMatchObject({
      ...{ answered: null, mean: null, median: null },
      numbers: [{ count: null }, { count: null }, { count: null }],
    });
    expect(of(told.results, order).choices.map((one: any) => [one.count, one.firsts, one.points])).toEqual([
      [14, 6, 8 + 12],
      [14, 8, 16 + 6],
      [6, 0, 0],
    ]);
    expect(of(told.results, place).communes).toEqual([{ territory: { name: 'Lille' }, count: 5 }]);
  }
  // Where the survey does not say so, nobody else is ever shown it.
  await app.pool.query('update participation.call set shows_results = false where id = $1', [id]);
  expect((await asked(id, 'results { responses }', citizen)).results).toBeNull();
});

it('hides what is asked of few, what hangs on a hidden figure, and all of it below five responses', async () => {
  const id = await survey('les-petits-nombres', { showsResults: true });
  const [mode, lieu] = await publish(id, [ALL[0]!, WHY, ...ALL.slice(2)]);
  const all = await people(11);
  // Six walk and say where; three cycle, of whom all say so; two drive.
  for (const [i, who] of all.entries())
    await respond(
      id,
      [
        { question: mode.id, choices: [mode.choices[i < 6 ? 0 : i < 9 ? 1 : 2].id] },
        ...(i < 9 ? [{ question: lieu.id, text: 'Ici' }] : []),
      ],
      {},
      who,
    );
  await close(id);
  const { results } = await asked(id, RESULTS);
  expect(results.questions.map((one: any) => one.answered)).toEqual([null, null, null, null, null, null]);
  const few = await survey('quatre-reponses', { showsResults: true });
  const [how] = await publish(few, ALL);
  for (const who of all.slice(0, 4)) await respond(few, [{ question: how.id, choices: [how.choices[0].id] }], {}, who);
  await close(few);
  const told = await asked(few, `responseCount ${RESULTS}`);
  expect([told.responseCount, told.results.responses, told.results.questions[0].answered]).toEqual([null, null, null]);
  expect(told.results.questions[0].choices.map((one: any) => one.count)).toEqual([null, null, null]);
});

it('is a file for those who answer alone: all versions by question, formulas disarmed, and nothing of who answered', async () => {
  const id = await survey('le-fichier');
  const [mode, lieu, many, , order, place] = await publish(id, ALL);
  const territoryId = (await ask('{ territory(kind: COMMUNE, code: "59350") { id } }')).territory.id;
  await respond(id, [
    { question: mode.id, choices: [mode.choices[0].id] },
    { question: lieu.id, text: '=1+1;\nle « trottoir »' },
    { question: many.id, choices: [many.choices[2].id] },
    { question: order.id, choices: [order.choices[1].id, order.choices[0].id] },
    { question: place.id, territoryId },
  ]);
  await publish(id, [mode, { kind: 'TEXT', titleFr: 'Autre chose ?' }]);
  await app.pool.query('update participation.survey_response set responded_on = responded_on - 1 where call_id = $1', [
    id,
  ]);
  const path = `/files/survey-responses/${id}.csv`;
  const get = async (organizationId?: string): Promise<Response> => {
    const who = organizationId && (await somebody(app.pool, { roles: [{ role: 'MEMBER', organizationId }] }));
    return fetch(app.app.url + path, who ? { headers: who.headers } : {});
  };
  expect([(await get()).status, (await get(ain)).status]).toEqual([404, 404]);
  const mine = await get(nord);
  const text = await mine.text();
  expect([mine.status, mine.headers.get('content-type')]).toEqual([200, 'text/csv; charset=utf-8']);
  const [head, ...rows] = text.split('\r\n');
  expect(head).toBe(
    'version;langue;1. Comment venez-vous ?;2. Autre chose ?;3. Qu’est-ce qui vous gêne ?;4. Que faut-il ? [Bancs];4. Que faut-il ? [Ombre];4. Que faut-il ? [Eau];5. Combien ?;6. Dans quel ordre ? [A];6. Dans quel ordre ? [B];6. Dans quel ordre ? [C];7. Où ? [code];7. Où ? [commune];7. Où ? [longitude];7. Où ? [latitude];7. Où ? [précision]',
  );
  expect(rows[0]).toContain(`1;fr;À pied;;"'=1+1;\nle « trottoir »";0;0;1;;2;1;;59350;Lille;`);
  expect(text).not.toContain(citizen.personId!);
});

it('tells no figure of few, whatever else is told with it', () => {
  expect(guarded([12, 7, 2, 1, 0])).toEqual([12, null, null, null, 0]);
  expect(guarded([12, 7, 3, 2])).toEqual([12, 7, null, null]);
  expect(guarded([8, 8, 4])).toEqual([null, null, null]);
  expect(guarded([2, 1])).toEqual([null, null]);
  // Of two choices of which each makes one or both: whatever is told, those who made one alone and those who made both are of five or none.
  for (let one = 0; one < 16; one++)
    for (let other = 0; other < 16; other++)
      for (let both = 0; both < 16; both++) {
        const counts = [one + both, other + both];
        if (areChoicesSafe(counts, one + other + both, null)) expect([one, other, both].every(isSafe)).toBe(true);
      }
  // Of three of which at most two are made, one who made one alone is told by the sums.
  expect(areChoicesSafe([15, 15, 9], 20, 2)).toBe(false);
  expect(areChoicesSafe([15, 15, 15, 14], 20, 3)).toBe(false);
  expect(areChoicesSafe([15, 10, 10], 20, 2)).toBe(true);
  // Of parts that add up, each is safe alone, and so is what any of them leaves.
  for (let i = 0; i < 2000; i++) {
    const counts = Array.from({ length: 2 + (i % 6) }, (_, j) => (i * 7919 + j * 104_729 + ((i * j) % 13)) % 17);
    const all = counts.reduce((a, b) => a + b, 0);
    if (arePartsSafe(counts, all)) expect(counts.every((count) => isSafe(count) && isSafe(all - count))).toBe(true);
    const hidden = counts.filter((count, j) => count > 0 && guarded(counts)[j] === null);
    expect(all < 5 || isSafe(hidden.reduce((a, b) => a + b, 0))).toBe(true);
  }
});

it('stays closed once it is answered, and is shown as people were told', async () => {
  const id = await survey('ferme', { showsResults: false });
  const [mode] = await publish(id, ALL);
  await respond(id, [{ question: mode.id, choices: [mode.choices[0].id] }]);
  const change = async (input: object): Promise<any> =>
    (await write('callUpdate', { id, ...input }, '', manager)).userErrors;
  expect(await change({ showsResults: true })).toMatchObject([{ code: 'CALL_IN_USE' }]);
  expect(await change({ takesAnonymous: true })).toMatchObject([{ code: 'CALL_IN_USE' }]);
  await close(id);
  expect(await change({ closesAt: '2099-01-01T00:00:00Z' })).toMatchObject([{ code: 'CALL_IN_USE' }]);
  expect(await change({ titleFr: 'Un autre titre' })).toEqual([]);
  const { rows } = await app.pool.query('select id from participation.survey_response where call_id = $1', [id]);
  // Its first six bytes are no instant.
  const near = typeId('sresponse').slice(0, 15);
  expect(rows[0].id.slice(0, 15)).not.toBe(near);
});
