-- What binds members and what stands on the timeline are worked out from many tables. They are listed in order, page by page:
-- each is kept as a table, and every write that touches what it is made from works out the rows concerned again, in its own
-- transaction. The views say what the rows should be; network.kept_differences compares.

alter view network.bond rename to bond_of_records;
create or replace view network.bond_of_records as
select s.id, s.agreement_id, s.organization_id as organization_id, s.slot_id,
  coalesce(s.entered_into_force_on, s.signed_on)::text as begins_on,
  case when s.gone_from < least(a.ended_from, a.superseded_from) then s.withdrawn_on
    when a.ended_from < a.superseded_from then a.ended_on
    when a.superseded_from < 'infinity' then a.superseded_on end as ends_on,
  greatest(s.starts_first, a.possible_from) as possible_from,
  greatest(s.starts_last, a.certain_from) as certain_from,
  greatest(s.starts_first, a.counts_from) as counts_from,
  least(s.leaving_from, a.ending_from) as own_leaving_from,
  least(s.gone_from, a.ended_from) as own_gone_from,
  least(s.leaving_from, a.ending_from, a.superseding_from) as leaving_from,
  least(s.gone_from, a.ended_from, a.superseded_from) as gone_from,
  a.demonstration, s.sources,
  o.id as member_key, o.kind, o.name::text as name, 0 as number
from network.signature s
join network.agreement_span a on a.id = s.agreement_id
join network.organization o on o.id = s.organization_id
union all
-- Of those whose name was not documented: by the number of the slot until they are identified.
select s.id, s.agreement_id, sl.organization_id, s.slot_id,
  coalesce(s.entered_into_force_on, s.signed_on)::text,
  case when s.gone_from < least(a.ended_from, a.superseded_from) then s.withdrawn_on
    when a.ended_from < a.superseded_from then a.ended_on
    when a.superseded_from < 'infinity' then a.superseded_on end,
  greatest(s.starts_first, a.possible_from),
  greatest(s.starts_last, a.certain_from),
  greatest(s.starts_first, a.counts_from),
  least(s.leaving_from, a.ending_from),
  least(s.gone_from, a.ended_from),
  least(s.leaving_from, a.ending_from, a.superseding_from),
  least(s.gone_from, a.ended_from, a.superseded_from),
  a.demonstration, s.sources,
  coalesce(o.id, sl.id), coalesce(o.kind, sl.kind), coalesce(o.name, '')::text, case when o.id is null then sl.number else 0 end
from network.signature s
join network.slot sl on sl.id = s.slot_id
join network.agreement_span a on a.id = s.agreement_id
left join network.organization o on o.id = sl.organization_id
union all
select f.id, null, f.organization_id, null,
  f.happened_on::text, l.happened_on::text,
  f.first_day, f.last_day, f.first_day,
  coalesce(l.first_day, 'infinity'), coalesce(l.gone_from, 'infinity'),
  coalesce(l.first_day, 'infinity'), coalesce(l.gone_from, 'infinity'),
  f.demonstration, f.sources,
  o.id, o.kind, o.name::text, 0
from network.membership_fact f
join network.organization o on o.id = f.organization_id
left join lateral (
  select x.happened_on, x.first_day, network.gone_from(x.happened_on) as gone_from from network.membership_fact x
  where x.organization_id = f.organization_id and x.event = 'LEFT' and x.first_day >= f.first_day
  order by x.first_day limit 1
) l on true
where f.event = 'JOINED';

