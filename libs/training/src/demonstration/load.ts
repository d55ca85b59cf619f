import { type PoolClient } from 'pg';
import { Chance, daysAfter, demonstrationId, insertRows } from '#lib/network';
import { makeAccommodation } from './accommodation.js';
import { makeAttendance } from './attendance.js';
import { makeCertificates } from './certificates.js';
import { makeCompletions } from './completions.js';
import { makeCoverageAttestations } from './coverage-attestations.js';
import { makeEnrolments } from './enrolments.js';
import { makeEvaluations } from './evaluations.js';
import { type Member } from './member.js';
import { makeReturns } from './returns.js';
import { makeNeeds } from './needs.js';
import { makeQuality, removeQuality } from './quality.js';
import { COMMON, COMMON_ENGLISH, COURSES, type DemonstrationCourse } from './courses.js';

const SCHEMA = 'training';
const FIRST_YEAR = 2020;
const LAST_YEAR = 2027;
/** What came later than this day was not yet when the data was made. */
const MADE_ON = '2026-11-01';
/** From when on somebody whose account one looks around with teaches. */
const TAUGHT_FROM = '2026-01-01';
/** Weeks from the first Monday of the year in which the first course is given; the others follow a week later each. */
const SEASONS = [7, 39];
const CAPACITY = 14;
/** Where each provider gives its sessions, and a SIREN that no unit has. */
const CITIES: Readonly<Record<string, { code: string; place: string; siren: string }>> = {
  'demonstration-35': { code: '35238', place: 'Maison du CAUE, Rennes', siren: '000000356' },
  'demonstration-69': { code: '69123', place: 'Maison du CAUE, Lyon', siren: '000000695' },
  'demonstration-02': { code: '02408', place: 'Maison du CAUE, Laon', siren: '000000026' },
  'demonstration-33': { code: '33063', place: 'Maison du CAUE, Bordeaux', siren: '000000331' },
};

interface Provider {
  id: string;
  key: string;
}

/**
 * Courses, the sessions of eight years and what teams completed; answers whether they were made now. They stand on the demonstration of
 * the network; `base` is where people reach the portal, `member` and `trainer` whose accounts somebody looks around with, if there are: they take part and teach.
 */
export async function loadTrainingDemonstration(
  client: PoolClient,
  base: string,
  { member, trainer }: { member?: Member | undefined; trainer?: Member | undefined } = {},
): Promise<boolean> {
  const isNew = await makeAll(client, base, member);
  if (trainer) await teach(client, trainer);
  return isNew;
}

async function makeAll(client: PoolClient, base: string, member?: Member): Promise<boolean> {
  const { rows: providers } = await client.query<Provider>(
    `select o.id, o.key from network.organization o where o.demonstration and o.key = any($1)
     and not exists (select 1 from training.course c where c.demonstration)`,
    [COURSES.map(({ provider }) => provider)],
  );
  if (providers.length === 0) return false;
  await client.query('begin');
  try {
    await makeCourses(client, providers);
    await nameProviders(client, providers);
    await makeSessions(client, providers);
    await makeCompletions(client, MADE_ON);
    await makeEnrolments(client, MADE_ON, member);
    await makeAttendance(client);
    await makeEvaluations(client, MADE_ON, member);
    await makeNeeds(client, MADE_ON);
    await makeAccommodation(client, MADE_ON, member);
    await makeCertificates(client, base);
    await makeCoverageAttestations(client, base, MADE_ON);
    await makeReturns(client, providers, MADE_ON);
    await makeQuality(client, MADE_ON);
    await client.query('commit');
    return true;
  } catch (error) {
    await client.query('rollback').catch(() => undefined);
    throw error;
  }
}

