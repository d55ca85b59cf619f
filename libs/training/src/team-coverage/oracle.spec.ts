import { beforeAll, describe, expect, it } from '@jest/globals';
import { derivedId } from '#lib/graphql';
import { Chance } from '#lib/network';
import { ANONYMOUS } from '#lib/access';
import { publishedCourse, useTraining } from '../testing/training.js';

/** Teams, people and what they learned, at random; days are counted from the first of 2015. */
const TEAMS = 8;
const PEOPLE = 320;
const FIRST = 300;
const LAST = 1560;
const KINDS = ['URBAN_PLANNER', 'PRESIDENT', 'ARCHITECT', 'ADMINISTRATION', 'COMMUNICATION'];

interface Position {
  id: string;
  person: number;
  team: number;
  kind: string;
  from: number;
  to: number;
}
interface Completion {
  id: string;
  person: number;
  course: string | null;
  version: number | null;
  on: string;
  attended: number | null;
  planned: number | null;
}
interface Rule {
  id: string;
  from: number;
  share: number;
  months: number | null;
  kinds: string[];
  grace: number;
  courses: { course: string; version: number | null }[];
}

const dayOf = (number: number): string => new Date(Date.UTC(2015, 0, 1 + number)).toISOString().slice(0, 10);
const numberOf = (day: string): number => (Date.parse(day) - Date.UTC(2015, 0, 1)) / 86_400_000;
const team = (number: number): string => derivedId('organization', 'oracle', String(number));
const person = (number: number): string => derivedId('person', 'oracle', String(number));

/** The same day some months later, the last of the month where it is shorter. */
function monthsAfter(day: string, months: number | null): number {
  if (months === null) return Infinity;
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate();
  return numberOf(new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))).toISOString().slice(0, 10));
}
const firstDay = (on: string): string => `${on}-01-01`.slice(0, 10);
function lastDay(on: string): string {
  if (on.length === 4) return `${on}-12-31`;
  if (on.length === 10) return on;
  const [year, month] = on.split('-').map(Number) as [number, number];
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}

const training = useTraining();
let positions: Position[];
let completions: Completion[];
let rules: Rule[];

