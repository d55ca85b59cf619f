import { ID } from '@nestjs/graphql';
import { includeDemonstration, Organization } from '#lib/network';
import {
  argument,
  byId,
  computed,
  contribute,
  desc,
  filter,
  inLocale,
  many,
  maybe,
  page,
  perKey,
  reads,
  sort,
  sql,
  values,
} from '#lib/reads';
import { seesAnyOf } from '../contribution/contribution.sight.js';
import { Contribution } from '../contribution/contribution.type.js';
import { byEndOf } from '../day.js';
import { stands } from '../merge/merge.sql.js';
import { OfficialAnswerRecord } from './official-answer.entity.js';
import { FormerAnswer, OfficialAnswer } from './official-answer.type.js';
import { withDemonstration } from '../with-demonstration.js';

const LANGUAGE = { locale: argument(String, 'The language: `fr`, `en`; the caller’s when left out.') };

export const officialAnswerReads = reads<OfficialAnswerRecord>(OfficialAnswer, {
  from: OfficialAnswerRecord,
  key: 'id',
  followed: true,
  visible: (t, env) => seesAnyOf(sql`participation.answered o where o.answer_id = ${t.id}`, env),
  fields: {
    at: computed((t) => t.answeredAt),
    takenUpIn: computed((t) => t.documentVersion),
    body: perKey(
      (key, { locale }, args) =>
        sql`select ${inLocale(sql`a.body_fr`, sql`a.body_en`, sql`coalesce(${typeof args.locale === 'string' ? args.locale : null}::text, ${locale})`)}
          from participation.official_answer a where a.id = ${key}`,
      'What it says, in the language that is asked for where somebody wrote it, else in French; plain text.',
      { type: () => String, args: LANGUAGE, length: 4000 },
    ),
    by: maybe(() => Organization, 'organizationId', 'Who gave it.'),
    contributions: many(
      () => Contribution,
      {
        needs: [],
        variant: () => 'answered',
        on: {
          answered: (t, key) =>
            sql`exists (select from participation.answered d where d.contribution_id = ${t.id} and d.answer_id = ${key})`,
        },
        filter: withDemonstration,
      },
      'What it answers, among what the caller may see.',
      { nullable: true },
    ),
    formerly: values(
      () => FormerAnswer,
      (key) =>
        sql`select v.body_fr as "bodyFr", v.body_en as "bodyEn", v.document_version as "takenUpIn", v.written_at as "writtenAt"
          from participation.official_answer_version v where v.answer_id = ${key} order by v.number desc limit 20`,
      'What it said before it was corrected, the last of it first; at most 20.',
      { bound: 20 },
    ),
  },
  filters: {
    initiative: filter(ID, 'To contributions of this initiative.', (t, id) => sql`${t.initiativeId} = ${id}`),
    organization: filter(ID, 'Given by this organization.', (t, id) => sql`${t.organizationId} = ${id}`),
    includeDemonstration,
  },
  listed: (t, _, { day }) => byEndOf(t.answeredAt, day),
  sorts: { LATEST: sort('By when they were given, the last first.', desc('answeredAt')) },
  defaultSort: () => 'LATEST',
  list: {
    order: 'The last to be given first when left out.',
    asOf: 'The day to describe; today in Paris when left out.',
  },
  roots: {
    officialAnswer: byId(
      'EVERYONE',
      'One official answer by its id; null when there is none or the caller may not see it.',
      'the answer',
      { asOf: 'The day to describe; today in Paris when left out.' },
    ),
    officialAnswers: page('EVERYONE', 'Official answers that had been given by the day.'),
  },
});

export const contributionAnswer = contribute(() => Contribution, {
  answer: maybe(
    () => OfficialAnswer,
    (t, _, env) =>
      sql`(select g.answer_id from participation.answer_given g
        where g.contribution_id = ${t['id']} and ${stands(sql`g`, env)} order by g.is_own desc limit 1)`,
    'The official answer that it had by the day: its own, else that to the one under which it is gathered. Null while there is none.',
    { audience: 'EVERYONE' },
  ),
});
