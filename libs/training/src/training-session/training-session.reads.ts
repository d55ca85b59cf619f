import { ID, Int } from '@nestjs/graphql';
import { LocalDate } from '#lib/graphql';
import { includeDemonstration, includeDescendants, Organization, Person, searching, seesPerson } from '#lib/network';
import {
  asc,
  byId,
  column,
  type Columns,
  computed,
  contribute,
  type Env,
  filter,
  linked,
  many,
  maybe,
  oneOf,
  page,
  reads,
  sort,
  sql,
  type Sql,
  values,
} from '#lib/reads';
import { folded, liesIn, Territory, TerritoryReference } from '#lib/territories';
import { Course } from '../course/course.type.js';
import { TrainingSessionRecord } from './training-session.entity.js';
import { TrainingSessionStatus } from './training-session.enums.js';
import { HalfDay, TrainingSession } from './training-session.type.js';

type Session = Columns<TrainingSessionRecord>;

/** Who holds the session `t`: its provider, those who teach in it, coordinators. */
export const holds = (t: Pick<Session, 'id' | 'organizationId'>, actor: Env['actor']): Sql =>
  sql`(${actor.coordinator} or ${t.organizationId} = any(${actor.managed})
    or (${actor.person} is not null and training.is_trained_by(${t.id}, ${actor.person})))`;

const hasPlace = (t: Session, actor: Env['actor']): Sql =>
  sql`exists (select 1 from training.enrolment e where e.training_session_id = ${t.id} and e.person_id = ${actor.person}
    and e.status not in ('REQUESTED', 'WAITLISTED', 'REFUSED', 'WITHDRAWN'))`;

const closesAt = (t: Session): Sql => sql`training.closes_at(${t.enrolUntil}, ${t.startsOn}, ${t.startsAt}, ${t.zone})`;

const title = (t: Session, locale: Env['locale']): Sql =>
  sql`(select x.title from training.text_of(${t.courseVersionId}, ${locale}) x)`;

const named = {
  status: filter<TrainingSessionRecord, typeof TrainingSessionStatus>(
    TrainingSessionStatus,
    'Those that stand so.',
    (t, status) => sql`${t.status} = ${status}`,
  ),
  statuses: filter<TrainingSessionRecord, [typeof TrainingSessionStatus]>(
    [TrainingSessionStatus],
    'Any of these.',
    (t, statuses) => oneOf(t.status, statuses),
  ),
};

