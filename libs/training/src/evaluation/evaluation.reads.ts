import { ID } from '@nestjs/graphql';
import { includeDemonstration, Organization } from '#lib/network';
import {
  byId,
  type Columns,
  computed,
  contribute,
  desc,
  type Env,
  filter,
  linked,
  maybe,
  page,
  reads,
  sort,
  sql,
  type Sql,
  values,
} from '#lib/reads';
import { Course } from '../course/course.type.js';
import { holdsIt } from '../enrolment/enrolment.concerns.js';
import { TrainingSession } from '../training-session/training-session.type.js';
import { EvaluationFormRecord, EvaluationRecord } from './evaluation.entity.js';
import { EvaluationMoment } from './evaluation.enums.js';
import {
  CourseSatisfaction,
  Evaluation,
  EvaluationForm,
  EvaluationQuestion,
  EvaluationResult,
  PositioningAnswer,
} from './evaluation.type.js';

type Row = Columns<EvaluationRecord>;

const invited = (t: Pick<Row, 'id'>, { actor }: Env, condition: Sql = sql`true`): Sql =>
  sql`exists (select 1 from training.evaluation_invitation i join training.enrolment e on e.id = i.enrolment_id
    where i.evaluation_id = ${t.id} and e.person_id = ${actor.person} and ${condition})`;

const isOpen = (t: Row): Sql =>
  sql`(${t.opensAt} <= now() and now() < ${t.closesAt} and exists (select 1 from training.training_session s
    where s.id = ${t.trainingSessionId} and s.status <> 'CANCELLED'))`;

const mayAnswer = (t: Row, env: Env): Sql =>
  sql`(${isOpen(t)} and ${invited(t, env, sql`not i.has_answered and training.evaluates(${t.moment}, e.status)`)})`;

/** Whether what was answered without a name is the caller’s affair. */
const readsResults = (t: Row, env: Env): Sql =>
  sql`(${t.moment} <> 'POSITIONING' and coalesce(${holdsIt(t, env)}, false))`;

const released = (t: Pick<Row, 'id'>): Sql =>
  sql`exists (select 1 from training.evaluation_released r where r.id = ${t.id})`;

export const evaluationReads = reads<EvaluationRecord>(Evaluation, {
  from: EvaluationRecord,
  key: 'id',
  visible: (t, env) => sql`(${holdsIt(t, env)} or ${invited(t, env)})`,
  fields: {
    isAnonymous: computed((t) => sql`${t.moment} <> 'POSITIONING'`),
    status: computed((t) => sql`case when ${isOpen(t)} then 'OPEN' else 'CLOSED' end`),
    viewerMayAnswer: computed(mayAnswer),
    viewerHasAnswered: computed((t, env) => invited(t, env, sql`i.has_answered`)),
    resultsStatus: computed(
      (t, env) => sql`case when ${readsResults(t, env)} then case when now() < ${t.closesAt} then 'COLLECTING'
        when ${released(t)} then 'RELEASED' else 'TOO_FEW' end end`,
    ),
    answerCount: computed(
      (t, env) =>
        sql`case when ${readsResults(t, env)} then (select r.ballots from training.evaluation_released r where r.id = ${t.id}) end`,
    ),
    session: maybe(() => TrainingSession, 'trainingSessionId', 'The session.'),
    questions: values(
      () => EvaluationQuestion,
      (key, { locale }) =>
        sql`select q.key, q.label, q.kind, q.is_required as "isRequired", q.choices from training.evaluation v
          cross join lateral training.questions_of(v.evaluation_form_id, ${locale}) q where v.id = ${key} order by q.place`,
      'What is asked, in order; at most 30.',
      { bound: 30 },
    ),
    results: values(
      () => EvaluationResult,
      (key, { actor, locale }) =>
        sql`select r.key, r.label, r.kind, r.choices, r.answer_count as "answerCount", r.mean, r.counts, r.texts
          from training.evaluation v join training.training_session s on s.id = v.training_session_id
          cross join lateral training.evaluation_results(v.id, ${locale}) r
          where v.id = ${key} and (${actor.coordinator} or s.organization_id = any(${actor.managed})
            or (${actor.person} is not null and training.is_trained_by(s.id, ${actor.person}))) order by r.place`,
      'What was answered to each question that five or more answered, for whoever holds the session; empty unless RELEASED. At most 30.',
      { bound: 30 },
    ),
    positioning: values(
      () => PositioningAnswer,
      (key, { actor, locale }) =>
        sql`select n.name, q.key, q.label, q.kind, case when q.kind = 'CHOICE' then q.choices[(p.answers ->> q.key)::int]
            else p.answers ->> q.key end as answer
          from training.positioning p join training.evaluation v on v.id = p.evaluation_id
          join training.training_session s on s.id = v.training_session_id join training.enrolment e on e.id = p.enrolment_id
          join network.person n on n.id = e.person_id cross join lateral training.questions_of(v.evaluation_form_id, ${locale}) q
          where p.evaluation_id = ${key} and p.answers ? q.key and (e.person_id = ${actor.person} or s.organization_id = any(${actor.managed})
            or (${actor.person} is not null and training.is_trained_by(s.id, ${actor.person})))
          order by n.family_name, n.given_name, e.id, q.place limit 500`,
      'What participants answered before the session, by their names; at most 500.',
      { bound: 500 },
    ),
  },
  filters: {
    session: filter(ID, 'Of this session.', (t, id) => sql`${t.trainingSessionId} = ${id}`),
    moment: filter(EvaluationMoment, 'At this moment.', (t, moment) => sql`${t.moment} = ${moment}`),
    toAnswer: filter(
      Boolean,
      'Only those that the caller can answer now (true), or only others (false).',
      (t, is, env) => sql`${mayAnswer(t, env)} = ${is}`,
    ),
    includeDemonstration,
  },
  sorts: { OPENS_AT: sort('By when they open, latest first.', desc('opensAt')) },
  roots: {
    evaluation: byId(
      'SIGNED_IN',
      'One evaluation by its id; null when there is none for the caller.',
      'the evaluation',
    ),
    evaluations: page('SIGNED_IN', 'Evaluations of sessions that the caller takes part in or holds, latest first.'),
  },
});