create table network.bond (
  id text collate "C" primary key,
  agreement_id text collate "C",
  organization_id text collate "C",
  slot_id text collate "C",
  -- As the source writes them; null: it goes on.
  begins_on text collate "C" not null,
  ends_on text collate "C",
  -- Certain from certain_from up to leaving_from, possible from possible_from up to gone_from, counted from counts_from;
  -- the own ones as if no agreement had taken the place of its own.
  possible_from date not null,
  certain_from date not null,
  counts_from date not null,
  own_leaving_from date not null,
  own_gone_from date not null,
  leaving_from date not null,
  gone_from date not null,
  demonstration boolean not null,
  sources text[] collate "C" not null,
  -- The organization, or the slot of an undocumented one.
  member_key text collate "C" not null,
  kind text collate "C" not null,
  -- Empty for an undocumented one, which has a number above 0.
  name text collate "fr-FR-x-icu" not null,
  number integer not null
);
create index bond_by_name on network.bond (number, name, id);
create index bond_by_day on network.bond (counts_from, number, name, id);
create index bond_of_agreement on network.bond (agreement_id, id);
create index bond_of_organization on network.bond (organization_id) include (certain_from, leaving_from, counts_from, gone_from);
create index bond_of_member on network.bond (member_key) include (id, certain_from, leaving_from, counts_from, gone_from, demonstration);
create index bond_of_slot on network.bond (slot_id) where slot_id is not null;

-- The best of what binds each member on the day.
drop function network.member_count(date, boolean);
drop function network.members_on(date, boolean);
create function network.members_on(day date, with_demonstration boolean) returns table (
    member_key text, bond_id text, agreement_id text, organization_id text, slot_id text, begins_on text, counts_from date,
    certain boolean, demonstration boolean, kind text, name text, number integer)
  language sql stable parallel safe as $$
  select b.member_key, b.id, b.agreement_id, b.organization_id, b.slot_id, b.begins_on, b.counts_from,
    b.certain_from <= day and day < b.leaving_from, b.demonstration, b.kind, b.name, b.number
  from network.bond b
  where b.counts_from <= day and day < b.gone_from and (with_demonstration or not b.demonstration) and not exists (
    select 1 from network.bond x
    where x.member_key = b.member_key and x.id <> b.id and x.counts_from <= day and day < x.gone_from
      and (with_demonstration or not x.demonstration)
      and (not (x.certain_from <= day and day < x.leaving_from), x.counts_from, x.id)
        < (not (b.certain_from <= day and day < b.leaving_from), b.counts_from, b.id))
$$;

create function network.member_count(day date, with_demonstration boolean) returns integer
  language sql stable parallel safe
  return (select count(*)::int from network.members_on(day, with_demonstration));

create or replace function network.certain_on(day date, with_demonstration boolean) returns boolean
  language sql stable parallel safe
  return not exists (
    select 1 from network.bond b
    where (with_demonstration or not b.demonstration) and day < b.gone_from
      and ((b.possible_from <= day and day < b.certain_from) or (b.possible_from <= day and b.leaving_from <= day))
  );

