-- From when to when each member belongs, possibly and certainly, and how many do on any day: kept with what binds them.
create view network.member_span_of_records as
with piece as (
  select member_key, demonstration, false as certain, counts_from as starts, gone_from as ends from network.bond
  union all
  select member_key, demonstration, true, greatest(certain_from, counts_from), least(leaving_from, gone_from) from network.bond
), after as (
  select *, max(ends) over (partition by member_key, demonstration, certain order by starts, ends
    rows between unbounded preceding and 1 preceding) as before
  from piece where starts < ends
), island as (
  select *, count(*) filter (where before is null or before < starts) over (partition by member_key, demonstration, certain
    order by starts, ends rows unbounded preceding) as nr
  from after
)
select member_key, demonstration, certain, min(starts) as starts, max(ends) as ends from island
group by member_key, demonstration, certain, nr;

create table network.member_span (
  member_key text collate "C" not null,
  demonstration boolean not null,
  certain boolean not null,
  starts date not null,
  ends date not null,
  primary key (member_key, demonstration, certain, starts)
);

create table network.member_tally (
  demonstration boolean not null,
  certain boolean not null,
  day date not null,
  delta integer not null,
  primary key (demonstration, certain, day) include (delta)
);

create view network.member_tally_of_records as
select s.demonstration, s.certain, b.day, sum(b.delta)::int as delta
from network.member_span s cross join lateral (values (s.starts, 1), (s.ends, -1)) b(day, delta)
where b.day < 'infinity' group by 1, 2, 3 having sum(b.delta) <> 0;

create function network.keep_member_tally() returns trigger language plpgsql as $$
declare
  changed text := case tg_op when 'INSERT' then 'select 1 as sign, r.* from new_rows r' else 'select -1 as sign, r.* from old_rows r' end;
begin
  execute format('insert into network.member_tally as t
    select c.demonstration, c.certain, b.day, sum(c.sign * b.delta) from (%s) c
    cross join lateral (values (c.starts, 1), (c.ends, -1)) b(day, delta)
    where b.day < ''infinity'' group by 1, 2, 3 having sum(c.sign * b.delta) <> 0 order by 1, 2, 3
    on conflict (demonstration, certain, day) do update set delta = t.delta + excluded.delta', changed);
  delete from network.member_tally where delta = 0;
  return null;
end $$;
create trigger keep_member_tally_inserted after insert on network.member_span referencing new table as new_rows
  for each statement execute function network.keep_member_tally();
create trigger keep_member_tally_deleted after delete on network.member_span referencing old table as old_rows
  for each statement execute function network.keep_member_tally();

-- Spans are worked out from all that binds a member: its organization is locked even where an agreement changes for all.
create or replace function network.keep_lists_of(subjects text[], bonds text[]) returns void language plpgsql as $$
declare
  gone text[];
  made text[];
  members text[];
begin
  perform 1 from network.agreement where id = any(subjects) order by id for no key update;
  perform 1 from network.organization where id = any(subjects)
    or id in (select organization_id from network.bond where id = any(bonds))
    or id in (select organization_id from network.bond_of_records where id = any(bonds)) order by id for no key update;

  with d as (
    delete from network.bond where id in (
      select x.id from (select * from network.bond where id = any(bonds) except select * from network.bond_of_records where id = any(bonds)) x)
    returning member_key
  ) select array_agg(member_key) into gone from d;
  with i as (
    insert into network.bond
      select * from network.bond_of_records where id = any(bonds) except select * from network.bond where id = any(bonds)
    returning member_key
  ) select array_agg(member_key) into made from i;

  members := array(select distinct m from unnest(gone || made) m);
  if members <> '{}' then
    delete from network.member_span s using (
      select * from network.member_span where member_key = any(members)
      except select * from network.member_span_of_records where member_key = any(members)) d
      where (s.member_key, s.demonstration, s.certain, s.starts) = (d.member_key, d.demonstration, d.certain, d.starts);
    insert into network.member_span
      select * from network.member_span_of_records where member_key = any(members)
      except select * from network.member_span where member_key = any(members);
  end if;

  delete from network.timeline_entry where id in (
    select d.id from (select * from network.timeline_entry where subject = any(subjects)
      except select * from network.timeline_of_records where subject = any(subjects)) d);
  insert into network.timeline_entry
    select * from network.timeline_of_records where subject = any(subjects)
    except select * from network.timeline_entry where subject = any(subjects);
end $$;

insert into network.member_span select * from network.member_span_of_records;

-- How many belong on the day: possibly, or for certain.
create function network.members_counted(day date, with_demonstration boolean, for_certain boolean) returns integer
  language sql stable parallel safe
  return (select coalesce(sum(t.delta), 0)::int from network.member_tally t
    where t.certain = for_certain and t.day <= members_counted.day and (with_demonstration or not t.demonstration));

create or replace function network.member_count(day date, with_demonstration boolean) returns integer
  language sql stable parallel safe
  return network.members_counted(day, with_demonstration, false);

-- Only while it is in doubt whether an agreement has been superseded are members looked at one by one: either its own
-- signatories belong or those of the one that follows, and nobody twice.
create or replace function network.member_range(day date, with_demonstration boolean, out fewest integer, out most integer)
  language plpgsql stable parallel safe as $$
begin
  if not exists (
    select 1 from network.agreement a join network.agreement n on n.supersedes_id = a.id
    where n.starts_first <= day and day < n.starts_last and (with_demonstration or not a.demonstration)
  ) then
    fewest := network.members_counted(day, with_demonstration, true);
    most := network.members_counted(day, with_demonstration, false);
    return;
  end if;
  with doubt as (
    select a.id as standing_id, n.id as entering_id
    from network.agreement a join network.agreement n on n.supersedes_id = a.id
    where n.starts_first <= day and day < n.starts_last and (with_demonstration or not a.demonstration)
  ), other as (
    -- Whoever is bound by something else belongs in any case.
    select b.member_key, bool_or(b.certain_from <= day and day < b.leaving_from) as certain from network.bond b
    where b.counts_from <= day and day < b.gone_from and (with_demonstration or not b.demonstration)
      and (b.agreement_id is null or b.agreement_id not in (select d.standing_id from doubt d))
    group by b.member_key
  ), reading as (
    select
      (select count(distinct b.member_key) from network.bond b where b.agreement_id = d.standing_id
        and b.certain_from <= day and day < b.own_leaving_from
        and b.member_key not in (select o.member_key from other o where o.certain)) as standing_at_least,
      (select count(distinct b.member_key) from network.bond b where b.agreement_id = d.entering_id
        and b.possible_from <= day and day < b.gone_from
        and b.member_key not in (select o.member_key from other o where o.certain)) as entering_at_least,
      (select count(distinct b.member_key) from network.bond b where b.agreement_id = d.standing_id
        and b.counts_from <= day and day < b.gone_from
        and b.member_key not in (select o.member_key from other o)) as standing_at_most,
      (select count(distinct b.member_key) from network.bond b where b.agreement_id = d.entering_id
        and b.possible_from <= day and day < b.gone_from
        and b.member_key not in (select o.member_key from other o)) as entering_at_most
    from doubt d
  )
  select
    (select count(*) from other o where o.certain)::int
      + coalesce((select sum(least(r.standing_at_least, r.entering_at_least)) from reading r), 0)::int,
    (select count(*) from other)::int
      + coalesce((select sum(greatest(r.standing_at_most, r.entering_at_most)) from reading r), 0)::int
  into fewest, most;
end $$;

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
  from (select * from network.member_tally except select * from network.member_tally_of_records) d;

call changes.tell_of('network');
