-- Whether everybody sees a reuse who sees the workstream: what was used, where it is shown and what was made are for everybody, and who used it did not make it.
-- Kept with what it follows from, as lists say of ten thousands of workstreams whether others used what came of them. Where it does not hold, who sees it is looked up.
alter table club.reuse add column open boolean not null default false;

create function club.opened(ids text[]) returns table (id text, open boolean) language sql stable as $$
  select r.id, i.status = 'PUBLISHED' and i.audience = 'EVERYONE'
    and (r.portal_id is null or p.visibility = 'PUBLIC')
    and (r.made_id is null or (m.status = 'PUBLISHED' and m.audience = 'EVERYONE'))
    and not club.makes(r.organization_id, d.workstream_id, r.reused_on)
  from club.reuse r join club.deliverable d on d.id = r.deliverable_id join portals.item i on i.id = d.item_id
  left join portals.portal p on p.id = r.portal_id left join portals.item m on m.id = r.made_id
  where r.id = any(ids)
$$;

create function club.keep_open(ids text[]) returns void language plpgsql as $$
begin
  if cardinality(ids) = 0 then return; end if;
  -- As they are until this is done: whoever hides one of them at the same time waits, and finds these reuses then.
  perform from portals.item i where i.id in (
    select d.item_id from club.reuse r join club.deliverable d on d.id = r.deliverable_id where r.id = any(ids)
    union select r.made_id from club.reuse r where r.id = any(ids)) order by i.id for share;
  perform from portals.portal p where p.id in (select r.portal_id from club.reuse r where r.id = any(ids)) order by p.id for share;
  perform from club.workstream s where s.id in (
    select d.workstream_id from club.reuse r join club.deliverable d on d.id = r.deliverable_id where r.id = any(ids)) order by s.id for share;
  update club.reuse r set open = f.open from club.opened(ids) f where f.id = r.id and r.open <> f.open;
end $$;
select club.keep_open(array(select r.id from club.reuse r));

create function club.reuses_written() returns trigger language plpgsql as $$
begin
  perform club.keep_open(array(select r.id from rows r));
  return null;
end $$;
create trigger opened_added after insert on club.reuse referencing new table as rows
  for each statement execute function club.reuses_written();
create function club.reuses_changed() returns trigger language plpgsql as $$
begin
  perform club.keep_open(array(select r.id from rows r join before b on b.id = r.id
    where (b.organization_id, b.reused_on, b.portal_id, b.made_id) is distinct from (r.organization_id, r.reused_on, r.portal_id, r.made_id)));
  return null;
end $$;
create trigger opened_changed after update on club.reuse referencing new table as rows old table as before
  for each statement execute function club.reuses_changed();

create function club.items_opened() returns trigger language plpgsql as $$
begin
  perform club.keep_open(array(
    with changed as materialized (select r.id from rows r join before b on b.id = r.id where (b.status, b.audience) is distinct from (r.status, r.audience))
    select r.id from changed c join club.deliverable d on d.item_id = c.id join club.reuse r on r.deliverable_id = d.id
    union select r.id from changed c join club.reuse r on r.made_id = c.id));
  return null;
end $$;
create trigger club_opened after update on portals.item referencing new table as rows old table as before
  for each statement execute function club.items_opened();

create function club.portals_opened() returns trigger language plpgsql as $$
begin
  perform club.keep_open(array(select x.id from rows r join before b on b.id = r.id join club.reuse x on x.portal_id = r.id
    where b.visibility <> r.visibility));
  return null;
end $$;
create trigger club_opened after update on portals.portal referencing new table as rows old table as before
  for each statement execute function club.portals_opened();

create function club.makers_changed() returns trigger language plpgsql as $$
begin
  perform club.keep_open(array(select r.id from rows x join club.deliverable d on d.workstream_id = x.workstream_id
    join club.reuse r on r.deliverable_id = d.id and r.organization_id = x.organization_id));
  return null;
end $$;
create trigger opened_added after insert on club.workstream_partner referencing new table as rows
  for each statement execute function club.makers_changed();
create trigger opened_changed after update on club.workstream_partner referencing new table as rows
  for each statement execute function club.makers_changed();
create trigger opened_before after update on club.workstream_partner referencing old table as rows
  for each statement execute function club.makers_changed();
create trigger opened_removed after delete on club.workstream_partner referencing old table as rows
  for each statement execute function club.makers_changed();

create or replace view club.kept_differences as
  select 'club.collective' as list, case when k.workstream_id is null then 'MISSING' else 'WRONG' end as problem, coalesce(f.workstream_id, k.workstream_id) as id
  from club.collective_of(array(select w.id from club.workstream w)) f full join club.collective k on k.workstream_id = f.workstream_id
  where (k.since, k.evidence) is distinct from (f.since, f.evidence)
  union all
  select 'club.contribution', 'WRONG', c.id from club.contribution c
  where c.person_id is not null and c.organization_id is distinct from club.acts_for(c.person_id, c.workstream_id, c.contributed_on)
  union all
  select 'club.reuse', case when k.id is null then 'MISSING' else 'WRONG' end, coalesce(f.deliverable_id, k.deliverable_id)
  from club.reuse_of(array(select d.id from club.deliverable d)) f
  full join (select * from club.reuse r where r.proof is not null) k on k.deliverable_id = f.deliverable_id and k.proof = coalesce(f.placement_id, f.made_id)
  where (k.kind, k.organization_id, k.reused_on) is distinct from (f.kind, f.organization_id, f.reused_on)
  union all
  select 'club.reuse.open', 'WRONG', r.id from club.opened(array(select r.id from club.reuse r)) f join club.reuse r on r.id = f.id where r.open <> f.open;

call changes.tell_of('club');
