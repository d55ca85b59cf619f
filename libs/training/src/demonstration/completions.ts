import { type PoolClient } from 'pg';
import { Chance, daysAfter, demonstrationId, insertRows } from '#lib/network';

const SCHEMA = 'training';
/** The course that whole teams take. */
const COURSE = 'portail';
const MINUTES = 2 * 7 * 60;
const VALIDITY_MONTHS = 60;
const GRACE_DAYS = 120;
const EMPLOYED = [
  ...['DIRECTOR', 'INTERIM_DIRECTOR', 'ARCHITECT', 'URBAN_PLANNER', 'LANDSCAPE_ARCHITECT', 'ENVIRONMENT_ADVISER'],
  ...['ADMINISTRATION', 'COMMUNICATION', 'OTHER'],
];

interface Stay {
  person: string;
  organization: string;
  from: string;
  to: string;
}

/** How an organization trains: who is trained, from when on, and whether it goes on for those who come later. */
interface Habit {
  starts: string;
  share: number;
  stops: string;
}

/** One rule, and what the teams have completed: some have been complete since a day, some in part, some no longer. */
export async function makeCompletions(client: PoolClient, madeOn: string): Promise<void> {
  const course = demonstrationId('course', COURSE);
  const rule = demonstrationId('trule', COURSE);
  await insertRows(
    client,
    'training_rule',
    [
      {
        ...{ id: rule, valid_from: '2020-01-01', title: 'Équipes formées au portail (démonstration)' },
        ...{ least_share: 80, validity_months: VALIDITY_MONTHS, position_kinds: EMPLOYED, grace_days: GRACE_DAYS },
        ...{ sources: [], demonstration: true, version: 1 },
      },
    ],
    SCHEMA,
  );
  await insertRows(
    client,
    'training_rule_course',
    [{ training_rule_id: rule, course_id: course, demonstration: true }],
    SCHEMA,
  );
  const { rows: stays } = await client.query<Stay>(
    `select w.person_id as person, o.key as organization, w.valid_from::text as "from", w.valid_to::text as "to"
     from network.position w join network.organization o on o.id = w.organization_id
     where w.demonstration and w.kind = any($1) order by o.key, w.person_id, w.valid_from`,
    [EMPLOYED],
  );
  const habits = new Map<string, Habit>();
  const completed = stays.flatMap((stay) => {
    const habit = habits.get(stay.organization) ?? habitOf(stay.organization);
    habits.set(stay.organization, habit);
    return completedBy(stay, habit, madeOn);
  });
  await insertRows(
    client,
    'completion',
    completed.map(({ person, on, minutes }) => ({
      ...{ id: demonstrationId('completion', person, on), person_id: person, course_id: course },
      ...{ course_version_id: demonstrationId('cversion', COURSE, 1), completed_on: on, sources: [] },
      ...{ attended_minutes: minutes, planned_minutes: MINUTES, demonstration: true, version: 1 },
    })),
    SCHEMA,
  );
}

function habitOf(organization: string): Habit {
  const chance = new Chance(`habit ${organization}`);
  const starts = daysAfter('2020-03-01', chance.between(0, 1900));
  const kind = chance.next();
  if (kind < 0.4) return { starts, share: 1, stops: 'infinity' };
  if (kind < 0.6) return { starts, share: 1, stops: daysAfter(starts, chance.between(200, 900)) };
  if (kind < 0.93) return { starts, share: chance.pick([0.4, 0.6, 0.8]), stops: 'infinity' };
  return { starts: 'infinity', share: 0, stops: 'infinity' };
}

/** Together with the team, or soon after they came; and again before it runs out. */
function completedBy(
  { person, from, to }: Stay,
  { starts, share, stops }: Habit,
  madeOn: string,
): { person: string; on: string; minutes: number }[] {
  const chance = new Chance(`completions ${person}`);
  if (!chance.happens(share) || starts === 'infinity') return [];
  const first =
    from <= starts ? daysAfter(starts, chance.between(0, 45)) : daysAfter(from, chance.between(10, GRACE_DAYS - 10));
  const again = daysAfter(first, Math.round((VALIDITY_MONTHS - 2) * 30.4) - chance.between(0, 60));
  return [first, again]
    .filter((on) => on < to && on < stops && on < madeOn)
    .map((on) => ({
      person,
      // Some were only told by month, or by year.
      on: on.slice(0, chance.pick([10, 10, 10, 10, 10, 10, 10, 10, 7, chance.happens(0.3) ? 4 : 10])),
      minutes: chance.happens(0.06) ? MINUTES / 2 : MINUTES,
    }));
}
