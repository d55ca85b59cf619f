-- A link that nobody had is taken out only once it is held: before, an item that named it at that very moment lost it with the row, and its link was
-- never looked at. Where it went first it is written anew.
create or replace function links.note(item text) returns void language plpgsql as $$
declare
  named text[] := array(select a from links.addresses_of(item) a);
begin
  delete from links.item_link k where k.item_id = item and k.address <> all (named);
  for time in 1..2 loop
    insert into links.link (address, host) select a, coalesce(links.host_of(a), '') from unnest(named) a order by a on conflict do nothing;
    perform from links.link l where l.address = any(named) order by l.address for key share;
  end loop;
  insert into links.item_link (item_id, address) select item, a from unnest(named) a on conflict do nothing;
end $$;

create function links.forget() returns void language plpgsql as $$
declare
  unused text[] := array(select l.address from links.link l
    where not exists (select from links.item_link k where k.address = l.address) order by l.address for update skip locked);
begin
  delete from links.link l where l.address = any(unused) and not exists (select from links.item_link k where k.address = l.address);
end $$;

-- Where it was lost.
select links.note(i.id) from portals.item i where exists (
  select from links.addresses_of(i.id) a where not exists (select from links.item_link k where k.item_id = i.id and k.address = a));
