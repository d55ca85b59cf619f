-- Who was heard, counted where it happens: of an initiative with hundreds of thousands of contributions a few thousand sums are read.
--
-- How many people wrote the first n contributions of a cell is how many of these n are the first of whoever wrote them there. Which one that is depends on what the same
-- person wrote alone, so that people who write at once wait for nobody; and it is a sum, so that what comes late, and what is corrected of the past, is one more term of it.

-- Where each commune is counted: itself and the territory of the initiative in which it lies, as they were when something was first said about it. A day on which it is
-- another is counted anew (`heard_anew`), as is everything until `place_heard` has taken what is so today. '' of what has no commune, and of what lies outside.
create table participation.heard_place (
  initiative_id text collate "C" not null references participation.initiative (id) on delete cascade,
  territory_id text collate "C" not null,
  area text collate "C" not null,
  place text collate "C" not null,
  primary key (initiative_id, territory_id)
);
create function participation.heard_places(of_initiative text, territories text[], by_day date)
returns table (territory_id text, area text, place text, lies_in integer) language sql stable as $$
  select k.id, case when g.places is null or r.lies_in > 0 then coalesce(v.commune_id, v.territory_id, '') else '' end,
    coalesce(least(case when v.territory_id = any(g.places) then v.territory_id end, case when v.commune_id = any(g.places) then v.commune_id end, case when v.epci_id = any(g.places) then v.epci_id end,
      case when v.departement_id = any(g.places) then v.departement_id end, case when v.region_id = any(g.places) then v.region_id end), ''), r.lies_in
  from (select array_agg(t.territory_id) as places from participation.initiative_territory t where t.initiative_id = of_initiative) g cross join unnest(territories) k(id)
  left join lateral (select * from territories.territory_version o where o.territory_id = k.id and o.seen_from <= by_day and o.seen_to > by_day limit 1) v on true
  cross join lateral (select num_nonnulls(nullif(v.territory_id = any(g.places), false), nullif(v.commune_id <> v.territory_id and v.commune_id = any(g.places), false), nullif(v.epci_id = any(g.places), false),
    nullif(v.departement_id = any(g.places), false), nullif(v.region_id = any(g.places), false)) as lies_in) r
$$;

-- What counts of a contribution, and in what it is the first of whoever wrote it, by `at` and its id. What was entered for somebody is nobody's first.
create table participation.heard_contribution (
  contribution_id text collate "C" primary key references participation.contribution (id) on delete cascade,
  initiative_id text collate "C" not null,
  call_id text collate "C" not null,
  territory_id text collate "C" not null,
  area text collate "C" not null,
  place text collate "C" not null,
  day date not null,
  -- When it was first shown; null of what was entered.
  at timestamptz,
  is_shown boolean not null,
  first_of_call_area boolean not null default false,
  first_of_call boolean not null default false,
  first_of_area boolean not null default false,
  first_of_place boolean not null default false,
  first_of_all boolean not null default false
);
create index on participation.heard_contribution (call_id, area, at, contribution_id) include (first_of_call_area) where at is not null;
create index on participation.heard_contribution (call_id, at, contribution_id) include (first_of_call) where at is not null;
create index on participation.heard_contribution (initiative_id, area, at, contribution_id) include (first_of_area) where at is not null;
create index on participation.heard_contribution (initiative_id, place, at, contribution_id) include (first_of_place) where at is not null;
create index on participation.heard_contribution (initiative_id, at, contribution_id) include (first_of_all) where at is not null;

