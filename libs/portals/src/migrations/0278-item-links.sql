-- Addresses that published items lead to, and whether they still do. In a schema of their own: what is found out of them each hour changes nothing
-- that everybody is answered.
create schema links;
create table links.link (
  address text collate "C" primary key check (length(address) <= 2000),
  host text collate "C" not null,
  -- When it may be looked at next: not before.
  look_from timestamptz not null default now(),
  looked_at timestamptz,
  -- On how many days in a row it could not be opened, and the last of them.
  failed_days integer not null default 0,
  failed_on date,
  fault text collate "C" check (fault in ('GONE', 'REFUSED', 'FAILING', 'HOST_UNKNOWN', 'NOT_SECURE', 'NO_ANSWER')),
  -- Since when it is called broken: once it failed on three days.
  broken_since date
);
create index on links.link (look_from, host);
create index on links.link (broken_since) where broken_since is not null;

create table links.item_link (
  item_id text collate "C" not null references portals.item (id) on delete cascade,
  address text collate "C" not null references links.link (address) on delete cascade,
  -- Whether those who keep the item were told that it is broken.
  told boolean not null default false,
  primary key (item_id, address)
);
create index on links.item_link (address);

-- When the managers of an organization were told last.
create table links.told (
  organization_id text collate "C" primary key references network.organization (id) on delete cascade,
  told_on date not null
);

create function links.plain(address text) returns text language sql immutable strict parallel safe
  return regexp_replace(replace(replace(replace(replace(replace(address, '&lt;', '<'), '&gt;', '>'), '&quot;', '"'), '&#39;', ''''), '&amp;', '&'), '#.*$', '');

-- The addresses of the web in a text that the server wrote, and where a resource is.
create function links.addresses_of(item text) returns setof text language sql stable as $$
  select distinct a from (
    select links.plain(m[1]) from portals.item_text x, regexp_matches(x.html, '<a href="(https?://[^"]+)"', 'g') m where x.item_id = item
    union all select links.plain(i.url) from portals.item i where i.id = item and i.url ~ '^https?://') f(a) where length(a) <= 2000
$$;
create function links.host_of(address text) returns text language sql immutable strict parallel safe
  return lower(substring(address from '^https?://(?:[^/?@]*@)?([^/?:]+)'));

create function links.note(item text) returns void language plpgsql as $$
begin
  delete from links.item_link k where k.item_id = item and not exists (select from links.addresses_of(item) a where a = k.address);
  insert into links.link (address, host) select a, coalesce(links.host_of(a), '') from links.addresses_of(item) a order by a on conflict do nothing;
  insert into links.item_link (item_id, address) select item, a from links.addresses_of(item) a on conflict do nothing;
end $$;

create function links.text_notes() returns trigger language plpgsql as $$
begin
  if exists (select from portals.item i where i.id = coalesce(new.item_id, old.item_id)) then
    perform links.note(coalesce(new.item_id, old.item_id));
  end if;
  return null;
end $$;
create trigger links_begin after insert on portals.item_text for each row
  when (position('<a href="http' in new.html) > 0) execute function links.text_notes();
create trigger links_change after update of html on portals.item_text for each row
  when (old.html <> new.html and position('<a href="http' in old.html || new.html) > 0) execute function links.text_notes();
create trigger links_end after delete on portals.item_text for each row
  when (position('<a href="http' in old.html) > 0) execute function links.text_notes();

create function links.item_notes() returns trigger language plpgsql as $$
begin
  perform links.note(new.id);
  return null;
end $$;
create trigger links_begin after insert on portals.item for each row when (new.url is not null) execute function links.item_notes();
create trigger links_change after update of url on portals.item for each row when (old.url is distinct from new.url) execute function links.item_notes();

select links.note(i.id) from portals.item i
where i.url is not null or exists (select from portals.item_text x where x.item_id = i.id and position('<a href="http' in x.html) > 0);

call changes.tell_of('portals');
