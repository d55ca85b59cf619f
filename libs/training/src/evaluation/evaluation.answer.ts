import { Injectable } from '@nestjs/common';
import { hashOf } from '#lib/access';
import { ref, type RequestContext } from '#lib/graphql';
import { InvalidInputError, NotFoundError, type Tx, UnitOfWork } from '#lib/writes';
import { TrainingSession } from '../training-session/training-session.type.js';
import { EvaluationAnsweredError, EvaluationClosedError } from './evaluation.errors.js';
import { type EvaluationAnswerInput, type EvaluationAnswerPartInput } from './evaluation.inputs.js';
import { type EvaluationAsked, type EvaluationQuestion } from './evaluation.type.js';

interface Invitation {
  evaluationId: string;
  enrolmentId: string;
  sessionId: string;
  formId: string;
  moment: string;
  closesAt: Date;
  hasAnswered: boolean;
  isOpen: boolean;
}

const INVITATION = `select i.evaluation_id as "evaluationId", i.enrolment_id as "enrolmentId", v.training_session_id as "sessionId",
    v.evaluation_form_id as "formId", v.moment, v.closes_at as "closesAt", i.has_answered as "hasAnswered",
    v.opens_at <= now() and now() < v.closes_at and s.status <> 'CANCELLED' and training.evaluates(v.moment, e.status) as "isOpen"
  from training.evaluation_invitation i join training.evaluation v on v.id = i.evaluation_id
  join training.training_session s on s.id = v.training_session_id join training.enrolment e on e.id = i.enrolment_id`;

/**
 * Answers to evaluations. That somebody answered and what they answered are one transaction, so that neither is ever without the
 * other; nothing else is written of it: no entry of the audit log, no idempotency key.
 */
@Injectable()
export class EvaluationAnswers {
  constructor(private readonly uow: UnitOfWork) {}

  async check(token: string, context: RequestContext): Promise<EvaluationAsked> {
    return this.uow.run(context, async (tx) => {
      const invitation = await found(tx, { token });
      const { moment, sessionId, closesAt, formId } = invitation;
      mustBeOpen(invitation);
      return {
        ...{ moment: moment as EvaluationAsked['moment'], closesAt },
        isAnonymous: moment !== 'POSITIONING',
        session: ref(TrainingSession, sessionId),
        questions: await questionsOf(tx, formId, context.locale),
      };
    });
  }

  async answer({ token, evaluationId, answers }: EvaluationAnswerInput, context: RequestContext): Promise<string> {
    if (Boolean(token) === Boolean(evaluationId)) throw new InvalidInputError(ONE, 'token');
    return this.uow.run(context, async (tx) => {
      const { evaluationId: id, enrolmentId } = await found(tx, { token, evaluationId });
      // From here on whoever answers for the same enrolment waits.
      const [, [invitation]] = await Promise.all([
        tx.query(
          'select 1 from training.evaluation_invitation where evaluation_id = $1 and enrolment_id = $2 for update',
          [id, enrolmentId],
        ),
        tx.query<Invitation>(`${INVITATION} where i.evaluation_id = $1 and i.enrolment_id = $2`, [id, enrolmentId]),
      ]);
      mustBeOpen(invitation!);
      const given = checked(answers, await questionsOf(tx, invitation!.formId, context.locale));
      await tx.query(
        'update training.evaluation_invitation set has_answered = true where evaluation_id = $1 and enrolment_id = $2',
        [id, enrolmentId],
      );
      if (invitation!.moment === 'POSITIONING')
        await tx.query('insert into training.positioning (evaluation_id, enrolment_id, answers) values ($1, $2, $3)', [
          ...[id, enrolmentId, JSON.stringify(given)],
        ]);
      else await tx.query('select training.cast_ballot($1, $2)', [id, JSON.stringify(given)]);
      return id;
    });
  }
}

async function found(
  tx: Tx,
  { token, evaluationId }: Pick<EvaluationAnswerInput, 'token' | 'evaluationId'>,
): Promise<Invitation> {
  const invitation = token
    ? await tx.one<Invitation>(`${INVITATION} where i.secret_hash = $1`, [hashOf(token)])
    : // Whoever enrolled anew after a withdrawal has two: the one that stands comes first.
      await tx.one<Invitation>(
        `${INVITATION} where i.evaluation_id = $1 and e.person_id = $2 order by training.evaluates(v.moment, e.status) desc limit 1`,
        [evaluationId, tx.actor.personId],
      );
  if (!invitation) throw new NotFoundError(token ? 'token' : 'evaluationId');
  return invitation;
}

function mustBeOpen({ hasAnswered, isOpen }: Invitation): void {
  if (hasAnswered) throw new EvaluationAnsweredError();
  if (!isOpen) throw new EvaluationClosedError();
}

const questionsOf = (tx: Tx, formId: string, locale: string): Promise<EvaluationQuestion[]> =>
  tx.query<EvaluationQuestion>(
    `select q.key, q.label, q.kind, q.is_required as "isRequired", q.choices from training.questions_of($1, $2) q order by q.place`,
    [formId, locale],
  );

/** The answers by the key of their question, as they are kept. */
function checked(
  answers: readonly EvaluationAnswerPartInput[],
  questions: readonly EvaluationQuestion[],
): Record<string, number | string> {
  const given: Record<string, number | string> = {};
  for (const [i, { key, value, text }] of answers.entries()) {
    const path = ['answers', String(i)];
    const question = questions.find((one) => one.key === key);
    if (!question || key in given) throw new NotFoundError([...path, 'key']);
    if (question.kind === 'TEXT') {
      if (value != null) throw new InvalidInputError(WORDS, [...path, 'value']);
      if (text) given[key] = text;
      continue;
    }
    if (text) throw new InvalidInputError(NUMBER, [...path, 'text']);
    if (value == null) continue;
    if (value > (question.kind === 'SCALE' ? 5 : question.choices.length))
      throw new InvalidInputError(NUMBER, [...path, 'value']);
    given[key] = value;
  }
  const missing = questions.filter(({ key, isRequired }) => isRequired && !(key in given));
  if (missing.length)
    throw new InvalidInputError(
      {
        fr: `Répondez aussi à cette question : ${missing[0]!.label}`,
        en: `Please answer this question too: ${missing[0]!.label}`,
      },
      'answers',
    );
  if (Object.keys(given).length === 0) throw new InvalidInputError(EMPTY, 'answers');
  return given;
}

const ONE = {
  fr: 'Donnez le lien de la lettre ou l’identifiant de l’évaluation, l’un des deux.',
  en: 'Give the link of the letter or the id of the evaluation, one of them.',
};
const WORDS = { fr: 'On répond à cette question par un texte.', en: 'This question is answered in words.' };
const NUMBER = { fr: 'Choisissez une des réponses proposées.', en: 'Choose one of the answers.' };
const EMPTY = { fr: 'Répondez à une question au moins.', en: 'Answer at least one question.' };
