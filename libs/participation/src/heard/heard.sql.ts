import { ID } from '@nestjs/graphql';
import { argument, type Env, type Sql, sql } from '#lib/reads';

type Day = Pick<Env, 'day'>;

/** What was asked of: a call of an initiative, or all its calls together. */
export interface HeardScope {
  initiative: Sql;
  call?: Sql;
}

/** How much was said, and by how many people, in each commune and in all of them. As `participation.heard` says it. */
export const heardIn = ({ initiative, call }: HeardScope, { day }: Day): Sql =>
  sql`(select * from participation.heard(${initiative}, ${call ?? sql`null`}, ${day}) h where h.call_id = ${call ?? sql`'*'`})`;

/** How many people took part in all, as `ParticipationFigures.participants`: 0 where nothing is counted. */
export const peopleHeard = (asked: HeardScope, env: Day): Sql =>
  sql`(select case when count(*) = 0 then 0 else max(h.people) end from ${heardIn(asked, env)} h where h.area = '*')`;

const per1000 = (people: Sql, population: Sql): Sql =>
  sql`round(${people} * 1000.0 / nullif(${population}, 0), 2)::float`;

/** How many communes are told at a time. */
export const COMMUNES = 1000;
export const AFTER = {
  after: argument(ID, 'Those behind this commune, the last of those before; from the first when left out.'),
};

/**
 * The communes where it takes place, the largest first, and others that something was said about where it takes place anywhere; those behind `after`, where one
 * that was told before is given.
 */
export const communesOf = (asked: HeardScope, env: Day, after?: string | null): Sql =>
  sql`with told as materialized (select coalesce(c.territory_id, h.area) as "territoryId", coalesce(h.contributions, 0) as contributions, coalesce(h.entered, 0) as entered,
      coalesce(h.figure, 'NOBODY') as figure, case when h.area is null then 0 else h.people end as participants, c.population,
      ${per1000(sql`case when h.area is null then 0 else h.people end`, sql`c.population`)} as per1000,
      row_number() over (order by c.population desc nulls last, coalesce(c.territory_id, h.area)) as place
    from participation.communes_of(${asked.initiative}, ${env.day}) c
    full join (select * from ${heardIn(asked, env)} h where h.area not in ('', '*') and h.area not like 'in %') h on h.area = c.territory_id)
    select t."territoryId", t.contributions, t.entered, t.figure, t.participants, t.population, t.per1000 from told t
    where ${after ?? null}::text is null or t.place > (select o.place from told o where o."territoryId" = ${after ?? null}::text)
    order by t.place limit ${COMMUNES}::int`;

const figures = (h: Sql): Sql =>
  sql`'contributions', coalesce(${h}.contributions, 0), 'entered', coalesce(${h}.entered, 0), 'figure', coalesce(${h}.figure, 'NOBODY'),
    'participants', case when ${h}.area is null then 0 else ${h}.people end`;

export const participationIn = (asked: HeardScope, env: Day): Sql =>
  sql`with h as materialized (select * from ${heardIn(asked, env)} h),
      c as materialized (select * from participation.communes_of(${asked.initiative}, ${env.day}))
    select json_build_object(${figures(sql`a`)}, 'elsewhere', json_build_object(${figures(sql`e`)}), 'population', p.population,
      'per1000', ${per1000(sql`case when a.area is null then 0 else a.people end`, sql`p.population`)},
      'communes', p.communes, 'silentCommunes', p.communes - p.heard, 'populationOn', p.population_on,
      'populationSource', (select v.source from territories.vintage v where p.population_on is not null and v.day <= p.population_on order by v.day desc limit 1))
    from (select sum(c.population)::int as population, max(c.population_on) as population_on, count(*)::int as communes,
        (count(*) filter (where exists (select from h where h.area = c.territory_id and h.contributions > 0)))::int as heard from c) p
    left join h a on a.area = '*' left join h e on e.area = ''`;
