-- What stands in a portal says of which kind it is: a list of one kind is read in the order of an index, too. What stands there already is filled in by the next migration.
alter table portals.placed_item add column kind text collate "C";

create or replace view portals.placed_item_of_records as
  select s.id as placement_id, s.portal_id, s.section_id, s.place, s.valid_from, s.valid_to, s.item_id, s.demonstration,
    i.status, i.audience, i.organization_id, i.published_on, i.kind
  from portals.placement s join portals.item i on i.id = s.item_id;

create or replace function portals.placed_item_kept() returns trigger language plpgsql as $$
begin
  update portals.placed_item k set status = new.status, audience = new.audience, organization_id = new.organization_id, published_on = new.published_on,
    kind = new.kind
  where k.item_id = new.id;
  return null;
end $$;
create or replace trigger kept_changed after update on portals.item for each row
  when ((old.status, old.audience, old.organization_id, old.published_on, old.kind)
    is distinct from (new.status, new.audience, new.organization_id, new.published_on, new.kind))
  execute function portals.placed_item_kept();

create or replace view portals.kept_differences as
  select 'portals.placed_item' as list, case when k.placement_id is null then 'MISSING' else 'WRONG' end as problem, f.placement_id as id
  from portals.placed_item_of_records f left join portals.placed_item k on k.placement_id = f.placement_id
  where k is distinct from (f.placement_id, f.portal_id, f.section_id, f.place, f.valid_from, f.valid_to, f.item_id, f.demonstration,
    f.status, f.audience, f.organization_id, f.published_on, f.kind)::portals.placed_item;