-- Sums of all days, beside them of each month and of each day: what there was by a day is all of it without what came behind. And what was not added to them yet: whoever
-- writes adds a line, and nobody waits for the line of another.
create table participation.heard_count (
  call_id text collate "C" not null references participation.call (id) on delete cascade,
  span text collate "C" not null check (span in ('ALL', 'MONTH', 'DAY')),
  day date not null,
  area text collate "C" not null,
  place text collate "C" not null,
  -- What was ever shown of what people wrote, what is, and what is of what was entered for them.
  online integer not null,
  shown integer not null,
  entered integer not null,
  first_of_call_area integer not null,
  first_of_call integer not null,
  first_of_area integer not null,
  first_of_place integer not null,
  first_of_all integer not null,
  primary key (call_id, span, day, area, place)
);
create table participation.heard_change (like participation.heard_count);
create index on participation.heard_change (call_id);

create function participation.heard_line(h participation.heard_contribution, times integer) returns void language sql as $$
  insert into participation.heard_change (call_id, span, day, area, place, online, shown, entered, first_of_call_area, first_of_call, first_of_area, first_of_place, first_of_all)
  values (h.call_id, 'DAY', h.day, h.area, h.place, times * (h.at is not null)::int, times * (h.is_shown and h.at is not null)::int, times * (h.is_shown and h.at is null)::int,
    times * h.first_of_call_area::int, times * h.first_of_call::int, times * h.first_of_area::int, times * h.first_of_place::int, times * h.first_of_all::int)
$$;
create function participation.add_heard() returns trigger language plpgsql as $$
begin
  if tg_op <> 'INSERT' then perform participation.heard_line(old, -1); end if;
  if tg_op <> 'DELETE' then perform participation.heard_line(new, 1); end if;
  return null;
end $$;

-- Adds up the lines that there are. Of what is not committed yet the line stays, and whoever reads meanwhile finds each once.
create function participation.fold_heard() returns void language sql as $$
  with taken as (
    delete from participation.heard_change returning *
  ), summed as (
    select t.call_id, s.span, s.day, t.area, t.place, sum(t.online)::int as online, sum(t.shown)::int as shown, sum(t.entered)::int as entered, sum(t.first_of_call_area)::int as first_of_call_area,
      sum(t.first_of_call)::int as first_of_call, sum(t.first_of_area)::int as first_of_area, sum(t.first_of_place)::int as first_of_place, sum(t.first_of_all)::int as first_of_all
    from taken t cross join lateral (values ('ALL', '-infinity'::date), ('MONTH', date_trunc('month', t.day)::date), ('DAY', t.day)) s(span, day)
    where exists (select from participation.call a where a.id = t.call_id) group by 1, 2, 3, 4, 5
  )
  insert into participation.heard_count as k select * from summed s order by 1, 2, 3, 4, 5
  on conflict (call_id, span, day, area, place) do update set online = k.online + excluded.online, shown = k.shown + excluded.shown, entered = k.entered + excluded.entered,
    first_of_call_area = k.first_of_call_area + excluded.first_of_call_area, first_of_call = k.first_of_call + excluded.first_of_call, first_of_area = k.first_of_area + excluded.first_of_area,
    first_of_place = k.first_of_place + excluded.first_of_place, first_of_all = k.first_of_all + excluded.first_of_all
$$;

-- In which of these contributions, all that they ever wrote, somebody is for the first time. Each of nobody is of somebody else.
create function participation.heard_firsts(contributions text[]) returns void language sql as $$
  update participation.heard_contribution h set first_of_call_area = f.call_area, first_of_call = f.call, first_of_area = f.area, first_of_place = f.place, first_of_all = f.all_of_it
  from (
    select o.contribution_id, row_number() over (partition by w.who, o.call_id, o.area order by o.at, o.contribution_id) = 1 as call_area,
      row_number() over (partition by w.who, o.call_id order by o.at, o.contribution_id) = 1 as call,
      row_number() over (partition by w.who, o.initiative_id, o.area order by o.at, o.contribution_id) = 1 as area,
      row_number() over (partition by w.who, o.initiative_id, o.place order by o.at, o.contribution_id) = 1 as place,
      row_number() over (partition by w.who, o.initiative_id order by o.at, o.contribution_id) = 1 as all_of_it
    from participation.heard_contribution o join participation.contribution c on c.id = o.contribution_id
    cross join lateral (select coalesce(c.person_id, c.id)) w(who)
    where o.contribution_id = any(contributions) and o.at is not null) f
  where h.contribution_id = f.contribution_id
    and (h.first_of_call_area, h.first_of_call, h.first_of_area, h.first_of_place, h.first_of_all) is distinct from (f.call_area, f.call, f.area, f.place, f.all_of_it)
