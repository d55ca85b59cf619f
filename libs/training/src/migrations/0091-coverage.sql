-- How many of each team have been trained, on any day: kept with the positions, completions and rules that it follows from, as
-- what changes on a day. Nothing is made up where dates leave a doubt: `trained` is beyond it, `possibly_trained` reads them all
-- in favour.

-- Rules from the day on which they hold to the one from which the next does.
create view training.rule_span as
  select r.id, r.demonstration, r.least_share, r.validity_months, r.position_kinds, r.grace_days, r.valid_from,
    coalesce(lead(r.valid_from) over (partition by r.demonstration order by r.valid_from), 'infinity') as valid_to
  from training.training_rule r;

-- First day on which a training of that day counts no longer.
create function training.expires_on(day date, months integer) returns date
  language sql immutable parallel safe
  return case when months is null then 'infinity' else (day + make_interval(months => months))::date end;

-- Whether a rule counts the completion, whenever it was. Minutes that nobody tells are taken as attended.
create function training.is_counted(rule text, least_share integer, course text, course_version text, attended integer, planned integer)
  returns boolean language sql stable parallel safe
  return (attended is null or planned is null or attended::bigint * 100 >= planned::bigint * least_share)
    and (not exists (select 1 from training.training_rule_course x where x.training_rule_id = rule)
      or exists (select 1 from training.training_rule_course x where x.training_rule_id = rule and x.course_id = course
        and (x.course_version_id is null or x.course_version_id = course_version)));

-- From when to when people are in the team of an organization without interruption, by each rule; `counts_from` is the end of
-- their days of grace.
create view training.team_stay as
with piece as (
  select w.organization_id, w.person_id, w.demonstration, r.id as training_rule_id, r.valid_from, r.valid_to, r.grace_days,
    w.valid_from as starts, w.valid_to as ends
  from network.position w join training.rule_span r on r.demonstration = w.demonstration and w.kind = any(r.position_kinds)
), after as (
  select *, max(ends) over (partition by organization_id, person_id, training_rule_id order by starts, ends
    rows between unbounded preceding and 1 preceding) as before
  from piece
), island as (
  select *, count(*) filter (where before is null or before < starts) over (partition by organization_id, person_id, training_rule_id
    order by starts, ends rows unbounded preceding) as nr
  from after
)
select organization_id, person_id, demonstration, training_rule_id, valid_from, valid_to,
  min(starts) as arrived_on, min(starts) + grace_days as counts_from, max(ends) as gone_from
from island group by organization_id, person_id, demonstration, training_rule_id, valid_from, valid_to, grace_days, nr;

