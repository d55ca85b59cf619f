import { ID, Int } from '@nestjs/graphql';
import { includeDemonstration, Organization, Person } from '#lib/network';
import { byId, computed, contribute, desc, filter, many, maybe, page, reads, sort, sql, values } from '#lib/reads';
import { Completion } from '../completion/completion.type.js';
import { keeps } from '../provider/provider.reads.js';
import { TrainerCompetenceRecord } from './trainer-competence.entity.js';
import { CompetenceKind } from './trainer-competence.enums.js';
import { ProviderTrainer, TrainerCompetence } from './trainer-competence.type.js';

export const trainerCompetenceReads = reads<TrainerCompetenceRecord>(TrainerCompetence, {
  from: TrainerCompetenceRecord,
  key: 'id',
  followed: true,
  visible: (t, { actor }) => sql`(${t.personId} = ${actor.person} or ${keeps(t.organizationId, actor)})`,
  fields: {
    person: maybe(() => Person, 'personId', 'Whose it is; null when the caller may not see them.'),
    provider: maybe(() => Organization, 'organizationId', 'For whom they teach.'),
    completion: maybe(
      () => Completion,
      'completionId',
      'What they completed, where it is on record and the caller may see it.',
    ),
    viewerMayChange: computed(
      (t, { actor }) => keeps(t.organizationId, actor),
      'Whether the caller may correct it: managers of the provider, and coordinators.',
      { type: () => Boolean },
    ),
  },
  filters: {
    organization: filter(ID, 'For this provider.', (t, id) => sql`${t.organizationId} = ${id}`),
    person: filter(ID, 'Of this person.', (t, id) => sql`${t.personId} = ${id}`),
    kind: filter(CompetenceKind, 'Of this kind.', (t, kind) => sql`${t.kind} = ${kind}`),
    year: filter(
      Int,
      'That may be of this year.',
      (t, year) =>
        sql`extract(year from ${t.firstDay}) <= ${year}::int and extract(year from ${t.lastDay}) >= ${year}::int`,
    ),
    includeDemonstration,
  },
  // What they learned later is not told of a day.
  listed: (t, _, { day }) => sql`${t.firstDay} <= ${day}`,
  sorts: { OBTAINED_ON: sort('By when they got it, latest first.', desc('firstDay')) },
  list: { as: 'TrainerCompetence', asOf: 'The day on which the file is looked at; today in Paris when left out.' },
  roots: {
    trainerCompetence: byId(
      'SIGNED_IN',
      'One line of a trainer’s file by its id; null when there is none or it may not be seen.',
      'the line',
    ),
    trainerCompetences: page(
      'SIGNED_IN',
      'Lines of the files of trainers: the caller’s own, and those of providers that they manage.',
    ),
  },
});

export const providerTrainerReads = reads<{ personId: string }>(ProviderTrainer, {
  visible: 'everyone',
  fields: { person: maybe(() => Person, 'personId', 'Who teaches; null when the caller may not see them.') },
});

export const organizationTrainers = contribute(() => Organization, {
  trainers: values(
    () => ProviderTrainer,
    (key, { actor, day }) =>
      sql`select w.person_id as "personId", coalesce(t.sessions, 0) as sessions, t.last_taught_on as "lastTaughtOn",
        coalesce(f.experiences, 0) as experiences, coalesce(f.diplomas, 0) as diplomas, coalesce(f.trainings, 0) as trainings,
        f.last_trained_on as "lastTrainedOn"
      from (select h.person_id from training.training_session s join training.half_day d on d.training_session_id = s.id
          join training.half_day_trainer h on h.half_day_id = d.id where s.organization_id = ${key} and s.status <> 'CANCELLED'
        union select c.person_id from training.trainer_competence c where c.organization_id = ${key} and c.first_day <= ${day}) w
      join network.person n on n.id = w.person_id
      left join lateral (select count(distinct s.id)::int as sessions, max(d.held_on) as last_taught_on
        from training.half_day_trainer h join training.half_day d on d.id = h.half_day_id
        join training.training_session s on s.id = d.training_session_id and s.organization_id = ${key} and s.status <> 'CANCELLED'
        where h.person_id = w.person_id) t on true
      left join lateral (select count(*) filter (where c.kind = 'EXPERIENCE')::int as experiences,
          count(*) filter (where c.kind = 'DIPLOMA')::int as diplomas, count(*) filter (where c.kind = 'CONTINUING_TRAINING')::int as trainings,
          (array_agg(c.obtained_on order by c.last_day desc) filter (where c.kind = 'CONTINUING_TRAINING'))[1] as last_trained_on
        from training.trainer_competence c where c.organization_id = ${key} and c.person_id = w.person_id and c.first_day <= ${day}) f on true
      where ${keeps(key, actor)} order by n.family_name, n.given_name, n.id limit 100`,
    'Who teaches for it and what their files have on the day, by family name, at most 100: for its managers and coordinators; empty for others.',
    { audience: 'SIGNED_IN', nullable: true, bound: 100 },
  ),
});

export const personCompetences = contribute(() => Person, {
  competences: many(
    () => TrainerCompetence,
    'personId',
    'What shows that they know what they teach, latest first, as far as the caller may see it.',
    { audience: 'SIGNED_IN', nullable: true, unlessAsked: { includeDemonstration: true } },
  ),
});
