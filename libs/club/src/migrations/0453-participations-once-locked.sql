-- Until when members work on what they joined is asked once they are locked, and what they joined: of two of their membership, their work, who makes the
-- workstream and their joining it that were written at the same moment, neither knew the other, and nothing looked at it again. What somebody said
-- meanwhile themselves of when they left stays.
create or replace function club.note_as_member() returns trigger language plpgsql as $$
begin
  perform from network.person p where p.id = new.person_id for no key update;
  perform from club.workstream w where w.id = new.workstream_id for no key update;
  new.as_member := club.is_member(new.person_id, new.valid_from);
  return new;
end $$;

create or replace function club.keep_participations(people text[]) returns void language plpgsql as $$
begin
  perform from network.person p where p.id = any(people) order by p.id for no key update;
  perform from club.workstream_participant p where p.person_id = any(people) and p.as_member order by p.id for no key update;
  update club.workstream_participant p set valid_to = f.valid_to, ended_by_leaving = f.ended, version = p.version + 1
  from club.as_members_until(people) f where f.id = p.id and (p.valid_to, p.ended_by_leaving) is distinct from (f.valid_to, f.ended);
end $$;

create or replace function club.partners_changed() returns trigger language plpgsql as $$
declare
  touched text[] := array(select distinct r.workstream_id from rows r);
begin
  -- People before workstreams; who has joined until that is locked is asked again.
  perform from network.person p where p.id in (select w.person_id from club.workstream_participant w where w.as_member and w.workstream_id = any(touched))
    order by p.id for no key update;
  perform from club.workstream w where w.id = any(touched) order by w.id for no key update;
  update club.contribution c set organization_id = club.acts_for(c.person_id, c.workstream_id, c.contributed_on)
  where c.person_id is not null and c.workstream_id = any(touched)
    and c.organization_id is distinct from club.acts_for(c.person_id, c.workstream_id, c.contributed_on);
  perform club.keep_participations(array(select distinct w.person_id from club.workstream_participant w
    where w.as_member and w.workstream_id = any(touched)));
  return null;
end $$;

-- What was kept otherwise than the records say.
select club.keep_participations(array(
  select p.person_id from club.participation_kept_differences d join club.workstream_participant p on p.id = d.id));
