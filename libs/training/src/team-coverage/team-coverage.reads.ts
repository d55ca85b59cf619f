import { includeDemonstration, includeDescendants, Organization, Person, searching } from '#lib/network';
import {
  asc,
  type Columns,
  computed,
  contribute,
  filter,
  many,
  maybe,
  needed,
  perKey,
  reads,
  sort,
  sql,
  type Sql,
  values,
} from '#lib/reads';
import { badUserInput, LocalDate, PartialDate } from '#lib/graphql';
import { folded, liesIn, TerritoryReference } from '#lib/territories';
import { TrainingRule } from '../training-rule/training-rule.type.js';
import { assertedOfOrganization } from './asserted.js';
import { TeamOnDay, TeamPersonOnDay } from './team-coverage.entity.js';
import { AssertedCoverage, CoveragePeriod, CoveragePoint, TeamCoverage, TeamPerson } from './team-coverage.type.js';

const MOST_DAYS = 100;

/** The days of a chart. */
export const DAYS = { days: needed([LocalDate], `The days, at most ${MOST_DAYS}.`) };
export function daysOf({ days }: { days?: readonly string[] }): readonly string[] {
  if (days!.length > MOST_DAYS) throw badUserInput(`days: at most ${MOST_DAYS}`, 'days');
  return days!;
}

type Team = Columns<TeamOnDay>;
const isComplete = (t: Team): Sql =>
  sql`case when ${t.headcount} > 0 then case when ${t.trained} = ${t.headcount} then true when ${t.possiblyTrained} < ${t.headcount} then false end end`;
const ratio = (t: Team): Sql => sql`${t.trained}::float8 / nullif(${t.headcount}, 0)`;

/** Since when the team that is complete on the day has been so. */
const completeSince = (organization: Sql, day: unknown): Sql =>
  sql`select training.between_days(p.starts, c.starts) from training.complete_spans(${organization}) c
    join training.complete_spans(${organization}) p on not p.certain and p.starts <= c.starts and c.starts < p.ends
    where c.certain and c.starts <= ${day} and ${day} < c.ends`;

export const teamCoverageReads = reads<TeamOnDay>(TeamCoverage, {
  from: TeamOnDay,
  source: ({ day }) => sql`training.teams_on(${day})`,
  key: 'id',
  visible: 'everyone',
  fields: {
    asOf: computed((_, { day }) => sql`${day}`),
    organization: maybe(() => Organization, 'id', 'Whose team it is.'),
    rule: maybe(() => TrainingRule, 'trainingRuleId', 'The rule of the day; null when none holds.'),
    trainedRange: computed(
      (t) =>
        sql`case when ${t.headcount} is not null then json_build_object('least', ${t.trained}, 'most', ${t.possiblyTrained}) end`,
    ),
    ratio: computed(ratio),
    complete: computed(isComplete),
    certainty: computed(
      (t) =>
        sql`case when ${t.headcount} is not null then case when ${t.trained} = ${t.possiblyTrained} then 'CERTAIN' else 'POSSIBLE' end end`,
    ),
    fullyTrainedOn: perKey(
      (key, { day }) => completeSince(key, day),
      'Since when all of the team have been trained without interruption, as precisely as it can be told; null when they are not, and where it lies in one year or another (`periods` says more).',
      { type: () => PartialDate, nullable: true },
    ),
    periods: values(
      () => CoveragePeriod,
      (key, { day }) =>
        sql`select training.between_days(p.starts, c.starts) as "fullyTrainedOn", p.starts as "possibleFrom", c.starts as "certainFrom",
          nullif(c.ends, 'infinity') as "certainTo", nullif(p.ends, 'infinity') as "possibleTo"
        from training.complete_spans(${key}) p
        left join training.complete_spans(${key}) c on c.certain and p.starts <= c.starts and c.starts < p.ends
        where not p.certain and p.starts <= ${day} order by p.starts, c.starts limit 50`,
      'The stretches up to the day in which all of the team were trained, or may have been, oldest first; at most 50.',
      { bound: 10 },
    ),
    trend: values(
      () => CoveragePoint,
      (key, _, args) =>
        sql`select d.day as "on", t.headcount, t.trained, t.possibly_trained as "possiblyTrained"
          from unnest(${daysOf(args)}::date[]) with ordinality d(day, place) cross join lateral (select * from training.teams_on(d.day) x where x.id = ${key}) t
          order by d.place`,
      `The team on each of these days, in the order asked; at most ${MOST_DAYS}.`,
      { args: DAYS, bound: MOST_DAYS },
    ),
    asserted: values(
      () => AssertedCoverage,
      (key, { day }) => assertedOfOrganization(key, day),
      'What sources assert of it up to the day, beside what is counted; at most 10.',
    ),
    people: many(
      () => TeamPerson,
      'organizationId',
      'Who is in the team, among those whose training the caller may see.',
      {
        unlessAsked: { includeDemonstration: true },
      },
    ),
    viewerSeesPeople: computed(
      (t, { actor }) => sql`(${actor.coordinator} or ${t.id} = any(${actor.managed}))`,
      'Whether `people` has more than the caller’s own line: for managers of the organization, those who have joined it; for coordinators, all.',
      { type: () => Boolean },
    ),
  },
  filters: {
    complete: filter(
      Boolean,
      'Only those that have trained their whole team (true), or only those that have not (false).',
      (t, complete) => sql`${isComplete(t)} = ${complete}`,
    ),
    search: searching(
      'Part of the name of the organization; accents, hyphens and case do not matter.',
      (t, text) => sql`position(${folded(text)} in territories.fold(${t.name})) > 0`,
    ),
    territory: filter(
      TerritoryReference,
      'Of organizations that serve this territory on the day; with `includeDescendants`, it or what lies in it.',
      (t, territory, { day }, { includeDescendants: below }) =>
        sql`exists (select 1 from network.organization_territory s where s.organization_id = ${t.id} and s.valid_from <= ${day}
          and s.valid_to > ${day} and ${liesIn(sql`s.territory_id`, territory, Boolean(below), day)})`,
    ),
    includeDescendants,
    includeUnknown: filter(Boolean, 'Also those of which no team is known; false when left out.', () => undefined),
    includeDemonstration,
  },
  listed: (t, { includeUnknown }) => (includeUnknown ? undefined : sql`${t.headcount} > 0`),
  sorts: {
    NAME: sort(
      'By name of the organization, in French alphabetical order.',
      asc((t) => sql`${t.name} collate "fr-FR-x-icu"`, 'text'),
    ),
    RATIO: sort(
      'By the share of the team that is trained; then by name.',
      asc((t) => sql`coalesce((${ratio(t)} * 1000000)::integer, -1)`),
      asc((t) => sql`${t.name} collate "fr-FR-x-icu"`, 'text'),
    ),
    HEADCOUNT: sort(
      'By how many count for the team; then by name.',
      asc((t) => sql`coalesce(${t.headcount}, -1)`),
      asc((t) => sql`${t.name} collate "fr-FR-x-icu"`, 'text'),
    ),
  },
  list: { as: 'TeamCoverage', plural: 'teams' },
});