$$;
create function participation.heard_firsts_of(person text) returns void language sql as $$
  select participation.heard_firsts(array(select c.id from participation.contribution c where c.person_id = person and c.first_published_at is not null))
$$;

-- Those of one person come one after the other, as they do when they write (`contributionSubmit`).
create function participation.keep_heard() returns trigger language plpgsql as $$
declare
  initiative text;
  is_online boolean := new.origin = 'ONLINE';
  its participation.heard_place;
  before record;
begin
  if tg_op = 'DELETE' then
    perform participation.heard_firsts_of(old.person_id);
    return null;
  end if;
  if new.origin = 'ONLINE' and new.first_published_at is null then return null; end if;
  if tg_op = 'UPDATE' and (old.person_id, old.territory_id, old.first_published_at, old.said_on) is not distinct from (new.person_id, new.territory_id, new.first_published_at, new.said_on) then
    update participation.heard_contribution h set is_shown = new.status = 'PUBLISHED' where h.contribution_id = new.id;
    return null;
  end if;
  initiative := (select a.initiative_id from participation.call a where a.id = new.call_id);
  perform pg_advisory_xact_lock_shared(hashtextextended('heard ' || initiative, 0));
  if new.person_id is not null then
    perform pg_advisory_xact_lock(hashtextextended('contributions ' || new.person_id, 0));
  end if;
  select * into its from participation.heard_place p where p.initiative_id = initiative and p.territory_id = coalesce(new.territory_id, '');
  if not found then
    insert into participation.heard_place (initiative_id, territory_id, area, place)
      select initiative, p.territory_id, p.area, p.place from participation.heard_places(initiative, array[coalesce(new.territory_id, '')], participation.day_of(now())) p on conflict do nothing;
    select * into its from participation.heard_place p where p.initiative_id = initiative and p.territory_id = coalesce(new.territory_id, '');
  end if;
  -- Mostly it is the last that this person wrote, and changes nothing of the others.
  select count(*) filter (where h.call_id = new.call_id and h.area = its.area) as call_area, count(*) filter (where h.call_id = new.call_id) as call,
      count(*) filter (where h.area = its.area) as area, count(*) filter (where h.place = its.place) as place, count(*) as all_of_it,
      coalesce(bool_or((h.at, h.contribution_id) > (new.first_published_at, new.id)), false) or tg_op = 'UPDATE' as moves
    into before
    from participation.contribution c join participation.heard_contribution h on h.contribution_id = c.id
    where c.person_id = new.person_id and h.initiative_id = initiative and h.at is not null and c.id <> new.id;
  insert into participation.heard_contribution (contribution_id, initiative_id, call_id, territory_id, area, place, day, at, is_shown,
      first_of_call_area, first_of_call, first_of_area, first_of_place, first_of_all)
    values (new.id, initiative, new.call_id, its.territory_id, its.area, its.place, coalesce(new.said_on, participation.day_of(new.first_published_at)),
      case when is_online then new.first_published_at end, new.status = 'PUBLISHED',
      is_online and before.call_area = 0, is_online and before.call = 0, is_online and before.area = 0, is_online and before.place = 0, is_online and before.all_of_it = 0)
    on conflict (contribution_id) do update set territory_id = excluded.territory_id, area = excluded.area, place = excluded.place, day = excluded.day, at = excluded.at, is_shown = excluded.is_shown;
  if before.moves and new.person_id is null then
    perform participation.heard_firsts(array[new.id]);
  elsif before.moves then
    perform participation.heard_firsts_of(new.person_id);
  end if;
  if tg_op = 'UPDATE' and old.person_id is distinct from new.person_id then
    perform participation.heard_firsts_of(old.person_id);
  end if;
  return null;
