import { ID } from '@nestjs/graphql';
import { LocalDate } from '#lib/graphql';
import { includeDemonstration, includeDescendants, Organization, Person, searching } from '#lib/network';
import {
  asc,
  byId,
  type Columns,
  computed,
  contribute,
  desc,
  type Env,
  filter,
  many,
  maybe,
  oneOf,
  page,
  reads,
  sort,
  sql,
  type Sql,
} from '#lib/reads';
import { folded, liesIn, Territory, TerritoryReference } from '#lib/territories';
import { Course } from '../course/course.type.js';
import { TrainingSession } from '../training-session/training-session.type.js';
import { TrainingNeedRecord } from './training-need.entity.js';
import { TrainingNeedStatus } from './training-need.enums.js';
import { TrainingNeed } from './training-need.type.js';

type Need = Columns<TrainingNeedRecord>;

/** The person, managers of the organization, and whoever asked while they work there. */
const asks = (t: Need, { actor }: Env): Sql =>
  sql`coalesce(${t.personId} = ${actor.person} or ${t.organizationId} = any(${actor.managed}) or ${actor.coordinator}
    or (${t.askedBy} = ${actor.person} and exists (select 1 from network.position w where w.person_id = ${t.askedBy}
      and w.organization_id = ${t.organizationId} and w.period @> (now() at time zone 'Europe/Paris')::date)), false)`;

const provides = (t: Need, { actor }: Env): Sql =>
  sql`coalesce(${t.providerId} = any(${actor.managed}) or ${actor.coordinator}, false)`;

const title = (t: Need, { locale, day }: Env): Sql =>
  sql`coalesce(${t.subject}, (select c.title from training.courses_on(${day}, ${locale}) c where c.id = ${t.courseId}))`;

export const trainingNeedReads = reads<TrainingNeedRecord>(TrainingNeed, {
  from: TrainingNeedRecord,
  key: 'id',
  followed: true,
  visible: (t, env) => sql`(${asks(t, env)} or ${provides(t, env)})`,
  fields: {
    title: computed(title),
    viewerMayChange: computed((t, env) => sql`(${t.status} = 'OPEN' and ${asks(t, env)})`),
    viewerMayAnswer: computed((t, env) => sql`(${t.status} = 'OPEN' and ${provides(t, env)})`),
    askedBy: maybe(() => Person, 'askedBy', 'Who asked; null when the caller may not see them.'),
    organization: maybe(() => Organization, 'organizationId', 'The organization whose team needs it; null for none.'),
    person: maybe(
      () => Person,
      'personId',
      'The person who needs it; null for a team, or when the caller may not see them.',
    ),
    course: maybe(() => Course, 'courseId', 'The course it is about; null where it is a subject.'),
    territory: maybe(() => Territory, 'territoryId', 'Where they would come; null for anywhere.'),
    provider: maybe(() => Organization, 'providerId', 'Who could provide it; null for anybody.'),
    session: maybe(
      () => TrainingSession,
      'trainingSessionId',
      'The session that answers it; null for none, or while it is a draft of others.',
    ),
  },
  filters: {
    organization: filter(
      ID,
      'For the team or people of this organization.',
      (t, id) => sql`${t.organizationId} = ${id}`,
    ),
    provider: filter(ID, 'Addressed to this organization.', (t, id) => sql`${t.providerId} = ${id}`),
    course: filter(ID, 'About this course.', (t, id) => sql`${t.courseId} = ${id}`),
    person: filter(ID, 'For this person, or asked by them.', (t, id) => sql`${id} in (${t.personId}, ${t.askedBy})`),
    session: filter(ID, 'Answered by this session.', (t, id) => sql`${t.trainingSessionId} = ${id}`),
    status: filter(TrainingNeedStatus, 'Those of which this became.', (t, status) => sql`${t.status} = ${status}`),
    statuses: filter([TrainingNeedStatus], 'Any of these.', (t, statuses) => oneOf(t.status, statuses)),
    territory: filter(
      TerritoryReference,
      'For this territory; with `includeDescendants`, also for what lies in it.',
      (t, territory, { day }, { includeDescendants: below }) => liesIn(t.territoryId, territory, Boolean(below), day),
    ),
    includeDescendants,
    from: filter(
      LocalDate,
      'Wished on this day or later, or at any time.',
      (t, day) => sql`(${t.wishedTo} is null or ${t.wishedTo} >= ${day})`,
    ),
    to: filter(
      LocalDate,
      'Wished on this day or before, or at any time.',
      (t, day) => sql`(${t.wishedFrom} is null or ${t.wishedFrom} <= ${day})`,
    ),
    search: searching(
      'Part of what it is about or of what is wished for; accents, hyphens and case do not matter.',
      (t, text, env) =>
        sql`position(${folded(text)} in territories.fold(concat_ws(' ', ${title(t, env)}, ${t.outcome}))) > 0`,
    ),
    includeDemonstration,
  },
  sorts: {
    ASKED_ON: sort('By when it was asked, latest first.', desc('askedOn')),
    WISHED_FROM: sort(
      'By when they would come; those for any time last.',
      asc((t) => sql`coalesce(${t.wishedFrom}, 'infinity')`, 'date'),
    ),
  },
  list: { asOf: 'The day for `territory` and for what is nested; today in Paris when left out.' },
  roots: {
    trainingNeed: byId('SIGNED_IN', 'One need by its id; null when there is none for the caller.', 'the need'),
    trainingNeeds: page('SIGNED_IN', 'Needs that concern the caller, latest first.'),
  },
});

export const sessionNeeds = contribute(() => TrainingSession, {
  needs: many(
    () => TrainingNeed,
    'trainingSessionId',
    'The needs that it answers, among those that concern the caller.',
    {
      audience: 'SIGNED_IN',
      nullable: true,
      unlessAsked: { includeDemonstration: true },
    },
  ),
});