describe('the coverage that is kept', () => {
  beforeAll(async () => {
    const courses = [await publishedCourse(training), await publishedCourse(training)];
    const chance = new Chance('coverage');
    positions = Array.from({ length: 900 }, (_, i) => {
      const from = chance.happens(0.05) ? -Infinity : chance.between(0, 1500);
      return {
        id: derivedId('position', 'oracle', String(i)),
        person: chance.between(0, PEOPLE - 1),
        // Large teams are hardly ever complete.
        team: chance.happens(0.07) ? chance.between(4, TEAMS - 1) : chance.between(0, 3),
        kind: chance.pick(KINDS),
        from,
        to: chance.happens(0.3) ? Infinity : Math.max(from, 0) + chance.between(1, 500),
      };
    });
    // A position is held once at a time.
    positions = positions.filter(
      (p, i) =>
        !positions
          .slice(0, i)
          .some(
            (o) => o.person === p.person && o.team === p.team && o.kind === p.kind && o.from < p.to && p.from < o.to,
          ),
    );
    completions = Array.from({ length: 1500 }, (_, i) => {
      const course = chance.happens(0.8) ? chance.pick(courses) : null;
      const planned = chance.happens(0.7) ? 420 : null;
      return {
        id: derivedId('completion', 'oracle', String(i)),
        person: chance.between(0, PEOPLE - 1),
        course,
        version: course && chance.happens(0.5) ? 1 : null,
        on: dayOf(chance.between(-600, 1500)).slice(0, chance.pick([4, 7, 10, 10, 10])),
        planned,
        attended: chance.happens(0.7) ? chance.pick([420, 400, 300, 100]) : null,
      };
    });
    rules = [250, 700, 1100, 1400].map((from, i) => ({
      id: derivedId('trule', 'oracle', String(i)),
      from,
      share: [1, 80, 100, 95][i]!,
      months: [null, 18, 7, 36][i]!,
      kinds: [
        KINDS,
        ['ARCHITECT', 'URBAN_PLANNER'],
        ['ARCHITECT', 'ADMINISTRATION', 'COMMUNICATION'],
        ['URBAN_PLANNER'],
      ][i]!,
      grace: [0, 60, 31, 5][i]!,
      courses: [
        [],
        [{ course: courses[0]!, version: null }],
        [
          { course: courses[0]!, version: 1 },
          { course: courses[1]!, version: null },
        ],
        [{ course: courses[1]!, version: 1 }],
      ][i]!,
    }));
    await write();
  });

  it('is what the definition says, on each of ten thousand days of teams', async () => {
    await compare();
  });

  it('is so after people came and left, trainings were corrected and rules changed', async () => {
    const chance = new Chance('changes');
    const gone = new Set(completions.filter(() => chance.happens(0.15)).map(({ id }) => id));
    completions = completions.filter(({ id }) => !gone.has(id));
    const left = positions.filter(({ to }) => to === Infinity && chance.happens(0.4));
    for (const position of left) position.to = Math.max(position.from, 0) + chance.between(1, 900);
    const dropped = positions.filter(() => chance.happens(0.05)).map(({ id }) => id);
    positions = positions.filter(({ id }) => !dropped.includes(id));
    rules[1]!.grace = 14;
    rules[1]!.from = 640;
    const [removed] = rules.splice(2, 1);
    const redated = completions.filter(() => chance.happens(0.1));
    for (const completion of redated) completion.on = dayOf(chance.between(0, 1500)).slice(0, chance.pick([7, 10]));
    const { pool } = training;
    await pool.query('delete from training.completion where id = any($1)', [[...gone]]);
    await pool.query(
      `update network.position w set valid_to = x.day from unnest($1::text[], $2::date[]) x(id, day) where w.id = x.id`,
      [left.map(({ id }) => id), left.map(({ to }) => dayOf(to))],
    );
    await pool.query('delete from network.position where id = any($1)', [dropped]);
    await pool.query('update training.training_rule set grace_days = 14, valid_from = $2 where id = $1', [
      rules[1]!.id,
      dayOf(640),
    ]);
    await pool.query('delete from training.training_rule where id = $1', [removed!.id]);
    await pool.query(
      'update training.completion c set completed_on = x.day from unnest($1::text[], $2::text[]) x(id, day) where c.id = x.id',
      [redated.map(({ id }) => id), redated.map(({ on }) => on)],
    );
    await compare();
  });

  it('is what the network and the lists of people are told by', async () => {
    const states = Array.from({ length: TEAMS }, (_, t) => statesOf(t));
    const days = Array.from({ length: 100 }, (_, i) => FIRST + i * 12);
    const { network } = await training.ask(
      `query ($days: [LocalDate!]!) { network { teamCoverage { trend(days: $days) {
        organizations organizationsComplete organizationsPossiblyComplete headcount trained possiblyTrained } } } }`,
      ANONYMOUS,
      { days: days.map(dayOf) },
    );
    expect(network.teamCoverage.trend).toEqual(
      days.map((day) => {
        const all = states.map((state) => state[day - FIRST]!).filter(({ headcount }) => headcount > 0);
        const sum = (of: (state: State) => number): number => all.reduce((total, state) => total + of(state), 0);
        return {
          organizations: all.length,
          organizationsComplete: sum(({ headcount, trained }) => Number(trained === headcount)),
          organizationsPossiblyComplete: sum(({ headcount, possibly }) => Number(possibly === headcount)),
          headcount: sum(({ headcount }) => headcount),
          trained: sum(({ trained }) => trained),
          possiblyTrained: sum(({ possibly }) => possibly),
        };
      }),
    );
    const { rows } = await training.pool.query<{ id: string; day: string; trained: string[]; others: string[] }>(
      `select p.organization_id as id, d.day::text, array_agg(p.person_id order by p.person_id) filter (where p.trained) as trained,
         array_agg(p.person_id order by p.person_id) filter (where not p.trained) as others
       from unnest($1::date[]) d(day) cross join training.people_on(d.day) p
       where p.organization_id = any($2) and p.counts_from <= d.day group by 1, 2`,
      [days.slice(0, 40).map(dayOf), Array.from({ length: TEAMS }, (_, t) => team(t))],
    );
    const found = new Map(rows.map(({ id, day, ...people }) => [`${id} ${day}`, people]));
    for (const day of days.slice(0, 40)) {
      for (let t = 0; t < TEAMS; t++) {
        const { members, learned } = states[t]![day - FIRST]!;
        const ids = (people: number[]): string[] | null => (people.length ? people.map(person).sort() : null);
        const expected = members.length
          ? { trained: ids(learned), others: ids(members.filter((p) => !learned.includes(p))) }
          : undefined;
        expect({ t, day, ...found.get(`${team(t)} ${dayOf(day)}`) }).toEqual({ t, day, ...expected });
      }
    }
  });
});