/** Takes all of it out, within the transaction of whoever takes out what it stands on. */
export async function removeTrainingDemonstration(client: PoolClient): Promise<void> {
  await client.query('delete from training.annual_return where demonstration');
  await removeQuality(client);
  await client.query('delete from training.certificate where demonstration');
  await client.query(
    'delete from training.certificate_counter c using network.organization o where o.id = c.organization_id and o.demonstration',
  );
  await client.query('delete from training.coverage_attestation where demonstration');
  await client.query(
    'delete from training.coverage_attestation_counter c using network.organization o where o.id = c.organization_id and o.demonstration',
  );
  await client.query('delete from training.completion where demonstration');
  await client.query('delete from training.attendance_seal where demonstration');
  await client.query('delete from training.attendance_signature where demonstration');
  await client.query('delete from training.training_need where demonstration');
  await client.query(
    'delete from training.accommodation_referent r using network.organization o where o.id = r.organization_id and o.demonstration',
  );
  await client.query('delete from training.evaluation where demonstration');
  await client.query('delete from training.evaluation_form where demonstration');
  await client.query('delete from training.enrolment where demonstration');
  await client.query('delete from training.course_wait where demonstration');
  await client.query('delete from training.training_rule where demonstration');
  await client.query('delete from training.training_session where demonstration');
  await client.query('delete from training.course where demonstration');
}

/** Papers of a session name the SIREN of whoever provides it. */
async function nameProviders(client: PoolClient, providers: readonly Provider[]): Promise<void> {
  for (const { id, key } of providers)
    await client.query('update network.organization set siren = $2 where id = $1 and siren is null and siret is null', [
      ...[id, CITIES[key]!.siren],
    ]);
}

async function makeCourses(client: PoolClient, providers: readonly Provider[]): Promise<void> {
  const courses = COURSES.flatMap((course) => {
    const provider = providers.find(({ key }) => key === course.provider);
    return provider ? [{ ...course, organization: provider.id, id: demonstrationId('course', course.key) }] : [];
  });
  await insertRows(
    client,
    'course',
    courses.map(({ id, organization }) => ({
      ...{ id, organization_id: organization, retired_on: 'infinity', demonstration: true, version: 1 },
    })),
    SCHEMA,
  );
  await insertRows(
    client,
    'course_version',
    courses.map(({ id, key, days, priceCents }) => ({
      ...{ id: versionOf(key), course_id: id, number: 1, valid_from: `${FIRST_YEAR}-01-01` },
      ...{ duration_minutes: days * 7 * 60, price_cents: priceCents },
    })),
    SCHEMA,
  );
  await insertRows(
    client,
    'course_prerequisite',
    courses.flatMap(({ key, asks }) =>
      courses.some((course) => course.key === asks)
        ? [{ course_version_id: versionOf(key), place: 1, course_id: demonstrationId('course', asks!) }]
        : [],
    ),
    SCHEMA,
  );
  await insertRows(
    client,
    'course_text',
    courses.flatMap(({ key, title, english, objectives, programme }) => [
      { course_version_id: versionOf(key), locale: 'fr', title, objectives, programme, ...COMMON },
      { course_version_id: versionOf(key), locale: 'en', ...english, ...COMMON_ENGLISH },
    ]),
    SCHEMA,
  );
  // Of the first course the French objectives have changed since they were translated.
  await client.query(
    `update training.course_text t set french = training.said_by(f) || case when t.course_version_id = $1
       then jsonb_build_object('objectives', 'Tenir les pages de son CAUE.') else '{}' end
     from training.course_text f where t.locale = 'en' and f.course_version_id = t.course_version_id and f.locale = 'fr'
       and f.course_version_id = any($2)`,
    [versionOf(COURSES[0]!.key), courses.map(({ key }) => versionOf(key))],
  );
}

const versionOf = (key: string): string => demonstrationId('cversion', key, 1);

interface Session {
  id: string;
  course: DemonstrationCourse;
  provider: Provider;
  days: string[];
}

async function makeSessions(client: PoolClient, providers: readonly Provider[]): Promise<void> {
  const sessions = plan(providers);
  const { rows: communes } = await client.query<{ id: string; code: string }>(
    `select v.territory_id as id, v.code from territories.territory_version v
     where v.kind = 'COMMUNE' and v.valid_to = 'infinity' and v.code = any($1)`,
    [Object.values(CITIES).map(({ code }) => code)],
  );
  await insertRows(
    client,
    'training_session',
    sessions.map(({ id, course, provider, days }) => {
      const { code, place } = CITIES[provider.key]!;
      return {
        id,
        course_id: demonstrationId('course', course.key),
        course_version_id: versionOf(course.key),
        organization_id: provider.id,
        status: statusOf(days),
        mode: 'ON_SITE',
        place,
        territory_id: communes.find((commune) => commune.code === code)?.id ?? null,
        zone: 'Europe/Paris',
        capacity: CAPACITY,
        minimum: 5,
        ...{ admission: 'FIRST_COME', taken: 0, waiting: 0 },
        decision_on: daysAfter(days[0]!, -14),
        ...{ demonstration: true, version: 1 },
        ...{ starts_at: 'infinity', ends_at: 'infinity', starts_on: 'infinity', ends_on: 'infinity' },
      };
    }),
    SCHEMA,
  );
  const halfDays = sessions.flatMap(({ id, provider, days }) =>
    days.flatMap((day) => [
      halfDay(id, provider.id, day, 'MORNING', '09:00', '12:30'),
      halfDay(id, provider.id, day, 'AFTERNOON', '13:30', '17:00'),
    ]),
  );
  await insertHalfDays(client, halfDays);
  await nameTrainers(client);
}