-- What changes of these organizations, day by day, as their records say.
create function training.coverage_of(organizations text[]) returns table (
  organization_id text, demonstration boolean, day date, headcount integer, trained integer, possibly_trained integer,
  teams integer, complete integer, possibly_complete integer
) language sql stable as $$
with stay as materialized (
  select s.organization_id, s.person_id, s.demonstration, s.training_rule_id,
    greatest(s.counts_from, s.valid_from) as starts, least(s.gone_from, s.valid_to) as ends
  from training.team_stay s
  where s.organization_id = any(organizations) and greatest(s.counts_from, s.valid_from) < least(s.gone_from, s.valid_to)
), piece as (
  select c.person_id, r.id as training_rule_id, b.certain, b.starts, b.ends
  from training.completion c join training.rule_span r on r.demonstration = c.demonstration
    and training.is_counted(r.id, r.least_share, c.course_id, c.course_version_id, c.attended_minutes, c.planned_minutes)
  cross join lateral (values (true, c.last_day, training.expires_on(c.first_day, r.validity_months)),
    (false, c.first_day, training.expires_on(c.last_day, r.validity_months))) b(certain, starts, ends)
  where c.person_id in (select s.person_id from stay s) and b.starts < b.ends
), after as (
  select *, max(ends) over (partition by person_id, training_rule_id, certain order by starts, ends
    rows between unbounded preceding and 1 preceding) as before
  from piece
), island as (
  select *, count(*) filter (where before is null or before < starts) over (partition by person_id, training_rule_id, certain
    order by starts, ends rows unbounded preceding) as nr
  from after
), held as (
  select person_id, training_rule_id, certain, min(starts) as starts, max(ends) as ends
  from island group by person_id, training_rule_id, certain, nr
), mark as (
  select s.organization_id, s.demonstration, b.day, b.delta as headcount, 0 as trained, 0 as possibly_trained
  from stay s cross join lateral (values (s.starts, 1), (s.ends, -1)) b(day, delta)
  union all
  select s.organization_id, s.demonstration, b.day, 0, case when h.certain then b.delta else 0 end, case when h.certain then 0 else b.delta end
  from stay s join held h on h.person_id = s.person_id and h.training_rule_id = s.training_rule_id and h.starts < s.ends and s.starts < h.ends
  cross join lateral (values (greatest(s.starts, h.starts), 1), (least(s.ends, h.ends), -1)) b(day, delta)
), change as (
  select m.organization_id, m.demonstration, m.day, sum(m.headcount)::int as headcount, sum(m.trained)::int as trained,
    sum(m.possibly_trained)::int as possibly_trained
  from mark m where m.day < 'infinity' group by 1, 2, 3
  having sum(m.headcount) <> 0 or sum(m.trained) <> 0 or sum(m.possibly_trained) <> 0
), standing as (
  select c.*, sum(c.headcount) over w as of_team, sum(c.trained) over w as of_trained, sum(c.possibly_trained) over w as of_possibly_trained
  from change c window w as (partition by c.organization_id order by c.day)
), flag as (
  select s.*, (s.of_team > 0)::int as is_team, (s.of_team > 0 and s.of_trained = s.of_team)::int as is_complete,
    (s.of_team > 0 and s.of_possibly_trained = s.of_team)::int as is_possibly_complete
  from standing s
)
select f.organization_id, f.demonstration, f.day, f.headcount, f.trained, f.possibly_trained, f.is_team - lag(f.is_team, 1, 0) over w,
  f.is_complete - lag(f.is_complete, 1, 0) over w, f.is_possibly_complete - lag(f.is_possibly_complete, 1, 0) over w
from flag f window w as (partition by f.organization_id order by f.day)
$$;

create table training.coverage_change (
  organization_id text collate "C" not null,
  demonstration boolean not null,
  day date not null,
  -- By how many the team, and those of it who are trained, grow.
  headcount integer not null,
  trained integer not null,
  possibly_trained integer not null,
  -- 1 when it becomes a team, or a complete one; -1 when it ceases to be.
  teams integer not null,
  complete integer not null,
  possibly_complete integer not null,
  primary key (organization_id, day) include (demonstration, headcount, trained, possibly_trained, teams, complete, possibly_complete)
);

-- Writers that meet in one organization count one after the other.
create function training.keep_coverage(organizations text[]) returns void language plpgsql as $$
begin
  perform 1 from network.organization o where o.id = any(organizations) order by o.id for no key update;
  with fresh as materialized (
    select * from training.coverage_of(organizations)
  ), gone as (
    delete from training.coverage_change c where c.organization_id = any(organizations)
      and not exists (select 1 from fresh f where (f.organization_id, f.day) = (c.organization_id, c.day))
  )
  insert into training.coverage_change as c select * from fresh
  on conflict (organization_id, day) do update set demonstration = excluded.demonstration, headcount = excluded.headcount,
    trained = excluded.trained, possibly_trained = excluded.possibly_trained, teams = excluded.teams, complete = excluded.complete,
    possibly_complete = excluded.possibly_complete
  where c is distinct from excluded;
end $$;

create function training.coverage_follows_positions() returns trigger language plpgsql as $$
declare
  touched text[];
begin
  if tg_op = 'INSERT' then
    touched := array(select distinct organization_id from new_rows);
  elsif tg_op = 'DELETE' then
    touched := array(select distinct organization_id from old_rows);
  else
    touched := array(
      select organization_id from (select id, organization_id, person_id, kind, period from new_rows
        except select id, organization_id, person_id, kind, period from old_rows) n
      union select organization_id from (select id, organization_id, person_id, kind, period from old_rows
        except select id, organization_id, person_id, kind, period from new_rows) o);
  end if;
  if touched <> '{}' then perform training.keep_coverage(touched); end if;
  return null;
end $$;
create trigger keep_coverage_inserted after insert on network.position referencing new table as new_rows
  for each statement execute function training.coverage_follows_positions();