interface State {
  headcount: number;
  trained: number;
  possibly: number;
  members: number[];
  learned: number[];
}

/** By the definition, person by person: nothing of it is shared with what is tested. */
function statesOf(number: number): State[] {
  const held = new Map<number, Position[]>();
  for (const position of positions.filter((p) => p.team === number))
    held.set(position.person, [...(held.get(position.person) ?? []), position]);
  const taught = new Map<number, Completion[]>();
  for (const completion of completions)
    taught.set(completion.person, [...(taught.get(completion.person) ?? []), completion]);
  const works = (who: number, { kinds }: Rule, day: number): boolean =>
    held.get(who)!.some(({ kind, from, to }) => kinds.includes(kind) && from <= day && day < to);
  const counted = ({ course, version, attended, planned }: Completion, { share, courses }: Rule): boolean =>
    (attended === null || planned === null || attended / planned >= share / 100) &&
    (courses.length === 0 || courses.some((c) => c.course === course && (c.version === null || c.version === version)));
  return Array.from({ length: LAST - FIRST }, (_, i) => {
    const day = FIRST + i;
    const rule = rules.filter(({ from }) => from <= day).at(-1)!;
    const members = [...held.keys()].filter((who) => {
      // Whoever came less than the days of grace ago was not there on one of these days.
      for (let ago = 0; ago <= rule.grace; ago++) if (!works(who, rule, day - ago)) return false;
      return true;
    });
    const learnedBy = (earliest: (on: string) => string, latest: (on: string) => string): number[] =>
      members.filter((who) =>
        (taught.get(who) ?? []).some(
          (c) => counted(c, rule) && numberOf(latest(c.on)) <= day && day < monthsAfter(earliest(c.on), rule.months),
        ),
      );
    const learned = learnedBy(firstDay, lastDay);
    const possibly = learnedBy(lastDay, firstDay);
    return { headcount: members.length, trained: learned.length, possibly: possibly.length, members, learned };
  });
}

async function compare(): Promise<void> {
  const { rows } = await training.pool.query<{ id: string; states: [number, number, number][] }>(
    `select t.id, json_agg(json_build_array(t.headcount, t.trained, t.possibly_trained) order by d.day) as states
     from generate_series($1::date, $2::date - 1, interval '1 day') d(day) cross join training.teams_on(d.day::date) t
     where t.id = any($3) group by t.id`,
    [dayOf(FIRST), dayOf(LAST), Array.from({ length: TEAMS }, (_, t) => team(t))],
  );
  let inDoubt = 0;
  let complete = 0;
  for (let t = 0; t < TEAMS; t++) {
    const kept = rows.find(({ id }) => id === team(t))!.states;
    const states = statesOf(t);
    inDoubt += states.filter(({ trained, possibly }) => trained < possibly).length;
    complete += states.filter(({ headcount, trained }) => headcount > 0 && trained === headcount).length;
    expect(kept).toEqual(states.map(({ headcount, trained, possibly }) => [headcount, trained, possibly]));
    await compareSince(t, states);
  }
  // It would prove little if these did not occur.
  expect(inDoubt).toBeGreaterThan(100);
  expect(complete).toBeGreaterThan(20);
}

