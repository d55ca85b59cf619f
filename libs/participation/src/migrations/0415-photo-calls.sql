-- Calls for photographs, of the views of viewpoint series among others.
alter table participation.call drop constraint call_kind_check,
  add constraint call_kind_check check (kind in ('IDEAS', 'VIEWPOINT', 'BUDGET', 'SURVEY', 'DOCUMENT', 'PHOTO')),
  -- What is to be photographed; how many photographs each person may send, and under which licence.
  add column subject_fr text,
  add column subject_en text,
  add column photographs_each integer check (photographs_each between 1 and 50),
  add column licence_id text collate "C" references portals.licence (id),
  add column asks_position boolean not null default false,
  add column asks_day boolean not null default false,
  add constraint call_photo check (case when kind = 'PHOTO' then num_nulls(subject_fr, photographs_each, licence_id) = 0
    else num_nonnulls(subject_fr, subject_en, photographs_each, licence_id) = 0 and not asks_position and not asks_day end);

-- The series whose views are to be photographed again.
create table participation.call_series (
  call_id text collate "C" not null references participation.call (id) on delete cascade,
  item_id text collate "C" not null references portals.item (id) on delete cascade,
  place integer not null,
  primary key (call_id, item_id)
);
create index on participation.call_series (item_id);

-- The photograph of a contribution. Its file is drawn anew before anything of it is shown, and then there is no other.
create table participation.contribution_photograph (
  contribution_id text collate "C" primary key references participation.contribution (id) on delete cascade,
  folder text collate "C" not null unique,
  sha256 text collate "C" not null check (sha256 ~ '^[0-9a-f]{64}$'),
  bytes integer not null check (bytes > 0),
  width integer not null check (width > 0),
  height integer not null check (height > 0),
  alternative_text text not null check (alternative_text <> ''),
  licence_id text collate "C" not null references portals.licence (id),
  image_right text collate "C" not null check (image_right in ('NOBODY', 'CONSENT')),
  taken_on date,
  -- The series whose view it shows.
  series_id text collate "C" references portals.item (id) on delete set null,
  drawn_at timestamptz
);
create index on participation.contribution_photograph (series_id) where series_id is not null;

create table participation.photograph_rendition (
  contribution_id text collate "C" not null references participation.contribution_photograph (contribution_id) on delete cascade,
  format text collate "C" not null check (format in ('AVIF', 'WEBP', 'JPEG')),
  width integer not null check (width > 0),
  height integer not null check (height > 0),
  bytes integer not null check (bytes > 0),
  sha256 text collate "C" not null,
  primary key (contribution_id, format, width)
);

-- Pictures that libraries of organizations have of it, and where they stand in viewpoint series.
create table participation.photograph_copy (
  media_id text collate "C" primary key references portals.media (id) on delete cascade,
  contribution_id text collate "C" not null references participation.contribution_photograph (contribution_id) on delete cascade
);
create index on participation.photograph_copy (contribution_id);
create table participation.photograph_taken (
  photograph_id text collate "C" primary key references portals.viewpoint_photograph (id) on delete cascade,
  contribution_id text collate "C" not null references participation.contribution_photograph (contribution_id) on delete cascade,
  taken_at timestamptz not null default now(),
  taken_by text collate "C"
);
create index on participation.photograph_taken (contribution_id);

-- What is not shown as a contribution is shown nowhere: all that was made of it goes, out of every series and out of libraries, files too. Of what
-- something else names by now the row stays, without anything to be seen.
create function participation.let_go_of_copies(contribution text) returns void language plpgsql as $$
declare
  copy record;