end $$;
create trigger heard after insert or delete on participation.contribution for each row execute function participation.keep_heard();
create trigger heard_again after update of person_id, territory_id, status, published_at, first_published_at, said_on on participation.contribution for each row
  when ((old.person_id, old.territory_id, old.status, old.first_published_at, old.said_on) is distinct from (new.person_id, new.territory_id, new.status, new.first_published_at, new.said_on))
  execute function participation.keep_heard();

-- Takes for where each commune is counted what is so today: once the division has changed, or where the initiative takes place. Who writes to it meanwhile waits.
create function participation.place_heard(of_initiative text) returns void language plpgsql as $$
begin
  perform pg_advisory_xact_lock(hashtextextended('heard ' || of_initiative, 0));
  update participation.heard_place p set area = n.area, place = n.place
    from participation.heard_places(of_initiative, array(select o.territory_id from participation.heard_place o where o.initiative_id = of_initiative), participation.day_of(now())) n
    where p.initiative_id = of_initiative and p.territory_id = n.territory_id and (p.area, p.place) <> (n.area, n.place);
  update participation.heard_contribution h set area = p.area, place = p.place from participation.heard_place p
    where h.initiative_id = of_initiative and p.initiative_id = of_initiative and p.territory_id = h.territory_id and (h.area, h.place) <> (p.area, p.place);
  perform participation.heard_firsts(array(select h.contribution_id from participation.heard_contribution h where h.initiative_id = of_initiative and h.at is not null));
end $$;
-- Of all initiatives where it is another.
create function participation.place_all_heard() returns void language plpgsql as $$
begin
  perform participation.place_heard(i.id) from participation.initiative i where exists (
    select from participation.heard_place p
    join participation.heard_places(i.id, array(select o.territory_id from participation.heard_place o where o.initiative_id = i.id), participation.day_of(now())) n on n.territory_id = p.territory_id
    where p.initiative_id = i.id and (p.area, p.place) <> (n.area, n.place));
end $$;

-- As it was counted (0412), reading all of an initiative: of days on which a commune lay elsewhere than where it is counted now, and what is kept is compared with.
alter function participation.heard(text, text, date) rename to heard_anew;

-- How many cells there are no planner knows: they are joined by what is sorted or hashed.
create function participation.heard_as_kept(its text, of_call text, calls text[], is_nested boolean, by_day date)
returns table (call_id text, area text, contributions integer, entered integer, figure text, people integer) language plpgsql stable set enable_nestloop = off as $$
#variable_conflict use_column
declare
  until timestamptz := (by_day + 1)::timestamp at time zone 'Europe/Paris';