export const trainingSessionReads = reads<TrainingSessionRecord>(TrainingSession, {
  from: TrainingSessionRecord,
  key: 'id',
  followed: true,
  visible: (t, { actor }) =>
    sql`(${t.status} <> 'DRAFT' or ${t.organizationId} = any(${actor.organizations}) or ${holds(t, actor)})`,
  fields: {
    title: computed((t, { locale }) => title(t, locale)),
    remoteUrl: computed(
      (t, { actor }) => sql`case when ${holds(t, actor)} or ${hasPlace(t, actor)} then ${t.joinedAt} end`,
    ),
    enrolmentClosesAt: computed(closesAt),
    placesTaken: column('taken'),
    placesLeft: computed(
      (t) => sql`case when ${t.capacity} is not null then greatest(${t.capacity} - ${t.taken}, 0) end`,
    ),
    overbookedBy: computed((t) => sql`greatest(${t.taken} - ${t.capacity}, 0)`),
    waitlistLength: column('waiting'),
    viewerHolds: computed((t, { actor }) => sql`coalesce(${holds(t, actor)}, false)`),
    lacksApproval: computed(
      (t, { actor }) => sql`case when ${holds(t, actor)} then training.lacks_approval(${t.id}) end`,
      'Whether it is for elected officials and its provider is not approved for them on all of its days; null for those who do not hold it.',
      { type: () => Boolean, nullable: true },
    ),
    calendarPath: computed((t) => sql`'/files/training-sessions/' || ${t.id} || '.ics'`),
    course: maybe(() => Course, 'courseId', 'The course, as it is on the day.'),
    provider: maybe(() => Organization, 'organizationId', 'The organization that provides it.'),
    territory: maybe(() => Territory, 'territoryId', 'The commune where it takes place; null when only online.'),
    halfDays: values(
      () => HalfDay,
      (key) =>
        sql`select h.id, h.held_on as "on", h.half, to_char(h.starts_at at time zone s.zone, 'HH24:MI') as "from",
          to_char(h.ends_at at time zone s.zone, 'HH24:MI') as "to", h.starts_at as "startsAt", h.ends_at as "endsAt", h.room
        from training.half_day h join training.training_session s on s.id = h.training_session_id where h.training_session_id = ${key} order by h.starts_at`,
      'Its half-days in their order, at most 60.',
      { bound: 60 },
    ),
    trainers: linked(
      () => Person,
      (key) =>
        sql`select t.person_id from training.half_day_trainer t join training.half_day h on h.id = t.half_day_id
        where h.training_session_id = ${key} group by t.person_id order by min(h.starts_at), t.person_id limit 20`,
      'Who teaches in it, among those whom the caller may see; at most 20.',
      { nullable: true },
    ),
  },
  filters: {
    ...named,
    course: filter(ID, 'Sessions of this course.', (t, id) => sql`${t.courseId} = ${id}`),
    countedBy: filter(
      ID,
      'Of a course and version that this rule of coverage counts.',
      (t, rule) =>
        sql`exists (select from training.training_rule r where r.id = ${rule} and training.is_counted(r.id, 0, ${t.courseId}, ${t.courseVersionId}, null, null))`,
    ),
    organization: filter(ID, 'Provided by this organization.', (t, id) => sql`${t.organizationId} = ${id}`),
    trainer: filter(
      ID,
      'In which this person teaches.',
      // Nothing is found by whom the caller may not see.
      (t, id, { actor }) => sql`(training.is_trained_by(${t.id}, ${id}) and exists (select 1 from network.person v
        where v.id = ${id} and (${seesPerson(sql`v.public`, sql`v.id`, actor)})))`,
    ),
    territory: filter(
      TerritoryReference,
      'Those that take place in this commune; with `includeDescendants`, in what lies in the territory.',
      (t, territory, { day }, { includeDescendants: below }) => liesIn(t.territoryId, territory, Boolean(below), day),
    ),
    includeDescendants,
    from: filter(
      LocalDate,
      'On this day or later: those that end before are left out.',
      (t, day) => sql`${t.endsOn} >= ${day}`,
    ),
    to: filter(
      LocalDate,
      'On this day or before: those that begin after are left out.',
      (t, day) => sql`${t.startsOn} <= ${day}`,
    ),
    endedIn: filter(
      Int,
      'Held, with their last day in this year.',
      (t, year) =>
        sql`${t.status} in ('HELD', 'CLOSED') and isfinite(${t.endsOn}) and extract(year from ${t.endsOn})::int = ${year}`,
    ),
    search: searching(
      'Part of the title or of the place; accents, hyphens and case do not matter.',
      (t, text, { locale }) =>
        sql`position(${folded(text)} in territories.fold(concat_ws(' ', ${title(t, locale)}, ${t.place}))) > 0`,
    ),
    includeDemonstration,
  },
  sorts: { STARTS_ON: sort('By their first day.', asc('startsOn')) },
  list: { asOf: 'The day for `territory` and for what is nested; today in Paris when left out.' },
  roots: {
    trainingSession: byId(
      'EVERYONE',
      'One session by its id; null when there is none or it is a draft of others.',
      'the session',
      {
        asOf: 'The day to describe what it points to; today in Paris when left out.',
      },
    ),
    trainingSessions: page('EVERYONE', 'Sessions in which courses are given, by their first day.'),
  },
});

export const halfDayReads = reads(HalfDay, {
  visible: 'everyone',
  fields: {
    trainers: linked(
      () => Person,
      (key) =>
        sql`select t.person_id from training.half_day_trainer t where t.half_day_id = ${key} order by t.person_id limit 5`,
      'Who teaches in it, among those whom the caller may see; at most 5.',
      { nullable: true, bound: 5 },
    ),
  },
});

export const territorySessions = contribute(() => Territory, {
  trainingSessions: many(
    () => TrainingSession,
    {
      needs: [],
      variant: () => 'below',
      on: {
        below: (t, key, { day }) =>
          sql`exists (select 1 from territories.territory_version w where w.territory_id = ${t.territoryId} and w.seen_from <= ${day}
            and w.seen_to > ${day} and ${key} in (w.territory_id, w.commune_id, w.epci_id, w.departement_id, w.region_id))`,
      },
      filter: ({ filter: given }) => (given ?? {}) as object,
    },
    'Sessions that take place in it.',
    { audience: 'EVERYONE', nullable: true },
  ),
});

export const organizationSessions = contribute(() => Organization, {
  trainingSessions: many(() => TrainingSession, 'organizationId', 'Sessions that it provides.', {
    audience: 'EVERYONE',
    nullable: true,
    unlessAsked: { includeDemonstration: true },
  }),
  courses: many(() => Course, 'organizationId', 'Courses that it provides.', {
    audience: 'EVERYONE',
    nullable: true,
    unlessAsked: { includeDemonstration: true },
  }),
});
