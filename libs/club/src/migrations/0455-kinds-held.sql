-- Which organizations count is said by their kind, which no use case changes; an import or a correction may. Its workstreams are locked before it, as by whoever
-- contributes, and are looked at once nobody contributes for it any more: what refers to an organization holds it until it is written.
create function club.hold_kind() returns trigger language plpgsql as $$
begin
  perform from club.workstream w where w.id in (select c.workstream_id from club.contribution c where c.organization_id = new.id)
    order by w.id for no key update;
  perform from network.organization o where o.id = new.id for update;
  return new;
end $$;
create trigger club_holds before update of kind on network.organization for each row when (old.kind <> new.kind)
  execute function club.hold_kind();

create function club.kind_changed() returns trigger language plpgsql as $$
begin
  perform club.keep_collective(array(select distinct c.workstream_id from club.contribution c where c.organization_id = new.id));
  return null;
end $$;
create trigger club_changed after update of kind on network.organization for each row when (old.kind <> new.kind)
  execute function club.kind_changed();

-- What was kept otherwise than the records say.
select club.keep_collective(array(select d.id from club.kept_differences d where d.list = 'club.collective'));
