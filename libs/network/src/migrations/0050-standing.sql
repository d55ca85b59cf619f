-- What pages show of each organization on any day: how many work there, and whether it is a member. Kept with what they
-- follow from, as rows that say what holds from a day on.
create table network.headcount (
  organization_id text collate "C" not null,
  since date not null,
  headcount integer not null,
  primary key (organization_id, since) include (headcount)
);

-- Whoever holds two positions at once counts once. An organization of whose positions nothing is known has no row.
create view network.headcount_of_records as
with piece as (
  select organization_id, person_id, valid_from as starts, valid_to as ends from network.position where kind <> 'PRESIDENT'
), after as (
  select *, max(ends) over (partition by organization_id, person_id order by starts, ends
    rows between unbounded preceding and 1 preceding) as before
  from piece
), island as (
  select *, count(*) filter (where before is null or before < starts) over (partition by organization_id, person_id
    order by starts, ends rows unbounded preceding) as nr
  from after
), stay as (
  select organization_id, min(starts) as starts, max(ends) as ends from island group by organization_id, person_id, nr
), change as (
  select s.organization_id, b.day, b.delta from stay s cross join lateral (values (s.starts, 1), (s.ends, -1)) b(day, delta)
  where b.day < 'infinity'
  union all
  select organization_id, '-infinity', 0 from network.position
), day as (
  select organization_id, day, sum(delta) as delta from change group by organization_id, day having sum(delta) <> 0 or day = '-infinity'
)
select organization_id, day as since, sum(delta) over (partition by organization_id order by day)::int as headcount from day;

create table network.member_status (
  organization_id text collate "C" not null,
  since date not null,
  status text collate "C" not null,
  primary key (organization_id, since) include (status)
);

-- One that nothing binds has no row.
create view network.member_status_of_records as
with mark as (
  select b.organization_id, v.day from network.bond b
  cross join lateral (values ('-infinity'::date), (b.counts_from), (b.certain_from), (b.leaving_from), (b.gone_from)) v(day)
  where b.organization_id is not null and v.day < 'infinity' group by 1, 2
), standing as (
  select m.organization_id, m.day as since, case
    when bool_or(b.certain_from <= m.day and m.day < b.leaving_from and b.counts_from <= m.day) then 'MEMBER'
    when bool_or(b.counts_from <= m.day and m.day < b.gone_from) then 'POSSIBLE_MEMBER'
    when bool_or(b.gone_from <= m.day) then 'FORMER_MEMBER'
    else 'NOT_MEMBER' end collate "C" as status
  from mark m join network.bond b on b.organization_id = m.organization_id group by 1, 2
), change as (
  select *, lag(status) over (partition by organization_id order by since) as before from standing
)
select organization_id, since, status from change where status is distinct from before;

create function network.keep_headcounts() returns trigger language plpgsql as $$
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
  if touched = '{}' then return null; end if;
  -- Writers that meet in one organization count one after the other.
  perform 1 from network.organization where id = any(touched) order by id for no key update;
  delete from network.headcount h using (
    select * from network.headcount where organization_id = any(touched)
    except select * from network.headcount_of_records where organization_id = any(touched)) d
    where h.organization_id = d.organization_id and h.since = d.since;
  insert into network.headcount
    select * from network.headcount_of_records where organization_id = any(touched)
    except select * from network.headcount where organization_id = any(touched);
  return null;
end $$;
create trigger keep_headcounts_inserted after insert on network.position referencing new table as new_rows
  for each statement execute function network.keep_headcounts();
create trigger keep_headcounts_updated after update on network.position referencing old table as old_rows new table as new_rows
  for each statement execute function network.keep_headcounts();
create trigger keep_headcounts_deleted after delete on network.position referencing old table as old_rows
  for each statement execute function network.keep_headcounts();

-- Who writes what binds an organization has locked it.
create function network.keep_member_statuses() returns trigger language plpgsql as $$
declare
  touched text[];
