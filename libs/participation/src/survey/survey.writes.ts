import { type Done, InvalidInputError, type Tx, Write, Writes } from '#lib/writes';
import { CallKind, CallState } from '../call/call.enums.js';
import { CallNotOpenError } from '../call/call.errors.js';
import { expectNotClosed, keepDraft, toWrite } from '../call/call.writes.js';
import { type CallRecord } from '../call/call.entity.js';
import { Call } from '../call/call.type.js';
import { InitiativeStateError } from '../initiative/initiative.errors.js';
import { SurveyQuestionPublishedError } from './survey.errors.js';
import { SurveyDraftSaveInput, SurveyVersionPublishInput } from './survey.inputs.js';
import { type Question, questionsOf } from './survey.questions.js';

/** As many versions as one survey may have. */
const MOST_VERSIONS = 50;

/** Written by whoever writes the call. */
@Writes(Call)
export class SurveyWrites {
  @Write('SIGNED_IN', 'Writes the questionnaire of a survey that is not published yet, as a whole.', [
    SurveyQuestionPublishedError,
    CallNotOpenError,
    InitiativeStateError,
  ])
  async surveyDraftSave({ questions, ...input }: SurveyDraftSaveInput, tx: Tx): Promise<Done> {
    const { row, organizationId } = await survey(tx, input);
    const published = await publishedQuestions(tx, row.id);
    const draft = questionsOf(questions, {
      ...{ published, known: [...published, ...((row.draft as Question[] | null) ?? [])] },
      newId: (prefix) => tx.newId(prefix),
    });
    await keepDraft(tx, row.id, draft);
    return { id: row.id, organizationId, after: { questions: draft.length } };
  }

  @Write('SIGNED_IN', 'Asks what was written from now on; what was asked before stays to be read.', [
    SurveyQuestionPublishedError,
    CallNotOpenError,
    InitiativeStateError,
  ])
  async surveyVersionPublish(input: SurveyVersionPublishInput, tx: Tx): Promise<Done> {
    const { row, organizationId } = await survey(tx, input);
    const draft = row.draft as Question[] | null;
    if (!draft?.length) throw new InvalidInputError(EMPTY, 'id');
    const last = await tx.one<{ number: number; isSame: boolean }>(
      `select v.number, v.questions = $2::jsonb as "isSame" from participation.survey_version v where v.call_id = $1 order by v.number desc limit 1`,
      [row.id, JSON.stringify(draft)],
    );
    if (last?.isSame) throw new InvalidInputError(SAME, 'id');
    const number = (last?.number ?? 0) + 1;
    if (number > MOST_VERSIONS) throw new InvalidInputError(MANY, 'id');
    await tx.query('insert into participation.survey_version (call_id, number, questions) values ($1, $2, $3)', [
      ...[row.id, number, JSON.stringify(draft)],
    ]);
    await keepDraft(tx, row.id, null);
    return { id: row.id, organizationId, after: { published: number, questions: draft.length } };
  }
}

/** A survey that is not over, locked, by whoever writes its initiative. */
async function survey(tx: Tx, input: SurveyVersionPublishInput): Promise<{ row: CallRecord; organizationId: string }> {
  const { row, organizationId, initiative } = await toWrite(tx, input);
  if (row.kind !== CallKind.SURVEY) throw new InvalidInputError(NO_SURVEY, 'id');
  expectNotClosed(initiative);
  if (row.closesAt.getTime() <= Date.now()) throw new CallNotOpenError(CallState.CLOSED, row.closesAt);
  return { row, organizationId };
}

/** Of all versions, each question as it was asked last. */
export async function publishedQuestions(tx: Tx, callId: string): Promise<Question[]> {
  const found = await tx.query<{ question: Question }>(
    `select distinct on (q.value->>'id') q.value as question from participation.survey_version v, jsonb_array_elements(v.questions) q
     where v.call_id = $1 order by q.value->>'id', v.number desc`,
    [callId],
  );
  return found.map(({ question }) => question);
}

const EMPTY = {
  fr: 'Écrivez au moins une question avant de publier.',
  en: 'Write one question at least before publishing.',
};
const SAME = {
  fr: 'Ce questionnaire est déjà celui qui est posé.',
  en: 'This questionnaire is the one that is asked already.',
};
const MANY = {
  fr: `Un questionnaire a au plus ${MOST_VERSIONS} versions.`,
  en: `A questionnaire has at most ${MOST_VERSIONS} versions.`,
};
const NO_SURVEY = { fr: 'Cet appel n’est pas un questionnaire.', en: 'This call is no survey.' };