drop view network.timeline_entry;
-- Each with the id of what it is made from: its own record, an agreement or an organization.
create view network.timeline_of_records as
with signed as (
  select s.agreement_id, s.signed_on, count(distinct s.id) as n,
    count(distinct s.id) filter (where coalesce(sl.kind, o.kind) = 'CAUE') as caue,
    array_agg(distinct coalesce(s.organization_id, sl.organization_id)) filter (where coalesce(s.organization_id, sl.organization_id) is not null) as organizations,
    array_agg(distinct x.source) filter (where x.source is not null) as sources
  from network.signature s
  left join network.slot sl on sl.id = s.slot_id
  left join network.organization o on o.id = s.organization_id
  left join lateral unnest(s.sources) x(source) on true
  group by s.agreement_id, s.signed_on
), withdrawn as (
  select s.agreement_id, w.effective_on, min(w.precision_note) as precision_note, count(distinct w.id) as n,
    count(distinct w.id) filter (where coalesce(sl.kind, o.kind) = 'CAUE') as caue,
    array_agg(distinct coalesce(s.organization_id, sl.organization_id)) filter (where coalesce(s.organization_id, sl.organization_id) is not null) as organizations,
    array_agg(distinct x.source) filter (where x.source is not null) as sources
  from network.withdrawal w join network.signature s on s.id = w.signature_id
  left join network.slot sl on sl.id = s.slot_id
  left join network.organization o on o.id = s.organization_id
  left join lateral unnest(w.sources) x(source) on true
  group by s.agreement_id, w.effective_on
), entry as (
  select m.id, 'MILESTONE' as kind, m.happened_on::text as happened_on, m.until::text as until, m.open_ended,
    m.title as title_fr, m.title as title_en, m.detail, null::text as place, null::text as territory_id, m.sources,
    '{}'::text[] as organizations, null::text as agreement_id, false as demonstration, m.id as subject
  from network.milestone m
  union all
  select 'signatures ' || g.agreement_id || ' ' || g.signed_on, 'SIGNATURE', g.signed_on, null, false,
    g.n || case when g.n = 1 then ' signature' else ' signatures' end || ' de « ' || a.title || ' »',
    g.n || case when g.n = 1 then ' signature' else ' signatures' end || ' of “' || a.title || '”',
    case when g.caue > 0 then g.caue || ' CAUE' || case when g.n > g.caue then ' + ' || (g.n - g.caue) else '' end end,
    null, null, coalesce(g.sources, '{}'), coalesce(g.organizations, '{}'), g.agreement_id, a.demonstration,
    g.agreement_id
  from signed g join network.agreement a on a.id = g.agreement_id
  union all
  select 'withdrawals ' || g.agreement_id || ' ' || g.effective_on, 'WITHDRAWAL', g.effective_on, null, false,
    g.n || case when g.n = 1 then ' retrait' else ' retraits' end || ' de « ' || a.title || ' »',
    g.n || case when g.n = 1 then ' withdrawal' else ' withdrawals' end || ' from “' || a.title || '”',
    concat_ws(', ', case when g.caue > 0 then g.caue || ' CAUE' || case when g.n > g.caue then ' + ' || (g.n - g.caue) else '' end end,
      g.precision_note),
    null, null, coalesce(g.sources, '{}'), coalesce(g.organizations, '{}'), g.agreement_id, a.demonstration,
    g.agreement_id
  from withdrawn g join network.agreement a on a.id = g.agreement_id
  union all
  select f.id, 'MEMBERSHIP', f.happened_on, null, false,
    o.name || case f.event when 'JOINED' then ' rejoint le réseau' else ' quitte le réseau' end,
    o.name || case f.event when 'JOINED' then ' joins the network' else ' leaves the network' end,
    f.note, null, null, f.sources, array[o.id], null, f.demonstration or o.demonstration, f.organization_id
  from network.membership_fact f join network.organization o on o.id = f.organization_id
  union all
  select e.id, 'EVENT', e.happened_on, e.until, false,
    case e.kind when 'SUMMER_UNIVERSITY' then 'Université d’été' when 'SEMINAR' then 'Séminaire' when 'TRAIN_THE_TRAINER' then 'Formation de formateurs'
      when 'GENERAL_MEETING' then 'Rencontre générale' else 'Rencontre' end
      || coalesce(' : ' || coalesce(e.place, e.place_as_written), ''),
    case e.kind when 'SUMMER_UNIVERSITY' then 'Summer university' when 'SEMINAR' then 'Seminar' when 'TRAIN_THE_TRAINER' then 'Training of trainers'
      when 'GENERAL_MEETING' then 'General meeting' else 'Gathering' end
      || coalesce(': ' || coalesce(e.place, e.place_as_written), ''),
    nullif(concat_ws(', ', e.organizer, e.note), ''), coalesce(e.place, e.place_as_written), e.territory_id, e.sources, '{}', null, e.demonstration,
    e.id
  from network.network_event e
  union all
  select g.id || ' requested', 'GRANT', g.requested_on, null, false,
    'Demande de financement ' || g.programme || ' : ' || replace(trim(to_char(g.amount_cents / 100, 'FM999G999G990')), ',', ' ') || ' €',
    g.programme || ' grant requested: €' || trim(to_char(g.amount_cents / 100, 'FM999G999G990')),
    g.priority, null, null, g.sources, array[g.organization_id], null, g.demonstration, g.id
  from network.grant_award g where g.requested_on is not null
  union all
  select g.id || ' awarded', 'GRANT', g.awarded_on, null, false,
    'Financement ' || g.programme || ' accordé', g.programme || ' grant awarded',
    g.priority, null, null, g.sources, array[g.organization_id], null, g.demonstration, g.id
  from network.grant_award g where g.awarded_on is not null
  union all
  select b.id, 'GOVERNING_BODY', b.created_on, null, false,
    b.name || ' : création', b.name || ' is created', null, null, null, b.sources,
    case when b.organization_id is null then '{}'::text[] else array[b.organization_id] end, null, b.demonstration, b.id
  from network.governing_body b where b.created_on is not null
  union all
  select o.id || ' closed', 'CLOSING', o.closed_on, null, false,
    o.name || case o.closing_kind when 'JUDICIAL_LIQUIDATION' then ' : liquidation judiciaire' else ' : fermeture' end,
    o.name || case o.closing_kind when 'JUDICIAL_LIQUIDATION' then ': judicial liquidation' else ': closes' end,
    null, null, null, o.sources, array[o.id], null, o.demonstration, o.id
  from network.organization o where o.closed_on is not null
)
select e.*, network.first_day(e.happened_on) as starts,
  case when e.open_ended then 'infinity'::date else network.last_day(coalesce(e.until, e.happened_on)) end as ends