begin
  return query
  with term as (
    select 1 as times, k.* from participation.heard_count k where k.call_id = any(calls) and k.span = 'ALL'
    union all select -1, k.* from participation.heard_count k where k.call_id = any(calls) and k.span = 'MONTH' and k.day > by_day
    union all select -1, k.* from participation.heard_count k where k.call_id = any(calls) and k.span = 'DAY'
      and k.day > by_day and k.day < date_trunc('month', by_day)::date + interval '1 month'
    union all select 1, k.* from participation.heard_change k where k.call_id = any(calls) and k.day <= by_day
  ), said as materialized (
    select t.call_id, t.area, min(t.place) as place, sum(t.times * t.online)::int as online, sum(t.times * t.shown)::int as shown, sum(t.times * t.entered)::int as entered, sum(t.times * t.first_of_call_area)::int as first_of_call_area,
      sum(t.times * t.first_of_call)::int as first_of_call, sum(t.times * t.first_of_area)::int as first_of_area, sum(t.times * t.first_of_place)::int as first_of_place, sum(t.times * t.first_of_all)::int as first_of_all
    from term t group by 1, 2
  ), cell as materialized (
    select * from (
      select 'CALL AREA' as level, s.call_id, s.area, s.online::bigint as n, s.shown as online, s.entered, s.first_of_call_area::bigint as people from said s
      union all select 'CALL', s.call_id, '*', sum(s.online), sum(s.shown)::int, sum(s.entered)::int, sum(s.first_of_call) from said s group by 2
      union all select 'AREA', '*', s.area, sum(s.online), sum(s.shown)::int, sum(s.entered)::int, sum(s.first_of_area) from said s where of_call is null group by 3
      union all select 'PLACE', '*', 'in ' || s.place, sum(s.online), sum(s.shown)::int, sum(s.entered)::int, sum(s.first_of_place) from said s where of_call is null and not is_nested group by s.place
      union all select 'ALL', '*', '*', sum(s.online), sum(s.shown)::int, sum(s.entered)::int, sum(s.first_of_all) from said s where of_call is null) k where k.n > 0 or k.entered > 0
  ), ranked as materialized (
    -- Less those of whom the last few, which are not drawn yet, are the first: looked up where it makes a difference of five.
    select c.level, c.call_id, c.area, c.place, c.n, c.r, case when c.r is not null then c.people - case when (c.people - c.n + c.r) / 5 = (c.people - greatest(0, c.people - c.r)) / 5 then c.n - c.r else case c.level
      when 'CALL AREA' then (select count(*) from (select h.first_of_call_area as is_new from participation.heard_contribution h
        where h.call_id = c.call_id and h.area = c.area and h.at < until order by h.at desc, h.contribution_id desc limit c.n - c.r) l where l.is_new)
      when 'CALL' then (select count(*) from (select h.first_of_call as is_new from participation.heard_contribution h
        where h.call_id = c.call_id and h.at < until order by h.at desc, h.contribution_id desc limit c.n - c.r) l where l.is_new)
      when 'AREA' then (select count(*) from (select h.first_of_area as is_new from participation.heard_contribution h
        where h.initiative_id = its and h.area = c.area and h.at < until order by h.at desc, h.contribution_id desc limit c.n - c.r) l where l.is_new)
      when 'PLACE' then (select count(*) from (select h.first_of_place as is_new from participation.heard_contribution h
        where h.initiative_id = its and h.place = c.place and h.at < until order by h.at desc, h.contribution_id desc limit c.n - c.r) l where l.is_new)
      else (select count(*) from (select h.first_of_all as is_new from participation.heard_contribution h
        where h.initiative_id = its and h.at < until order by h.at desc, h.contribution_id desc limit c.n - c.r) l where l.is_new) end end end as people
    from (select c.*, case when c.n >= 10 then c.n / 5 * 5 end as r, substr(c.area, 4) as place from cell c where c.n > 0) c
  ), fifth as materialized (
    -- Which one was the first of the fifth person: among the first ten, where fewer than six are of people who were there before.
    select c.call_id, c.area, c.n, c.r, c.people, case when c.r is null or c.people < 5 or c.r - c.people < 6 then 0 else case c.level
      when 'CALL AREA' then (select count(*) from participation.heard_contribution h cross join lateral (select o.at, o.contribution_id from participation.heard_contribution o
          where o.call_id = c.call_id and o.area = c.area and o.at is not null and o.first_of_call_area order by o.at, o.contribution_id offset 4 limit 1) o
        where h.call_id = c.call_id and h.area = c.area and h.at is not null and (h.at, h.contribution_id) <= (o.at, o.contribution_id))
      when 'CALL' then (select count(*) from participation.heard_contribution h cross join lateral (select o.at, o.contribution_id from participation.heard_contribution o
          where o.call_id = c.call_id and o.at is not null and o.first_of_call order by o.at, o.contribution_id offset 4 limit 1) o
        where h.call_id = c.call_id and h.at is not null and (h.at, h.contribution_id) <= (o.at, o.contribution_id))
      when 'AREA' then (select count(*) from participation.heard_contribution h cross join lateral (select o.at, o.contribution_id from participation.heard_contribution o
          where o.initiative_id = its and o.area = c.area and o.at is not null and o.first_of_area order by o.at, o.contribution_id offset 4 limit 1) o
        where h.initiative_id = its and h.area = c.area and h.at is not null and (h.at, h.contribution_id) <= (o.at, o.contribution_id))
      when 'PLACE' then (select count(*) from participation.heard_contribution h cross join lateral (select o.at, o.contribution_id from participation.heard_contribution o
          where o.initiative_id = its and o.place = c.place and o.at is not null and o.first_of_place order by o.at, o.contribution_id offset 4 limit 1) o
        where h.initiative_id = its and h.place = c.place and h.at is not null and (h.at, h.contribution_id) <= (o.at, o.contribution_id))
      else (select count(*) from participation.heard_contribution h cross join lateral (select o.at, o.contribution_id from participation.heard_contribution o
          where o.initiative_id = its and o.at is not null and o.first_of_all order by o.at, o.contribution_id offset 4 limit 1) o
        where h.initiative_id = its and h.at is not null and (h.at, h.contribution_id) <= (o.at, o.contribution_id)) end end as rank
    from ranked c
  ), drawn as materialized (
    select c.call_id, c.area, c.n, c.r, case when c.people >= 5 then least(c.people, 1 + c.r - case when c.rank >= 11 then (c.rank - 1) / 5 * 5 else 4 end) / 5 * 5 end as told from fifth c
), part as (
  select d.call_id, d.area, d.told, least(d.n, coalesce(d.told + 4, 4)) as worth from drawn d where d.call_id <> '*' and d.area <> '*'
), summed as (
  select d.call_id, d.area, d.n, participation.told_of_parts(d.told, d.n - d.r, w.parts, w.worth, w.most) as told
  from drawn d left join (
    select p.call_id, '*' as area, count(*) as parts, sum(p.worth)::bigint as worth, max(p.told) as most from part p group by 1
    union all select '*', p.area, count(*), sum(p.worth)::bigint, max(p.told) from part p group by 2) w on w.call_id = d.call_id and w.area = d.area
  -- Of its calls, where all of them are asked for, no more than what is in each.
  where case when d.call_id <> '*' then of_call is not null or d.area = '*' else d.area <> '*' and d.area not like 'in %' end
), worth as (
  select m.*, least(m.n, coalesce(m.told + 4, 4)) as worth from summed m
), inside as (
  select distinct 'in ' || s.place as area, s.area as commune from said s where s.online > 0
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
)
select c.call_id, c.area, f.contributions, c.entered,
  case when f.contributions = 0 then 'NOBODY' when k.least >= 5 then 'AT_LEAST'
    when f.contributions < 5 then 'FEW' else 'UNTOLD' end,
  case when f.contributions = 0 then 0 when k.least >= 5 then k.least end