/** Since when a team has been complete, walking back day by day. */
async function compareSince(number: number, states: readonly State[]): Promise<void> {
  const days = states
    .flatMap(({ headcount, trained }, i) => (headcount > 0 && trained === headcount ? [i] : []))
    .slice(-20);
  if (days.length === 0) return;
  const walked = days.map((i) => {
    let certain = i;
    const full = (at: number, of: 'trained' | 'possibly'): boolean => {
      const state = states[at];
      return state !== undefined && state.headcount > 0 && state[of] === state.headcount;
    };
    while (full(certain - 1, 'trained')) certain--;
    let possible = certain;
    while (full(possible - 1, 'possibly')) possible--;
    const [from, to] = [dayOf(FIRST + possible), dayOf(FIRST + certain)];
    const length = [10, 7, 4].find((n) => from.slice(0, n) === to.slice(0, n));
    // What began before the first of these days is left to others.
    return { on: dayOf(FIRST + i), since: possible === 0 ? undefined : length ? from.slice(0, length) : null };
  });
  const { organization } = await training.ask(
    `query ($id: ID!, $days: [LocalDate!]!) { organization(id: $id) { history(days: $days) { teamCoverage { complete fullyTrainedOn } } } }`,
    ANONYMOUS,
    { id: team(number), days: walked.map(({ on }) => on) },
  );
  walked.forEach(({ on, since }, i) => {
    const told = organization.history[i].teamCoverage;
    expect({ on, complete: told.complete }).toEqual({ on, complete: true });
    if (since !== undefined) expect({ on, since: told.fullyTrainedOn }).toEqual({ on, since });
  });
}

/** One statement for each table. */
async function write(): Promise<void> {
  const insert = async (table: string, columns: string, rows: object[]): Promise<void> => {
    await training.pool.query(
      `insert into ${table} (${columns}) select ${columns} from jsonb_populate_recordset(null::${table}, $1::jsonb)`,
      [JSON.stringify(rows)],
    );
  };
  await insert(
    'network.organization',
    'id, key, kind, name, sources, demonstration, version',
    Array.from({ length: TEAMS }, (_, t) => ({
      ...{ id: team(t), key: `oracle-${t}`, kind: 'CAUE', name: `Oracle ${t}` },
      ...{ sources: [], demonstration: false, version: 1 },
    })),
  );
  await insert(
    'network.person',
    'id, given_name, family_name, public, demonstration, version',
    Array.from({ length: PEOPLE }, (_, p) => ({
      ...{
        id: person(p),
        given_name: 'Camille',
        family_name: `N${p}`,
        public: false,
        demonstration: false,
        version: 1,
      },
    })),
  );
  await insert(
    'training.training_rule',
    'id, valid_from, title, least_share, validity_months, position_kinds, grace_days, sources, demonstration, version',
    rules.map(({ id, from, share, months, kinds, grace }) => ({
      ...{ id, valid_from: dayOf(from), title: `Règle ${from}`, least_share: share, validity_months: months },
      ...{ position_kinds: kinds, grace_days: grace, sources: [], demonstration: false, version: 1 },
    })),
  );
  const versions = await training.pool.query<{ id: string; course: string }>(
    'select id, course_id as course from training.course_version where number = 1',
  );
  const versionOf = (course: string | null, number: number | null): string | null =>
    (number && versions.rows.find((v) => v.course === course)?.id) || null;
  await insert(
    'training.training_rule_course',
    'training_rule_id, course_id, course_version_id, demonstration',
    rules.flatMap(({ id, courses }) =>
      courses.map(({ course, version }) => ({
        ...{ training_rule_id: id, course_id: course, course_version_id: versionOf(course, version) },
        demonstration: false,
      })),
    ),
  );
  await insert(
    'network.position',
    'id, person_id, organization_id, kind, valid_from, valid_to, sources, demonstration, version',
    positions.map(({ id, person: p, team: t, kind, from, to }) => ({
      ...{ id, person_id: person(p), organization_id: team(t), kind, sources: [], demonstration: false, version: 1 },
      ...{
        valid_from: from === -Infinity ? '-infinity' : dayOf(from),
        valid_to: to === Infinity ? 'infinity' : dayOf(to),
      },
    })),
  );
  await insert(
    'training.completion',
    'id, person_id, course_id, course_version_id, label, completed_on, attended_minutes, planned_minutes, sources, demonstration, version',
    completions.map(({ id, person: p, course, version, on, attended, planned }) => ({
      ...{ id, person_id: person(p), course_id: course, course_version_id: versionOf(course, version) },
      ...{ label: course ? null : 'Ailleurs', completed_on: on, attended_minutes: attended, planned_minutes: planned },
      ...{ sources: [], demonstration: false, version: 1 },
    })),
  );
}
