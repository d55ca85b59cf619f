import { sourceJson } from '#lib/network';
import { sql, type Sql } from '#lib/reads';

/** What is counted on a day of real teams: how many CAUE are complete, and how many people are trained; null where none is known. */
const countedOn = (measure: Sql, day: Sql): Sql =>
  sql`(select case when sum(c.teams) > 0 then case when ${measure} = 'FULLY_TRAINED_CAUE' then sum(c.complete) else sum(c.trained) end end::int
    from training.network_coverage_change c where c.day <= ${day} and not c.demonstration)`;

/** The same of one: 1 when it is complete, 0 when it is not. */
const completeOn = (organization: Sql, day: Sql): Sql =>
  sql`(select case when sum(c.teams) > 0 then sum(c.complete) end::int from training.coverage_change c
    where c.organization_id = ${organization} and c.day <= ${day})`;

const rows = (counted: Sql, from: Sql): Sql =>
  sql`select f.measure, f.value::float8 as value, f.comparison, f.as_of::text as "on", f.statement, k.counted,
      (k.counted - f.value)::float8 as difference,
      (select coalesce(json_agg(${sourceJson} order by s.key), '[]') from network.source s where s.key = any(f.sources)) as sources
    from ${from} cross join lateral (select ${counted} as counted) k order by f.measure, f.first_day limit 10`;

const LAST_DAY = sql`network.last_day(f.as_of)`;

/** The latest of each measure that a source asserts of the network up to the day. */
export const assertedOfNetwork = (day: unknown): Sql =>
  rows(
    countedOn(sql`f.measure`, LAST_DAY),
    sql`(select distinct on (x.measure) x.* from network.asserted_figure x
      where x.measure in ('FULLY_TRAINED_CAUE', 'TRAINED_EMPLOYEES') and x.first_day <= ${day}
      order by x.measure, x.first_day desc, x.id desc) f`,
  );

/** What sources assert of one organization up to the day. */
export const assertedOfOrganization = (organization: Sql, day: unknown): Sql =>
  rows(
    completeOn(organization, LAST_DAY),
    sql`(select x.* from network.asserted_figure x where x.organization_id = ${organization}
      and x.measure = 'FULLY_TRAINED_CAUE' and x.first_day <= ${day}) f`,
  );
