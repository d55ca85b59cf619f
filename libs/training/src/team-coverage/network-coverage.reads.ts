import { demonstrationArgument, Network } from '#lib/network';
import { contribute, linked, many, perKey, reads, sql, type Sql, values } from '#lib/reads';
import { TrainingRule } from '../training-rule/training-rule.type.js';
import { assertedOfNetwork } from './asserted.js';
import { NetworkCoverage, NetworkCoveragePoint } from './network-coverage.type.js';
import { DAYS, daysOf } from './team-coverage.reads.js';
import { AssertedCoverage, TeamCoverage } from './team-coverage.type.js';

/** Whether demonstration is counted too, as the identity of the value says. */
const WITH_DEMONSTRATION = 'all';
const isIncluded = (key: Sql, isDemonstration: Sql): Sql =>
  sql`(${key} = ${WITH_DEMONSTRATION} or not ${isDemonstration})`;

/** What changes of the teams of CAUE, day by day, as `c`. */
const changes = (key: Sql): Sql =>
  sql`(select * from training.network_coverage_change n where ${isIncluded(key, sql`n.demonstration`)}) c`;

export const networkCoverageReads = reads(NetworkCoverage, {
  visible: 'everyone',
  fields: {
    rules: linked(
      () => TrainingRule,
      (key, { day }) =>
        sql`select r.id from training.rule_span r where r.valid_from <= ${day} and ${day} < r.valid_to
          and ${isIncluded(key, sql`r.demonstration`)} order by r.demonstration`,
      'The rules of the day: one for real teams and one for those made for demonstration, where they are counted too; at most 2.',
      { bound: 2 },
    ),
    trend: values(
      () => NetworkCoveragePoint,
      (key, _, args) =>
        sql`select d.day as "on", coalesce(s.teams, 0) as organizations, coalesce(s.complete, 0) as "organizationsComplete",
            coalesce(s.possibly_complete, 0) as "organizationsPossiblyComplete", coalesce(s.headcount, 0) as headcount,
            coalesce(s.trained, 0) as trained, coalesce(s.possibly_trained, 0) as "possiblyTrained"
          from unnest(${daysOf(args)}::date[]) with ordinality d(day, place)
          left join (
            select x.day, sum(x.teams) over w as teams, sum(x.complete) over w as complete, sum(x.possibly_complete) over w as possibly_complete,
              sum(x.headcount) over w as headcount, sum(x.trained) over w as trained, sum(x.possibly_trained) over w as possibly_trained,
              lead(x.day, 1, 'infinity') over (order by x.day) as until
            from (select c.day, sum(c.teams) as teams, sum(c.complete) as complete, sum(c.possibly_complete) as possibly_complete,
              sum(c.headcount) as headcount, sum(c.trained) as trained, sum(c.possibly_trained) as possibly_trained
              from ${changes(key)} group by c.day) x
            window w as (order by x.day)
          ) s on s.day <= d.day and d.day < s.until order by d.place`,
      'The teams on each of these days, in the order asked; at most 100.',
      { args: DAYS, bound: 100 },
    ),
    asserted: values(
      () => AssertedCoverage,
      (_, { day }) => assertedOfNetwork(day),
      'The latest that sources assert up to the day of how many CAUE have trained their whole team and how many people are trained, beside what is counted of real teams; at most 2.',
      { bound: 2 },
    ),
    teams: many(
      () => TeamCoverage,
      {
        needs: [],
        variant: () => 'day',
        on: { day: (t, key) => sql`${t['kind']!} = 'CAUE' and ${isIncluded(key, t['isDemonstration']!)}` },
        filter: ({ filter }) => ({ ...filter, includeDemonstration: true }),
      },
      'The CAUE whose team is known, each with its coverage on the day.',
    ),
  },
});

export const networkTeamCoverage = contribute(() => Network, {
  teamCoverage: perKey(
    (_, { day }, { includeDemonstration }) => {
      const id = includeDemonstration ? WITH_DEMONSTRATION : 'real';
      return sql`select json_build_object('id', ${id}::text, 'asOf', ${day}, 'organizations', coalesce(s.teams, 0), 'organizationsComplete', s.complete,
          'organizationsCompleteRange', case when s.teams > 0 then json_build_object('least', s.complete, 'most', s.possibly_complete) end,
          'headcount', s.headcount, 'trained', s.trained,
          'trainedRange', case when s.teams > 0 then json_build_object('least', s.trained, 'most', s.possibly_trained) end)
        from (select x.teams, case when x.teams > 0 then x.complete end as complete, x.possibly_complete,
            case when x.teams > 0 then x.headcount end as headcount, case when x.teams > 0 then x.trained end as trained, x.possibly_trained
          from (select sum(c.teams)::int as teams, sum(c.complete)::int as complete, sum(c.possibly_complete)::int as possibly_complete,
              sum(c.headcount)::int as headcount, sum(c.trained)::int as trained, sum(c.possibly_trained)::int as possibly_trained
            from ${changes(sql`${id}::text`)} where c.day <= ${day}) x) s`;
    },
    'How many CAUE have trained their whole team on the day, and what sources assert of it.',
    {
      type: () => NetworkCoverage,
      nullable: true,
      audience: 'EVERYONE',
      args: demonstrationArgument,
      asOf: 'The day to describe; the day of the network when left out.',
    },
  ),
});
