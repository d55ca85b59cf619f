-- How many people took part, and where, told so that nobody learns which of the names that everybody reads are of one person.
--
-- Contributions are public, each with its name, its commune and its day; that two of them were written by one person is not. What is counted of people is therefore
-- drawn only of the first ten, fifteen, twenty … that were ever shown in a cell (`r` of `n`), by an order that never changes: asked on any day, before or after something
-- is taken back, the answer is about the same ones. It is told from five people on, rounded down to fives, and never higher than what leaves open whether whatever was told
-- to be of fewer than five (`f`: the last that were, the first four at least) was of one person alone. So it is with sums (`worth`): of a cell that is made of others is told
-- at most what all of these may be of, those untold taken for four, less four, and at least what one of them is. What was entered for somebody counts once each, as everybody sees.

-- What is told of a cell that is made of parts: `beyond` of it are not drawn yet.
create function participation.told_of_parts(told bigint, beyond bigint, parts bigint, worth bigint, most bigint) returns bigint language sql immutable as
  $$select case when parts > 1 then greatest(least(told, worth - 4 - beyond) / 5 * 5, most) else told end$$;

-- `call_id` is `*` of all calls; `area` a commune, '' where none is known or it lies outside, `in …` a territory of the initiative, `*` all of them. `figure` as `ParticipationFigure`.
create function participation.heard(of_initiative text, of_call text, by_day date)
returns table (call_id text, area text, contributions integer, entered integer, figure text, people integer) language sql stable as $$
with said as materialized (
  select c.id, c.call_id, c.origin = 'ONLINE' as online, c.status = 'PUBLISHED' as shown, coalesce(c.person_id, c.id) as who, c.first_published_at as at,
    case when g.places is null or cardinality(r.inside) > 0 then coalesce(v.commune_id, v.territory_id, '') else '' end as commune, coalesce(r.inside, '{}') as inside
  from participation.contribution c
  join participation.call a on a.id = c.call_id
  left join lateral (select array_agg(t.territory_id) as places from participation.initiative_territory t where t.initiative_id = a.initiative_id) g on true
  left join territories.territory_version v on v.territory_id = c.territory_id and v.seen_from <= by_day and v.seen_to > by_day
  left join lateral (select array_agg(p) as inside from unnest(g.places) p where p in (v.territory_id, v.commune_id, v.epci_id, v.departement_id, v.region_id)) r on true
  where c.call_id = any(case when of_call is not null then array[of_call] else array(select o.id from participation.call o where o.initiative_id = of_initiative) end)
    and case when c.origin = 'ONLINE' then participation.day_of(c.first_published_at) <= by_day else c.status = 'PUBLISHED' and c.said_on <= by_day end
), cell as (
  select k.call_id, k.area, s.id, s.online, s.shown, s.who, s.at from said s
  cross join lateral (
    select s.call_id, s.commune union all select s.call_id, '*'
    union all select '*', s.commune where of_call is null union all select '*', '*' where of_call is null
    -- Territories that lie in each other could be subtracted from each other: of these nothing is told.
    union all select '*', 'in ' || coalesce(s.inside[1], '') where of_call is null and not exists (select from said o where cardinality(o.inside) > 1)
  ) k(call_id, area)
), ranked as (
  select e.*, count(*) filter (where e.is_new) over (partition by e.call_id, e.area order by e.rank) as people
  from (select l.*, row_number() over (partition by l.call_id, l.area order by l.at, l.id) as rank, count(*) over (partition by l.call_id, l.area) as n,
      row_number() over (partition by l.call_id, l.area, l.who order by l.at, l.id) = 1 as is_new
    from cell l where l.online) e
), counted as (
  select d.call_id, d.area, d.n, case when d.n >= 10 then d.n / 5 * 5 end as r, max(d.people) filter (where d.rank <= d.n / 5 * 5) as people,
    greatest(4, max(d.rank) filter (where d.people < 5 and d.rank >= 10 and d.rank % 5 = 0)) as f
  from ranked d group by 1, 2, 3
), drawn as (
  select c.call_id, c.area, c.n, c.r, case when c.r >= 10 and c.people >= 5 then least(c.people, 1 + c.r - c.f) / 5 * 5 end as told from counted c
), part as (
  select d.call_id, d.area, d.told, least(d.n, coalesce(d.told + 4, 4)) as worth from drawn d where d.call_id <> '*' and d.area <> '*'
), summed as (
  select d.call_id, d.area, d.n, participation.told_of_parts(d.told, d.n - d.r, w.parts, w.worth, w.most) as told
  from drawn d left join (
    select p.call_id, '*' as area, count(*) as parts, sum(p.worth)::bigint as worth, max(p.told) as most from part p group by 1
    union all select '*', p.area, count(*), sum(p.worth)::bigint, max(p.told) from part p group by 2) w on w.call_id = d.call_id and w.area = d.area
  where d.call_id <> '*' or (d.area <> '*' and d.area not like 'in %')
), worth as (
  select m.*, least(m.n, coalesce(m.told + 4, 4)) as worth from summed m
), inside as (
  select distinct 'in ' || coalesce(s.inside[1], '') as area, s.commune from said s where s.online
), within_territory as (
  select d.call_id, d.area, d.n, participation.told_of_parts(d.told, d.n - d.r, w.parts, w.worth, w.most) as told
  from drawn d join (
    select i.area, count(*) as parts, sum(m.worth)::bigint as worth, max(m.told) as most
    from inside i join worth m on m.call_id = '*' and m.area = i.commune group by 1) w on w.area = d.area
), whole as (
  select d.call_id, d.area, d.n, participation.told_of_parts(d.told, d.n - d.r, w.parts, w.worth, w.most) as told
  from drawn d left join lateral (
    select max(q.parts) as parts, min(q.worth) filter (where q.parts > 1) as worth, max(q.most) as most from (
      select count(*) as parts, sum(m.worth)::bigint as worth, max(m.told) as most from worth m where m.call_id = '*'
      union all select count(*), sum(m.worth)::bigint, max(m.told) from worth m where m.area = '*'
      union all select count(*), sum(least(m.n, coalesce(m.told + 4, 4)))::bigint, max(m.told) from within_territory m) q) w on true
  where d.call_id = '*' and d.area = '*'
), told as (
  select * from summed union all select * from within_territory union all select * from whole
), figure as (
  select l.call_id, l.area, (count(*) filter (where l.shown))::int as contributions, (count(*) filter (where l.shown and not l.online))::int as entered,
    (count(*) filter (where l.shown and l.online))::int as online from cell l group by 1, 2
)
select f.call_id, f.area, f.contributions, f.entered,
  case when f.contributions = 0 then 'NOBODY' when k.least >= 5 then 'AT_LEAST'
    when f.contributions < 5 then 'FEW' else 'UNTOLD' end,
  case when f.contributions = 0 then 0 when k.least >= 5 then k.least end
from figure f left join told t on t.call_id = f.call_id and t.area = f.area
-- Nothing is told of more people than there are contributions to be read; whoever wrote one is somebody.
cross join lateral (select f.entered + case when t.told between 5 and f.online then t.told::int when f.online > 0 then 1 else 0 end as least) k
$$;

-- The communes of a day where an initiative takes place, with how many people live there by the last count in force then.
create function participation.communes_of(of_initiative text, by_day date) returns table (territory_id text, population integer, population_on date) language sql stable as $$
  select distinct on (v.territory_id) v.territory_id, v.population, v.population_on
  from participation.initiative_territory r cross join lateral (
    select * from territories.territory_version o where o.territory_id = r.territory_id and o.kind = 'COMMUNE'
    union all select * from territories.territory_version o where o.epci_id = r.territory_id and o.kind = 'COMMUNE'
    union all select * from territories.territory_version o where o.departement_id = r.territory_id and o.kind = 'COMMUNE'
    union all select * from territories.territory_version o where o.region_id = r.territory_id and o.kind = 'COMMUNE') v
  where r.initiative_id = of_initiative and v.valid_from <= by_day and v.valid_to > by_day order by v.territory_id
$$;
