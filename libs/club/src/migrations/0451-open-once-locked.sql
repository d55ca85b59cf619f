-- Which reuses an organization has of what a workstream made is asked once that is locked: one that was told of at the same moment as who makes it was not
-- found, and did not know of them either. Locked as those do who go on to write in it: two that share a lock would each wait for the other to leave it.
create or replace function club.keep_open(ids text[]) returns void language plpgsql as $$
begin
  if cardinality(ids) = 0 then return; end if;
  -- As they are until this is done: whoever hides one of them at the same time waits, and finds these reuses then.
  perform from portals.item i where i.id in (
    select d.item_id from club.reuse r join club.deliverable d on d.id = r.deliverable_id where r.id = any(ids)
    union select r.made_id from club.reuse r where r.id = any(ids)) order by i.id for share;
  perform from portals.portal p where p.id in (select r.portal_id from club.reuse r where r.id = any(ids)) order by p.id for share;
  perform from club.workstream s where s.id in (
    select d.workstream_id from club.reuse r join club.deliverable d on d.id = r.deliverable_id where r.id = any(ids)) order by s.id for no key update;
  update club.reuse r set open = f.open from club.opened(ids) f where f.id = r.id and r.open <> f.open;
end $$;

create or replace function club.makers_changed() returns trigger language plpgsql as $$
declare
  touched text[] := array(select distinct x.workstream_id from rows x);
begin
  -- These reuses are known to whoever hides an item or a portal of them, and who comes here too: neither needs to be locked, after the workstream.
  perform from club.workstream s where s.id = any(touched) order by s.id for no key update;
  update club.reuse r set open = f.open from club.opened(array(
    select r.id from rows x join club.deliverable d on d.workstream_id = x.workstream_id
    join club.reuse r on r.deliverable_id = d.id and r.organization_id = x.organization_id)) f
  where f.id = r.id and r.open <> f.open;
  return null;
end $$;

-- What was kept otherwise than the records say.
select club.keep_open(array(select d.id from club.kept_differences d where d.list = 'club.reuse.open'));