from entry e;

create table network.timeline_entry (
  id text collate "C" primary key,
  kind text collate "C" not null,
  happened_on text collate "C" not null,
  until text collate "C",
  open_ended boolean not null,
  title_fr text not null,
  title_en text not null,
  detail text,
  place text,
  territory_id text collate "C",
  sources text[] collate "C" not null,
  organizations text[] collate "C" not null,
  agreement_id text collate "C",
  demonstration boolean not null,
  subject text collate "C" not null,
  starts date not null,
  ends date not null
);
create index timeline_entry_by_day on network.timeline_entry (starts, id);
create index timeline_entry_by_end on network.timeline_entry (ends);
create index timeline_entry_of_subject on network.timeline_entry (subject);
create index timeline_entry_of_organization on network.timeline_entry using gin (organizations);

-- Brings the rows made from these subjects, and these bonds, to what the records say. Two writes that touch the same agreement
-- or organization do it one after the other, so that the second sees what the first wrote.
create function network.keep_lists_of(subjects text[], bonds text[]) returns void language plpgsql as $$
begin
  perform 1 from network.agreement where id = any(subjects) order by id for no key update;
  perform 1 from network.organization where id = any(subjects) order by id for no key update;

  delete from network.bond where id in (
    select d.id from (select * from network.bond where id = any(bonds) except select * from network.bond_of_records where id = any(bonds)) d);
  insert into network.bond
    select * from network.bond_of_records where id = any(bonds) except select * from network.bond where id = any(bonds);

  delete from network.timeline_entry where id in (
    select d.id from (select * from network.timeline_entry where subject = any(subjects)
      except select * from network.timeline_of_records where subject = any(subjects)) d);
  insert into network.timeline_entry
    select * from network.timeline_of_records where subject = any(subjects)
    except select * from network.timeline_entry where subject = any(subjects);
end $$;

-- Its arguments say which subjects and which bonds the changed rows touch.
create function network.keep_lists() returns trigger language plpgsql as $$
declare
  changed text := case tg_op
    when 'INSERT' then 'select * from new_rows'
    when 'DELETE' then 'select * from old_rows'
    else '(select * from new_rows except select * from old_rows) union all (select * from old_rows except select * from new_rows)' end;
  subjects text[];
  bonds text[];
begin
  execute format('with changed as (%s) select array(%s), array(%s)', changed, tg_argv[0], tg_argv[1]) into subjects, bonds;
  if subjects <> '{}' or bonds <> '{}' then
    perform network.keep_lists_of(subjects, bonds);
  end if;
  return null;