begin
  for copy in select m.id, m.folder from participation.photograph_copy c join portals.media m on m.id = c.media_id
    where c.contribution_id = contribution order by m.id for update of m
  loop
    delete from portals.viewpoint_photograph p where p.media_id = copy.id;
    update portals.item i set cover_id = null where i.cover_id = copy.id;
    begin
      delete from portals.media m where m.id = copy.id;
    exception when foreign_key_violation then
      update portals.media m set image_right = 'MISSING', image_right_until = null, has_tiles = false, version = m.version + 1 where m.id = copy.id;
      delete from portals.rendition r where r.media_id = copy.id;
      delete from participation.photograph_copy c where c.media_id = copy.id;
    end;
    perform graphile_worker.add_job('portals.forget', json_build_object('folder', copy.folder), job_key := 'forget:' || copy.folder);
  end loop;
end $$;

create function participation.photograph_follows() returns trigger language plpgsql as $$
begin
  if old.status = 'PUBLISHED' and new.status <> 'PUBLISHED' then
    perform participation.let_go_of_copies(new.id);
  end if;
  if new.status = 'WITHDRAWN' then
    delete from participation.contribution_photograph p where p.contribution_id = new.id;
  end if;
  if old.shown_name is not null and new.shown_name is null then
    update portals.viewpoint_photograph p set author = 'Anonyme', version = p.version + 1
      from participation.photograph_taken k where k.photograph_id = p.id and k.contribution_id = new.id;
    update portals.media m set author = 'Anonyme', version = m.version + 1
      from participation.photograph_copy c where c.media_id = m.id and c.contribution_id = new.id;
  end if;
  return null;
end $$;
create trigger photograph_follows after update of status, shown_name on participation.contribution
  for each row when (old.status <> new.status or old.shown_name is distinct from new.shown_name)
  execute function participation.photograph_follows();

-- However it goes, its file goes too.
create function participation.forget_photograph() returns trigger language plpgsql as $$
begin
  perform participation.let_go_of_copies(old.contribution_id);
  perform graphile_worker.add_job('portals.forget', json_build_object('folder', old.folder), job_key := 'forget:' || old.folder);
  return old;
end $$;
create trigger forget_photograph before delete on participation.contribution_photograph
  for each row execute function participation.forget_photograph();

-- Whoever has an account may send pictures to a call that takes photographs of theirs now; what they have taken back counts no more.
create function participation.may_send_photograph(call text, person text) returns boolean language sql stable as $$
  select exists (select from participation.call a join participation.initiative i on i.id = a.initiative_id
    join network.person p on p.id = person and p.demonstration = a.demonstration
    where a.id = call and a.kind = 'PHOTO' and i.published_on is not null and i.closed_on is null and now() >= a.opens_at and now() < a.closes_at
      and not exists (select from participation.sanction s where s.person_id = person and s.organization_id = i.organization_id and s.lifted_at is null
        and s.valid_from <= participation.day_of(now()) and s.valid_to > participation.day_of(now()))
      and (select count(*) from participation.contribution c where c.call_id = a.id and c.person_id = person and c.status <> 'WITHDRAWN') < a.photographs_each)
$$;
insert into uploads.holder_kind (prefix, may_send, kind, most_bytes, most_waiting)
  values ('photocall', 'participation.may_send_photograph', 'IMAGE', 20971520, 5);

-- What led to what, with what was taken into viewpoint series.
create view participation.any_link (from_id, to_id, kind, on_day, until_day) as
  select l.from_id, l.to_id, l.kind, l.on_day, l.until_day from participation.link l
  union all
  select k.contribution_id, p.item_id, 'TAKEN_INTO_SERIES', min(participation.day_of(k.taken_at))::text, null
    from participation.photograph_taken k join portals.viewpoint_photograph p on p.id = k.photograph_id group by k.contribution_id, p.item_id;

call changes.tell_of('participation');
call changes.follow_also('Contribution', 'participation.contribution_photograph', 'select contribution_id from rows');
call changes.follow_also('Contribution', 'participation.photograph_taken', 'select contribution_id from rows');
call changes.follow_also('Call', 'participation.call_series', 'select call_id from rows');
