-- For whom somebody acts is asked once they and the workstream are locked: where they worked, and who made it, could be written at the same moment, and the
-- contribution was not there yet to be put right. People are locked before workstreams, by everybody.
create or replace function club.name_organization() returns trigger language plpgsql as $$
begin
  perform from network.person p where p.id = new.person_id for no key update;
  perform from club.workstream w where w.id = new.workstream_id for no key update;
  new.organization_id := club.acts_for(new.person_id, new.workstream_id, (new.at at time zone 'Europe/Paris')::date);
  return new;
end $$;

-- In PL/pgSQL, whose every statement sees what the one before has waited for.
create or replace function club.follow_positions(people text[]) returns void language plpgsql as $$
begin
  perform from network.person p where p.id = any(people) order by p.id for no key update;
  perform from club.workstream w where w.id in (select c.workstream_id from club.contribution c where c.person_id = any(people))
    order by w.id for no key update;
  update club.contribution c set organization_id = club.acts_for(c.person_id, c.workstream_id, c.contributed_on)
  where c.person_id = any(people) and c.organization_id is distinct from club.acts_for(c.person_id, c.workstream_id, c.contributed_on);
  perform club.keep_participations(people);
end $$;

create or replace function club.partners_changed() returns trigger language plpgsql as $$
declare
  touched text[] := array(select distinct r.workstream_id from rows r);
begin
  perform from club.workstream w where w.id = any(touched) order by w.id for no key update;
  update club.contribution c set organization_id = club.acts_for(c.person_id, c.workstream_id, c.contributed_on)
  where c.person_id is not null and c.workstream_id = any(touched)
    and c.organization_id is distinct from club.acts_for(c.person_id, c.workstream_id, c.contributed_on);
  perform club.keep_participations(array(select distinct w.person_id from club.workstream_participant w
    where w.as_member and w.workstream_id = any(touched)));
  return null;
end $$;

-- What was done is done no more, but by these people. The workstream is locked before what is taken back of it, which others put right once they locked that.
create function club.take_back(subjects text[], of_kind text, still text[] default '{}') returns void language plpgsql as $$
begin
  perform from club.workstream w where w.id in (select c.workstream_id from club.contribution c where c.subject_id = any(subjects) and c.kind = of_kind)
    order by w.id for no key update;
  delete from club.contribution c where c.subject_id = any(subjects) and c.kind = of_kind and c.person_id <> all(still);
end $$;

create or replace function club.post_contribution() returns trigger language plpgsql as $$
declare
  workstream text := (select h.subject_id from discussions.thread h where h.id = new.thread_id and h.subject_id like 'workstream\_%');
  said_at timestamptz := coalesce(new.edited_at, new.written_at);
begin
  if workstream is null then
    return null;
  end if;
  if not club.is_contribution(new.body) then
    perform club.take_back(array[new.id], 'TEXT');
    return null;
  end if;
  if new.person_id is null then
    return null;
  end if;
  insert into club.contribution (id, workstream_id, person_id, kind, at, subject_id, demonstration)
  select 'wcontribution_' || split_part(new.id, '_', 2), workstream, new.person_id, 'TEXT', said_at, new.id, new.demonstration
  on conflict (subject_id, person_id, kind) do nothing;
  return null;
end $$;

create or replace function club.post_contribution_gone() returns trigger language plpgsql as $$
begin
  perform club.take_back(array(select r.id from rows r), 'TEXT');
  return null;
end $$;

-- What was kept otherwise than the records say.
update club.contribution c set organization_id = club.acts_for(c.person_id, c.workstream_id, c.contributed_on)
where c.id in (select d.id from club.kept_differences d where d.list = 'club.contribution');