from (select * from cell o where o.call_id = coalesce(of_call, '*')) c left join told t on t.call_id = c.call_id and t.area = c.area
cross join lateral (select c.online + c.entered as contributions) f
-- Nothing is told of more people than there are contributions to be read; whoever wrote one is somebody.
cross join lateral (select c.entered + case when t.told between 5 and c.online then t.told::int when c.online > 0 then 1 else 0 end as least) k;
end $$;

-- Of the call that is asked for, or `*` of all together.
create function participation.heard(of_initiative text, of_call text, by_day date)
returns table (call_id text, area text, contributions integer, entered integer, figure text, people integer) language plpgsql stable as $$
#variable_conflict use_column
declare
  its text := case when of_call is null then of_initiative else (select a.initiative_id from participation.call a where a.id = of_call) end;
  calls text[] := case when of_call is null then array(select a.id from participation.call a where a.initiative_id = of_initiative) else array[of_call] end;
  lies_elsewhere boolean;
  nested text[];
begin
  select bool_or((p.area, p.place) <> (n.area, n.place)), array_agg(n.territory_id) filter (where n.lies_in > 1) into lies_elsewhere, nested
    from participation.heard_places(its, array(select o.territory_id from participation.heard_place o where o.initiative_id = its), by_day) n
    join participation.heard_place p on p.initiative_id = its and p.territory_id = n.territory_id;
  if lies_elsewhere then
    return query select * from participation.heard_anew(of_initiative, of_call, by_day);
    return;
  end if;
  -- Territories that lie in each other could be subtracted from each other: of these nothing is told.
  if nested is not null and not exists (
    select from participation.heard_contribution h where h.initiative_id = its and h.territory_id = any(nested) and h.day <= by_day and (h.at is not null or h.is_shown)) then
    nested := null;
  end if;
  return query select * from participation.heard_as_kept(its, of_call, calls, nested is not null, by_day);