begin
  if tg_op = 'INSERT' then
    touched := array(select distinct organization_id from new_rows where organization_id is not null);
  else
    touched := array(select distinct organization_id from old_rows where organization_id is not null);
  end if;
  delete from network.member_status s using (
    select * from network.member_status where organization_id = any(touched)
    except select * from network.member_status_of_records where organization_id = any(touched)) d
    where s.organization_id = d.organization_id and s.since = d.since;
  insert into network.member_status
    select * from network.member_status_of_records where organization_id = any(touched)
    except select * from network.member_status where organization_id = any(touched);
  return null;
end $$;
create trigger keep_member_statuses_inserted after insert on network.bond referencing new table as new_rows
  for each statement execute function network.keep_member_statuses();
create trigger keep_member_statuses_deleted after delete on network.bond referencing old table as old_rows
  for each statement execute function network.keep_member_statuses();

insert into network.headcount select * from network.headcount_of_records;
insert into network.member_status select * from network.member_status_of_records;

-- Null when no position there is known at all.
create or replace function network.people_employed(organization text, day date) returns integer
  language sql stable parallel safe
  return (select h.headcount from network.headcount h
    where h.organization_id = organization and h.since <= day order by h.since desc limit 1);

-- Kinds of organizations of which an undocumented signatory is bound on the day: one that nothing binds may be it.
create function network.unidentified_kinds(day date) returns table (kind text, demonstration boolean)
  language sql stable parallel safe as $$
  select sl.kind, x.demonstration from network.slot sl join network.bond x on x.slot_id = sl.id
  where sl.organization_id is null and x.possible_from <= day and day < x.gone_from
$$;

drop function network.member_status(text, date);
create or replace function network.member_statuses(organizations text[], day date) returns table (organization_id text, status text)
  language sql stable parallel safe as $$
  select o.id, coalesce(
    (select s.status from network.member_status s where s.organization_id = o.id and s.since <= day order by s.since desc limit 1),
    case when (o.kind, o.demonstration) in (select u.kind, u.demonstration from network.unidentified_kinds(day) u)
      then 'UNKNOWN' else 'NOT_MEMBER' end)
  from network.organization o where o.id = any(organizations)
$$;

create or replace view network.kept_differences as
select 'network.bond' as list, 'MISSING' as problem, d.id
  from (select * from network.bond_of_records except select * from network.bond) d
union all
select 'network.bond', 'WRONG', d.id from (select * from network.bond except select * from network.bond_of_records) d
union all
select 'network.timeline_entry', 'MISSING', d.id
  from (select * from network.timeline_of_records except select * from network.timeline_entry) d
union all
select 'network.timeline_entry', 'WRONG', d.id
  from (select * from network.timeline_entry except select * from network.timeline_of_records) d
union all
select 'network.member_span', 'MISSING', concat_ws(' ', d.member_key, d.certain, d.starts)
  from (select * from network.member_span_of_records except select * from network.member_span) d
union all
select 'network.member_span', 'WRONG', concat_ws(' ', d.member_key, d.certain, d.starts)
  from (select * from network.member_span except select * from network.member_span_of_records) d
union all
select 'network.member_tally', 'MISSING', concat_ws(' ', d.demonstration, d.certain, d.day)
  from (select * from network.member_tally_of_records except select * from network.member_tally) d
union all
select 'network.member_tally', 'WRONG', concat_ws(' ', d.demonstration, d.certain, d.day)
  from (select * from network.member_tally except select * from network.member_tally_of_records) d
union all
select 'network.member_status', 'MISSING', concat_ws(' ', d.organization_id, d.since)
  from (select * from network.member_status_of_records except select * from network.member_status) d
union all
select 'network.member_status', 'WRONG', concat_ws(' ', d.organization_id, d.since)
  from (select * from network.member_status except select * from network.member_status_of_records) d
union all
select 'network.headcount', 'MISSING', concat_ws(' ', d.organization_id, d.since)
  from (select * from network.headcount_of_records except select * from network.headcount) d
union all
select 'network.headcount', 'WRONG', concat_ws(' ', d.organization_id, d.since)
  from (select * from network.headcount except select * from network.headcount_of_records) d;

call changes.tell_of('network');
