-- Which deliverables a write touches is asked once their items are held: before, what was placed, made or related at the very moment at which its item
-- became a deliverable was known to neither. What refers to an item holds no more of it than its reference does anyway, so that portals do not wait
-- for each other; who makes a deliverable of it waits for all of these.
create function club.keep_reuse_of(items text[]) returns void language plpgsql as $$
begin
  perform from portals.item i where i.id = any(items) order by i.id for key share;
  perform club.keep_reuse(array(select d.id from club.deliverable d where d.item_id = any(items)));
end $$;

create or replace function club.deliverables_changed() returns trigger language plpgsql as $$
begin
  perform from portals.item i where i.id in (select r.item_id from rows r) order by i.id for update;
  perform club.keep_reuse(array(select r.id from rows r));
  return null;
end $$;

-- What is only put in another place, or written in other words, is used as before.
create or replace function club.placements_changed() returns trigger language plpgsql as $$
begin
  if tg_op = 'INSERT' then
    perform club.keep_reuse_of(array(select distinct r.item_id from rows r));
  else
    perform club.keep_reuse_of(array(select distinct r.item_id from rows r join before b on b.id = r.id
      where (b.portal_id, b.item_id, b.valid_from, b.valid_to) is distinct from (r.portal_id, r.item_id, r.valid_from, r.valid_to)));
  end if;
  return null;
end $$;
create or replace trigger club_changed after update on portals.placement referencing new table as rows old table as before
  for each statement execute function club.placements_changed();

create or replace function club.items_changed() returns trigger language plpgsql as $$
declare
  changed text[];
begin
  if tg_op = 'INSERT' then
    changed := array(select r.id from rows r);
  else
    changed := array(select r.id from rows r join before b on b.id = r.id
      where (b.derived_from, b.published_on, b.locale, b.organization_id) is distinct from (r.derived_from, r.published_on, r.locale, r.organization_id));
  end if;
  perform club.keep_reuse_of(array(
    select r.derived_from from rows r where r.id = any(changed) and r.derived_from is not null
    union select x.related_id from portals.item_relation x where x.item_id = any(changed) and x.kind = 'TRANSLATION_OF'));
  return null;
end $$;
create or replace trigger club_changed after update on portals.item referencing new table as rows old table as before
  for each statement execute function club.items_changed();

create or replace function club.relations_changed() returns trigger language plpgsql as $$
begin
  perform club.keep_reuse_of(array(select distinct r.related_id from rows r));
  return null;
end $$;

-- Likewise what is placed in a portal while it opens or is handed over.
create or replace function club.portals_changed() returns trigger language plpgsql as $$
declare
  changed text[] := array(select r.id from rows r join before b on b.id = r.id
    where (b.opened_on, b.organization_id) is distinct from (r.opened_on, r.organization_id));
begin
  perform from portals.portal p where p.id = any(changed) order by p.id for update;
  perform club.keep_reuse(array(select distinct d.id from portals.placement x join club.deliverable d on d.item_id = x.item_id
    where x.portal_id = any(changed)));
  return null;
end $$;

-- What was kept otherwise than the records say.
select club.keep_reuse(array(select distinct d.id from club.kept_differences d where d.list = 'club.reuse' order by 1));