create trigger keep_coverage_updated after update on network.position referencing old table as old_rows new table as new_rows
  for each statement execute function training.coverage_follows_positions();
create trigger keep_coverage_deleted after delete on network.position referencing old table as old_rows
  for each statement execute function training.coverage_follows_positions();

-- Whoever takes up a position holds the record of the person until the commit, and so does this: neither misses the other. What was
-- erased is written to no more, but for what attendance settles.
create function training.hold_person() returns trigger language plpgsql as $$
declare
  erased boolean;
begin
  select p.erased_at is not null into erased from network.person p where p.id = new.person_id for update;
  if erased and new.enrolment_id is null then
    raise exception 'This person was erased' using errcode = 'foreign_key_violation', constraint = 'completion_person_id_fkey';
  end if;
  return new;
end $$;
create trigger hold_person before insert or update of person_id on training.completion
  for each row execute function training.hold_person();

create function training.coverage_follows_completions() returns trigger language plpgsql as $$
declare
  people text[];
  touched text[];
begin
  if tg_op = 'INSERT' then
    people := array(select distinct person_id from new_rows);
  elsif tg_op = 'DELETE' then
    people := array(select distinct person_id from old_rows);
  else
    people := array(select person_id from new_rows union select person_id from old_rows);
  end if;
  touched := array(select distinct w.organization_id from network.position w where w.person_id = any(people));
  if touched <> '{}' then perform training.keep_coverage(touched); end if;
  return null;
end $$;
create trigger keep_coverage_inserted after insert on training.completion referencing new table as new_rows
  for each statement execute function training.coverage_follows_completions();
create trigger keep_coverage_updated after update on training.completion referencing old table as old_rows new table as new_rows
  for each statement execute function training.coverage_follows_completions();
create trigger keep_coverage_deleted after delete on training.completion referencing old table as old_rows
  for each statement execute function training.coverage_follows_completions();

-- A rule is about all teams of its kind, real or invented.
create function training.coverage_follows_rules() returns trigger language plpgsql as $$
declare
  marks boolean[];
begin
  if tg_op = 'DELETE' then
    marks := array(select distinct demonstration from old_rows);
  else
    marks := array(select distinct demonstration from new_rows);
  end if;
  if marks <> '{}' then
    perform training.keep_coverage(array(select o.id from network.organization o where o.demonstration = any(marks)));
  end if;
  return null;
end $$;
create trigger keep_coverage_inserted after insert on training.training_rule referencing new table as new_rows
  for each statement execute function training.coverage_follows_rules();
create trigger keep_coverage_updated after update on training.training_rule referencing new table as new_rows
  for each statement execute function training.coverage_follows_rules();
create trigger keep_coverage_deleted after delete on training.training_rule referencing old table as old_rows
  for each statement execute function training.coverage_follows_rules();
create trigger keep_coverage_inserted after insert on training.training_rule_course referencing new table as new_rows
  for each statement execute function training.coverage_follows_rules();
create trigger keep_coverage_updated after update on training.training_rule_course referencing new table as new_rows
  for each statement execute function training.coverage_follows_rules();
create trigger keep_coverage_deleted after delete on training.training_rule_course referencing old table as old_rows
  for each statement execute function training.coverage_follows_rules();

-- Every organization with its team on a day: a headcount that nobody knows, or that no rule counts, is null.
create function training.teams_on(day date) returns table (
  id text, demonstration boolean, kind text, name text, training_rule_id text, headcount integer, trained integer, possibly_trained integer
) language sql stable parallel safe
  begin atomic
    select o.id, o.demonstration, o.kind, o.name, r.id, case when k.known then coalesce(s.headcount, 0) end,
      case when k.known then coalesce(s.trained, 0) end, case when k.known then coalesce(s.possibly_trained, 0) end
    from network.organization o
    left join training.rule_span r on r.demonstration = o.demonstration and r.valid_from <= teams_on.day and teams_on.day < r.valid_to
    cross join lateral (select r.id is not null and exists (select 1 from network.headcount h where h.organization_id = o.id
      and h.since <= teams_on.day) as known) k
    cross join lateral (select sum(c.headcount)::int as headcount, sum(c.trained)::int as trained, sum(c.possibly_trained)::int as possibly_trained
      from training.coverage_change c where c.organization_id = o.id and c.day <= teams_on.day) s;
  end;