end $$;

create trigger counted after insert or delete on participation.heard_contribution for each row execute function participation.add_heard();
create trigger counted_again after update on participation.heard_contribution for each row when (old.* is distinct from new.*) execute function participation.add_heard();

-- Counts all of it anew: what was there before, and what is written past the triggers.
create function participation.count_heard() returns void language plpgsql as $$
begin
  truncate participation.heard_place, participation.heard_contribution, participation.heard_count, participation.heard_change;
  alter table participation.heard_contribution disable trigger counted;
  insert into participation.heard_place (initiative_id, territory_id, area, place)
    select g.initiative_id, p.territory_id, p.area, p.place
    from (select a.initiative_id, array_agg(distinct coalesce(c.territory_id, '')) as territories from participation.contribution c join participation.call a on a.id = c.call_id group by 1) g
    cross join lateral participation.heard_places(g.initiative_id, g.territories, participation.day_of(now())) p;
  insert into participation.heard_contribution
    select c.id, c.initiative_id, c.call_id, c.territory_id, c.area, c.place, c.day, c.at, c.is_shown,
      c.at is not null and row_number() over (partition by c.who, c.call_id, c.area order by c.at, c.id) = 1,
      c.at is not null and row_number() over (partition by c.who, c.call_id order by c.at, c.id) = 1,
      c.at is not null and row_number() over (partition by c.who, c.initiative_id, c.area order by c.at, c.id) = 1,
      c.at is not null and row_number() over (partition by c.who, c.initiative_id, c.place order by c.at, c.id) = 1,
      c.at is not null and row_number() over (partition by c.who, c.initiative_id order by c.at, c.id) = 1
    from (
      select c.id, a.initiative_id, c.call_id, p.territory_id, p.area, p.place, coalesce(c.said_on, participation.day_of(c.first_published_at)) as day,
        case when c.origin = 'ONLINE' then c.first_published_at end as at, c.status = 'PUBLISHED' as is_shown, coalesce(c.person_id, c.id) as who
      from participation.contribution c join participation.call a on a.id = c.call_id
      join participation.heard_place p on p.initiative_id = a.initiative_id and p.territory_id = coalesce(c.territory_id, '')
      where c.origin <> 'ONLINE' or c.first_published_at is not null) c;
  insert into participation.heard_change
    select h.call_id, 'DAY', h.day, h.area, h.place, count(h.at), count(h.at) filter (where h.is_shown), count(*) filter (where h.is_shown and h.at is null), sum(h.first_of_call_area::int),
      sum(h.first_of_call::int), sum(h.first_of_area::int), sum(h.first_of_place::int), sum(h.first_of_all::int)
    from participation.heard_contribution h group by 1, 2, 3, 4, 5;
  perform participation.fold_heard();
  alter table participation.heard_contribution enable trigger counted;
end $$;
select participation.count_heard();