end $$;

-- What a withdrawal ends is written for all rows of a statement at once, so that the lists are worked out once.
drop trigger end_signature on network.withdrawal;
drop function network.end_signature();
create function network.end_signatures() returns trigger language plpgsql as $$
begin
  if tg_op <> 'DELETE' then
    update network.signature s set gone_from = w.gone_from, leaving_from = w.effective_first, withdrawn_on = w.effective_on
      from new_rows w where s.id = w.signature_id;
  end if;
  if tg_op <> 'INSERT' then
    update network.signature s set gone_from = 'infinity', leaving_from = 'infinity', withdrawn_on = null
      from old_rows w where s.id = w.signature_id and not exists (select 1 from network.withdrawal x where x.signature_id = s.id);
  end if;
  return null;
end $$;
create trigger end_signatures_inserted after insert on network.withdrawal referencing new table as new_rows
  for each statement execute function network.end_signatures();
create trigger end_signatures_updated after update on network.withdrawal referencing old table as old_rows new table as new_rows
  for each statement execute function network.end_signatures();
create trigger end_signatures_deleted after delete on network.withdrawal referencing old table as old_rows
  for each statement execute function network.end_signatures();

do $$
declare
  nothing text := 'select null::text where false';
  made record;
begin
  for made in
    select * from (values
      ('signature', 'select agreement_id from changed union select organization_id from changed where organization_id is not null',
        'select id from changed'),
      ('withdrawal', 'select s.agreement_id from changed c join network.signature s on s.id = c.signature_id', nothing),
      ('slot', 'select agreement_id from changed union select organization_id from changed where organization_id is not null',
        'select s.id from changed c join network.signature s on s.slot_id = c.id'),
      ('agreement', 'select id from changed', 'select s.id from changed c join network.signature s on s.agreement_id = c.id'),
      ('membership_fact', 'select organization_id from changed',
        'select id from changed union select f.id from changed c join network.membership_fact f using (organization_id)'),
      ('organization', 'select id from changed union select b.agreement_id from changed c join network.bond b on b.organization_id = c.id
        where b.agreement_id is not null', 'select b.id from changed c join network.bond b on b.organization_id = c.id'),
      ('milestone', 'select id from changed', nothing),
      ('network_event', 'select id from changed', nothing),
      ('grant_award', 'select id from changed', nothing),
      ('governing_body', 'select id from changed', nothing)
    ) v (source, subjects, bonds)
  loop
    execute format('create trigger keep_lists_inserted after insert on network.%I referencing new table as new_rows
      for each statement execute function network.keep_lists(%L, %L)', made.source, made.subjects, made.bonds);
    execute format('create trigger keep_lists_updated after update on network.%I referencing old table as old_rows new table as new_rows
      for each statement execute function network.keep_lists(%L, %L)', made.source, made.subjects, made.bonds);
    execute format('create trigger keep_lists_deleted after delete on network.%I referencing old table as old_rows
      for each statement execute function network.keep_lists(%L, %L)', made.source, made.subjects, made.bonds);
  end loop;
end $$;

insert into network.bond select * from network.bond_of_records;
insert into network.timeline_entry select * from network.timeline_of_records;

-- Rows that are not what the records say: none, unless a trigger was switched off or there is a mistake here.
create view network.kept_differences as
select 'network.bond' as list, 'MISSING' as problem, d.id
  from (select * from network.bond_of_records except select * from network.bond) d
union all
select 'network.bond', 'WRONG', d.id from (select * from network.bond except select * from network.bond_of_records) d
union all
select 'network.timeline_entry', 'MISSING', d.id
  from (select * from network.timeline_of_records except select * from network.timeline_entry) d
union all
select 'network.timeline_entry', 'WRONG', d.id
  from (select * from network.timeline_entry except select * from network.timeline_of_records) d;
