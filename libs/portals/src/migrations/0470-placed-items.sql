-- What stands in a portal, with what lists ask of it: so that the latest of a portal, and those of a part of it, are read in the order of an index however many there are.
create table portals.placed_item (
  placement_id text collate "C" primary key references portals.placement (id) on delete cascade,
  portal_id text collate "C" not null,
  section_id text collate "C",
  place integer not null,
  valid_from date not null,
  valid_to date not null,
  item_id text collate "C" not null,
  demonstration boolean not null,
  status text collate "C" not null,
  audience text collate "C" not null,
  organization_id text collate "C" not null,
  published_on date not null
);

create view portals.placed_item_of_records as
  select s.id as placement_id, s.portal_id, s.section_id, s.place, s.valid_from, s.valid_to, s.item_id, s.demonstration,
    i.status, i.audience, i.organization_id, i.published_on
  from portals.placement s join portals.item i on i.id = s.item_id;

create function portals.placements_kept() returns trigger language plpgsql as $$
begin
  -- As they are until this is done: whoever writes one of them at the same time waits, and finds these placements then.
  perform from portals.item i where i.id in (select r.item_id from rows r) order by i.id for share;
  insert into portals.placed_item as k select * from portals.placed_item_of_records f where f.placement_id in (select r.id from rows r)
  on conflict (placement_id) do update set section_id = excluded.section_id, place = excluded.place, valid_from = excluded.valid_from,
    valid_to = excluded.valid_to;
  return null;
end $$;
create trigger kept_added after insert on portals.placement referencing new table as rows
  for each statement execute function portals.placements_kept();
create trigger kept_changed after update on portals.placement referencing new table as rows
  for each statement execute function portals.placements_kept();

create function portals.placed_item_kept() returns trigger language plpgsql as $$
begin
  update portals.placed_item k set status = new.status, audience = new.audience, organization_id = new.organization_id, published_on = new.published_on
  where k.item_id = new.id;
  return null;
end $$;
create trigger kept_changed after update on portals.item for each row
  when ((old.status, old.audience, old.organization_id, old.published_on) is distinct from (new.status, new.audience, new.organization_id, new.published_on))
  execute function portals.placed_item_kept();

insert into portals.placed_item select * from portals.placed_item_of_records;
create index on portals.placed_item (item_id, portal_id);
create index on portals.placed_item (portal_id, published_on, item_id)
  include (valid_from, valid_to, section_id, status, audience, organization_id, demonstration);
create index on portals.placed_item (portal_id, section_id, place, item_id)
  include (valid_from, valid_to, status, audience, organization_id, demonstration);

create view portals.kept_differences as
  select 'portals.placed_item' as list, case when k.placement_id is null then 'MISSING' else 'WRONG' end as problem, f.placement_id as id
  from portals.placed_item_of_records f left join portals.placed_item k on k.placement_id = f.placement_id
  where k is distinct from (f.placement_id, f.portal_id, f.section_id, f.place, f.valid_from, f.valid_to, f.item_id, f.demonstration,
    f.status, f.audience, f.organization_id, f.published_on)::portals.placed_item;

-- What lists of the items of a territory ask of all rows stands in the index by which they are found.
drop index portals.item_territory_id_published_on_id_idx;
create index item_territory_id_published_on_id_idx on portals.item (territory_id, published_on, id) include (status, audience, organization_id, demonstration);

call changes.tell_of('portals');
