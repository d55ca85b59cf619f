import { expect } from '@jest/globals';
import { type Actor, ANONYMOUS } from '#lib/access';
import { typeId } from '#lib/graphql';
import { actor } from '#lib/testing';
import { citizen, manager, useParticipation } from './participation.js';

export const MODES = {
  id: 'mode',
  kind: 'SINGLE',
  titleFr: 'Comment venez-vous ?',
  titleEn: 'How do you come?',
  isRequired: true,
};
export const BY = [{ id: 'pied', titleFr: 'À pied' }, { id: 'velo', titleFr: 'À vélo' }, { titleFr: 'En voiture' }];
export const WHY = {
  id: 'lieu',
  kind: 'TEXT',
  titleFr: 'Qu’est-ce qui vous gêne ?',
  shownIf: { question: 'mode', choices: ['pied', 'velo'] },
};
export const QUESTIONS = [
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

export const ALL = [
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

const KEPT =
  'questions { id kind titleFr titleEn helpFr helpEn choices { id titleFr titleEn } most low high lowFr lowEn highFr highEn isRequired shownIf { question choices } }';

export const RESULTS = `results { responses isGuarded questions { isAsked answered mean median question { id title } choices { choice { title } count share firsts points }
  numbers { number count } communes { territory { name } count } texts } }`;

export const browser = (n: number | string): { browser: string } => ({ browser: `navigateur-tire-au-sort-${n}` });

/** Surveys, what is asked and answered in them, and what is counted. */
export function useSurveys() {
  const participation = useParticipation();
  const { app, prepare } = participation;
  const { ask, write } = app;

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

  const respond = (
    callId: string,
    answers: readonly object[],
    values: object = {},
    who: Actor = citizen,
  ): Promise<any> =>
    write(
      'surveyRespond',
      { callId, version: 1, answers, ...values },
      'response { version answers { question choices number text place { territory { name } point { longitude latitude precision } } } }',
      who,
    );
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

  return { ...participation, survey, save, asked, publish, respond, close, people };
}