-- What is told changes with the contributions alone, which tell of it.
create trigger tell_change after truncate on participation.heard_place for each statement execute function changes.tell();
create trigger tell_change after truncate on participation.heard_contribution for each statement execute function changes.tell();
create trigger tell_change after truncate on participation.heard_count for each statement execute function changes.tell();
create trigger tell_change after truncate on participation.heard_change for each statement execute function changes.tell();

create view participation.heard_kept_differences as
  with kept as (
    select k.call_id, k.day, k.area, k.place, sum(k.online) as online, sum(k.shown) as shown, sum(k.entered) as entered, sum(k.first_of_call_area) as first_of_call_area,
      sum(k.first_of_call) as first_of_call, sum(k.first_of_area) as first_of_area, sum(k.first_of_place) as first_of_place, sum(k.first_of_all) as first_of_all
    from (select call_id, day, area, place, online, shown, entered, first_of_call_area, first_of_call, first_of_area, first_of_place, first_of_all from participation.heard_count where span = 'DAY'
      union all select call_id, day, area, place, online, shown, entered, first_of_call_area, first_of_call, first_of_area, first_of_place, first_of_all from participation.heard_change) k group by 1, 2, 3, 4
  ), counted as (
    select a.initiative_id, c.call_id, coalesce(c.said_on, participation.day_of(c.first_published_at)) as day, p.area, p.place, c.origin = 'ONLINE' as is_online, c.status = 'PUBLISHED' as is_shown,
      c.first_published_at as at, c.id, coalesce(c.person_id, c.id) as who
    from participation.contribution c join participation.call a on a.id = c.call_id
    left join participation.heard_place p on p.initiative_id = a.initiative_id and p.territory_id = coalesce(c.territory_id, '')
    where c.origin <> 'ONLINE' or c.first_published_at is not null
  ), records as (
    select f.call_id, f.day, f.area, f.place, sum(f.is_online::int) as online, sum((f.is_online and f.is_shown)::int) as shown, sum((not f.is_online and f.is_shown)::int) as entered,
      sum((f.is_online and f.call_area = 1)::int) as first_of_call_area, sum((f.is_online and f.call = 1)::int) as first_of_call, sum((f.is_online and f.of_area = 1)::int) as first_of_area,
      sum((f.is_online and f.of_place = 1)::int) as first_of_place, sum((f.is_online and f.all_of_it = 1)::int) as first_of_all
    from (select c.*, row_number() over (partition by c.is_online, c.who, c.call_id, c.area order by c.at, c.id) as call_area,
        row_number() over (partition by c.is_online, c.who, c.call_id order by c.at, c.id) as call,
        row_number() over (partition by c.is_online, c.who, c.initiative_id, c.area order by c.at, c.id) as of_area,
        row_number() over (partition by c.is_online, c.who, c.initiative_id, c.place order by c.at, c.id) as of_place,
        row_number() over (partition by c.is_online, c.who, c.initiative_id order by c.at, c.id) as all_of_it from counted c) f
    group by 1, 2, 3, 4
  )
  select 'participation.heard' as list, 'WRONG' as problem, coalesce(r.call_id, k.call_id) as id
  from records r full join kept k on k.call_id = r.call_id and k.day = r.day and k.area = r.area and k.place = r.place
  where (coalesce(r.online, 0), coalesce(r.shown, 0), coalesce(r.entered, 0), coalesce(r.first_of_call_area, 0), coalesce(r.first_of_call, 0), coalesce(r.first_of_area, 0), coalesce(r.first_of_place, 0), coalesce(r.first_of_all, 0))
    <> (coalesce(k.online, 0), coalesce(k.shown, 0), coalesce(k.entered, 0), coalesce(k.first_of_call_area, 0), coalesce(k.first_of_call, 0), coalesce(k.first_of_area, 0), coalesce(k.first_of_place, 0), coalesce(k.first_of_all, 0))
  group by 3;