-- Who is in a team on a day, arrivals in their days of grace too, and what they have completed that counts.
create function training.people_on(day date) returns table (
  organization_id text, person_id text, demonstration boolean, arrived_on date, counts_from date, trained boolean, possibly_trained boolean,
  trained_on text, expires_on date, lapsed_on date
) language sql stable parallel safe
  begin atomic
    select s.organization_id, s.person_id, s.demonstration, s.arrived_on, s.counts_from, coalesce(c.certain, false), c.possible is true,
      c.trained_on, c.expires_on, c.lapsed_on
    from training.team_stay s join training.rule_span r on r.id = s.training_rule_id
    cross join lateral (
      select bool_or(d.last_day <= people_on.day and people_on.day < training.expires_on(d.first_day, r.validity_months)) as certain,
        bool_or(people_on.day < training.expires_on(d.last_day, r.validity_months)) as possible,
        (array_agg(d.completed_on::text order by d.last_day <= people_on.day and people_on.day < training.expires_on(d.first_day, r.validity_months) desc,
          d.last_day, d.id) filter (where people_on.day < training.expires_on(d.last_day, r.validity_months)))[1] as trained_on,
        nullif(max(training.expires_on(d.first_day, r.validity_months))
          filter (where people_on.day < training.expires_on(d.first_day, r.validity_months)), 'infinity') as expires_on,
        max(training.expires_on(d.last_day, r.validity_months))
          filter (where training.expires_on(d.last_day, r.validity_months) <= people_on.day) as lapsed_on
      from training.completion d where d.person_id = s.person_id and d.first_day <= people_on.day
        and training.is_counted(r.id, r.least_share, d.course_id, d.course_version_id, d.attended_minutes, d.planned_minutes)) c
    where r.valid_from <= people_on.day and people_on.day < r.valid_to and s.arrived_on <= people_on.day and people_on.day < s.gone_from;
  end;

-- The stretches in which a team is complete, beyond doubt or possibly.
create function training.complete_spans(organization text) returns table (certain boolean, starts date, ends date)
  language sql stable parallel safe
  begin atomic
    with mark as (
      select k.certain, c.day, k.delta from training.coverage_change c
      cross join lateral (values (true, c.complete), (false, c.possibly_complete)) k(certain, delta)
      where c.organization_id = organization and k.delta <> 0
    )
    select m.certain, m.day, m.until from (
      select x.certain, x.day, x.delta, lead(x.day, 1, 'infinity') over (partition by x.certain order by x.day) as until from mark x) m
    where m.delta > 0;
  end;

-- A day that lies between two, as precisely as they let it be told; null where they lie in two years.
create function training.between_days(first date, last date) returns text
  language sql stable parallel safe
  return case when first = last then first::text
    when date_trunc('month', first::timestamp) = date_trunc('month', last::timestamp) then left(first::text, 7)
    when date_trunc('year', first::timestamp) = date_trunc('year', last::timestamp) then left(first::text, 4) end;

create view training.coverage_differences as
select 'training.coverage_change' as list, 'MISSING' as problem, concat_ws(' ', d.organization_id, d.day) as id
  from (select * from training.coverage_of(array(select o.id from network.organization o)) except select * from training.coverage_change) d
union all
select 'training.coverage_change', 'WRONG', concat_ws(' ', d.organization_id, d.day)
  from (select * from training.coverage_change except select * from training.coverage_of(array(select o.id from network.organization o))) d;

create or replace view training.kept_differences as
  select 'training.training_session' as list, 'WRONG' as problem, s.id
  from training.training_session s
  cross join lateral (select count(*) filter (where e.status in ('ACCEPTED', 'ATTENDED', 'PARTIAL', 'EXCUSED', 'ABSENT')) as accepted,
    count(*) filter (where e.status = 'WAITLISTED') as waiting from training.enrolment e where e.training_session_id = s.id) c
  cross join lateral (select count(*) as offered from training.enrolment_offer o where o.training_session_id = s.id and o.status = 'OPEN') o
  where (s.taken, s.waiting) is distinct from ((c.accepted + o.offered)::int, c.waiting::int)
  union all
  select d.list, d.problem, d.id from training.coverage_differences d;

call changes.tell_of('training');
