-- A fourth kind of items: a fixed viewpoint, from which the same landscape is photographed again and again.
alter table portals.item
  drop constraint item_kind_check,
  add constraint item_kind_check check (kind in ('ENTRY', 'RESOURCE', 'NOTEBOOK', 'VIEWPOINT_SERIES')),
  -- Which way the camera looks, in degrees from north by east.
  add column bearing double precision check (bearing >= 0 and bearing < 360),
  -- Of the camera above the ground, in metres.
  add column height_m double precision check (height_m > 0 and height_m <= 500),
  -- As on a frame of 24 by 36 millimetres.
  add column focal_length_mm integer check (focal_length_mm between 8 and 1200),
  -- How the photograph is taken again: what to align it by, at which season, at what time of the day.
  add column protocol text,
  add constraint item_viewpoint check (kind = 'VIEWPOINT_SERIES' or num_nonnulls(bearing, height_m, focal_length_mm, protocol) = 0);

create table portals.viewpoint_photograph (
  id text collate "C" primary key,
  item_id text collate "C" not null references portals.item (id) on delete cascade,
  media_id text collate "C" not null references portals.media (id),
  -- As precise as is known: a year, a month or a day.
  taken_on text collate "C" not null check (taken_on ~ '^\d{4}(-\d{2}(-\d{2})?)?$'),
  author text not null check (author <> ''),
  comment_fr text,
  comment_en text,
  demonstration boolean not null default false,
  version integer not null default 1,
  foreign key (item_id, demonstration) references portals.item (id, demonstration),
  constraint viewpoint_photograph_once unique (item_id, media_id)
);
create index on portals.viewpoint_photograph (item_id, taken_on, id);
create index on portals.viewpoint_photograph (taken_on, id);
create index on portals.viewpoint_photograph (media_id);

-- Only a series has photographs.
create function portals.is_of_series() returns trigger language plpgsql as $$
begin
  if (select i.kind from portals.item i where i.id = new.item_id) <> 'VIEWPOINT_SERIES' then
    raise exception 'Not a series' using errcode = 'check_violation', constraint = 'viewpoint_photograph_of_series';
  end if;
  return new;
end $$;
create trigger is_of_series before insert or update of item_id on portals.viewpoint_photograph
  for each row execute function portals.is_of_series();

-- A photograph shows its picture: whoever sees the series sees it, while its own right holds.
create function portals.photograph_shows() returns trigger language plpgsql as $$
begin
  if tg_op = 'INSERT' then
    insert into portals.media_use (media_id, item_id, place) values (new.media_id, new.item_id, 'PHOTOGRAPH') on conflict do nothing;
  else
    delete from portals.media_use u where u.media_id = old.media_id and u.item_id = old.item_id and u.place = 'PHOTOGRAPH';
  end if;
  return null;
end $$;
create trigger photograph_shows after insert or delete on portals.viewpoint_photograph
  for each row execute function portals.photograph_shows();

call changes.tell_of('portals');
call changes.follow('ViewpointPhotograph', 'portals.viewpoint_photograph', $$(select case when i.status <> 'PUBLISHED' or i.audience <> 'EVERYONE'
  then changes.keys('coordinator', 'organization:' || i.organization_id, case when i.status = 'PUBLISHED' then 'staff' end) end
  from portals.item i where i.id = t.item_id)$$);
call changes.follow_also('ViewpointPhotograph', 'portals.item',
  $$select p.id from rows r join portals.viewpoint_photograph p on p.item_id = r.id$$);