const familyName = (id: Sql): Sql => sql`(select n.family_name from network.person n where n.id = ${id})`;

export const teamPersonReads = reads<TeamPersonOnDay>(TeamPerson, {
  from: TeamPersonOnDay,
  source: ({ day }) => sql`training.people_on(${day})`,
  // Lists are of one team.
  key: 'personId',
  visible: (t, { actor }) =>
    sql`(${t.personId} = ${actor.person} or ${actor.coordinator} or (${t.organizationId} = any(${actor.managed})
      and network.is_confided(${t.personId}, ${t.organizationId})))`,
  fields: {
    person: maybe(() => Person, 'personId', 'Who it is.'),
    arrivedOn: computed((t) => sql`nullif(${t.arrivedOn}, '-infinity')`),
    countsFrom: computed((t) => sql`nullif(${t.countsFrom}, '-infinity')`),
    counts: computed((t, { day }) => sql`(${t.countsFrom} <= ${day})`),
    certainty: computed((t) => sql`case when ${t.trained} = ${t.possiblyTrained} then 'CERTAIN' else 'POSSIBLE' end`),
    expiresOn: computed((t) => sql`case when ${t.trained} then ${t.expiresOn} end`),
    lapsedOn: computed((t) => sql`case when not ${t.possiblyTrained} then ${t.lapsedOn} end`),
  },
  filters: {
    trained: filter(
      Boolean,
      'Only those who are trained beyond doubt (true), or only the others (false).',
      (t, trained) => sql`${t.trained} = ${trained}`,
    ),
    includeArrivals: filter(
      Boolean,
      'Also those in their days of grace, who do not count yet; false when left out.',
      () => undefined,
    ),
    includeDemonstration,
  },
  listed: (t, { includeArrivals }, { day }) => (includeArrivals ? undefined : sql`${t.countsFrom} <= ${day}`),
  sorts: {
    NAME: sort(
      'By family name, in French alphabetical order.',
      asc((t) => familyName(t.personId), 'text'),
    ),
  },
  list: { plural: 'people of a team' },
});

export const organizationCoverage = contribute(() => Organization, {
  teamCoverage: maybe(
    () => TeamCoverage,
    'id',
    'How many of its team are trained on the day, and since when all are.',
    {
      audience: 'EVERYONE',
      asOf: 'The day to describe; the day of the organization when left out.',
    },
  ),
});