const halfDay = (session: string, organization: string, day: string, half: string, from: string, to: string) => ({
  ...{
    id: demonstrationId('halfday', session, day, half),
    training_session_id: session,
    organization_id: organization,
  },
  ...{ held_on: day, half, starts_at: `${day}T${from} Europe/Paris`, ends_at: `${day}T${to} Europe/Paris` },
  ...{ room: 'Grande salle', live: true },
});

/** Their period is worked out by the table. */
async function insertHalfDays(client: PoolClient, rows: readonly ReturnType<typeof halfDay>[]): Promise<void> {
  await client.query(
    `insert into training.half_day (id, training_session_id, organization_id, held_on, half, starts_at, ends_at, room)
     select id, training_session_id, organization_id, held_on, half, starts_at, ends_at, room
     from jsonb_populate_recordset(null::training.half_day, $1::jsonb)`,
    [JSON.stringify(rows)],
  );
}

/** Two people of the provider’s team teach in each. */
async function nameTrainers(client: PoolClient): Promise<void> {
  await client.query(
    `insert into training.half_day_trainer (half_day_id, person_id, starts_at, ends_at)
     select h.id, p.person_id, h.starts_at, h.ends_at from training.half_day h
     join training.training_session s on s.id = h.training_session_id and s.demonstration
     cross join lateral (select w.person_id from network.position w where w.organization_id = s.organization_id
       and w.kind in ('DIRECTOR', 'ARCHITECT', 'URBAN_PLANNER') and w.valid_from <= s.starts_on and w.valid_to > s.ends_on
       order by w.kind = 'DIRECTOR', w.person_id limit 2) p`,
  );
}

/** Somebody whose account came later teaches beside those two, also where the sessions were made before. */
async function teach(client: PoolClient, { person, organization }: Member): Promise<void> {
  await client.query(
    `insert into training.half_day_trainer (half_day_id, person_id, starts_at, ends_at)
     select h.id, $1, h.starts_at, h.ends_at from training.half_day h
     join training.training_session s on s.id = h.training_session_id and s.demonstration
     where s.organization_id = $2 and s.starts_on >= $3
       and not exists (select from training.half_day_trainer t where t.half_day_id = h.id and t.person_id = $1)
       and not exists (select from training.attendance_seal a where a.half_day_id = h.id)`,
    [person, organization, TAUGHT_FROM],
  );
}

function plan(providers: readonly Provider[]): Session[] {
  const years = Array.from({ length: LAST_YEAR - FIRST_YEAR + 1 }, (_, i) => FIRST_YEAR + i);
  return years.flatMap((year) =>
    SEASONS.flatMap((week, season) =>
      COURSES.flatMap((course, i) => {
        const provider = providers.find(({ key }) => key === course.provider);
        if (!provider) return [];
        const chance = new Chance(`training ${course.key} ${year} ${season}`);
        const first = daysAfter(firstMonday(year), (week + i) * 7 + chance.between(0, 2));
        const days = Array.from({ length: course.days }, (_, day) => daysAfter(first, day));
        return [{ id: demonstrationId('tsession', course.key, year, season), course, provider, days }];
      }),
    ),
  );
}

function firstMonday(year: number): string {
  const first = new Date(Date.UTC(year, 0, 1)).getUTCDay();
  return daysAfter(`${year}-01-01`, (8 - first) % 7);
}

function statusOf(days: readonly string[]): string {
  const [first] = days;
  if (first! < `${MADE_ON.slice(0, 4)}-01-01`) return 'CLOSED';
  if (first! < MADE_ON) return 'HELD';
  return first! < daysAfter(MADE_ON, 180) ? 'OPEN' : 'PUBLISHED';
}