export const evaluationFormReads = reads<EvaluationFormRecord>(EvaluationForm, {
  from: EvaluationFormRecord,
  key: 'id',
  followed: true,
  visible: (t, { actor }) =>
    sql`(${actor.coordinator} or ${t.organizationId} = any(${actor.organizations})
      or ${t.organizationId} is null and ${actor.requester} is not null)`,
  fields: {
    from: computed((t) => t.validFrom),
    provider: maybe(
      () => Organization,
      'organizationId',
      'Who asks it; null for what anybody asks who has no own questions.',
    ),
    questions: values(
      () => EvaluationQuestion,
      (key, { locale }) =>
        sql`select q.key, q.label, q.kind, q.is_required as "isRequired", q.choices from training.questions_of(${key}, ${locale}) q order by q.place`,
      'What is asked, in order; at most 30.',
      { bound: 30 },
    ),
  },
  filters: {
    organization: filter(
      ID,
      'What this organization asks: its own questions, and those for providers without any.',
      (t, id) => sql`(${t.organizationId} = ${id} or ${t.organizationId} is null)`,
    ),
    moment: filter(EvaluationMoment, 'At this moment.', (t, moment) => sql`${t.moment} = ${moment}`),
  },
  sorts: { FROM: sort('By the day from which they are asked, latest first.', desc('validFrom')) },
  roots: {
    evaluationForms: page('SIGNED_IN', 'What is asked at the moments of evaluation, latest first.'),
  },
});

export const sessionEvaluations = contribute(() => TrainingSession, {
  evaluations: linked(
    () => Evaluation,
    (key) => sql`select v.id from training.evaluation v where v.training_session_id = ${key} order by v.opens_at`,
    'Its evaluations that have opened, among those that the caller may see, in order; at most 3.',
    { nullable: true, bound: 3, audience: 'SIGNED_IN' },
  ),
});

export const courseSatisfaction = contribute(() => Course, {
  satisfaction: values(
    () => CourseSatisfaction,
    (key) =>
      sql`select y.year, t.answer_count as "answerCount", t.mean, t.satisfied_percent as "satisfiedPercent"
        from (select distinct v.year from training.training_session s join training.evaluation v on v.training_session_id = s.id
          where s.course_id = ${key} and v.moment = 'HOT') y
        cross join lateral training.satisfaction_at(${key}, y.year, now()) t order by y.year desc limit 10`,
    'How satisfied participants were at the end of its sessions, by year, latest first; years with fewer than five answers are left out. At most 10.',
    { audience: 'EVERYONE', nullable: true, bound: 10 },
  ),
});
