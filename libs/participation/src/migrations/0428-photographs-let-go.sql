-- Of a copy whose row something else names, nothing stays that says whose photograph it was or what it shows: once its contribution is gone
-- nobody could find it to take that out. What tells the file apart goes too, so that it may be taken in again when it is shown again.
create or replace function participation.let_go_of_copies(contribution text) returns void language plpgsql as $$
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
      update portals.media m set title = 'Photographie retirée', author = 'Anonyme', credit_line = null, alternative_fr = null, alternative_en = null,
        taken_on = null, longitude = null, latitude = null, image_right = 'MISSING', image_right_until = null, has_tiles = false,
        sha256 = encode(sha256((m.id || m.folder)::bytea), 'hex'), version = m.version + 1 where m.id = copy.id;
      delete from portals.rendition r where r.media_id = copy.id;
      delete from participation.photograph_copy c where c.media_id = copy.id;
    end;
    perform graphile_worker.add_job('portals.forget', json_build_object('folder', copy.folder), job_key := 'forget:' || copy.folder);
  end loop;
end $$;

-- Whoever becomes nameless does so in every series that shows a copy, by whatever way it came there.
create or replace function participation.photograph_follows() returns trigger language plpgsql as $$
begin
  if old.status = 'PUBLISHED' and new.status <> 'PUBLISHED' then
    perform participation.let_go_of_copies(new.id);
  end if;
  if new.status = 'WITHDRAWN' then
    delete from participation.contribution_photograph p where p.contribution_id = new.id;
  end if;
  if old.shown_name is not null and new.shown_name is null then
    update portals.viewpoint_photograph p set author = 'Anonyme', version = p.version + 1
      where p.id in (select k.photograph_id from participation.photograph_taken k where k.contribution_id = new.id)
        or p.media_id in (select c.media_id from participation.photograph_copy c where c.contribution_id = new.id);
    update portals.media m set author = 'Anonyme', version = m.version + 1
      from participation.photograph_copy c where c.media_id = m.id and c.contribution_id = new.id;
  end if;
  return null;
end $$;
