-- Whoever belongs to the club no more works no more on the workstreams that they joined as a member alone: not for an organization that made it.
-- What ended so is noted, so that a correction which brings their membership back brings that back too.
alter table club.workstream_participant add column as_member boolean not null default false,
  add column ended_by_leaving boolean not null default false,
  add constraint workstream_participant_left check (not ended_by_leaving or (as_member and valid_to < 'infinity'));

create function club.works_for_makers(person text, workstream text, day date) returns boolean language sql stable as $$
  select exists (select from network.position o join club.workstream_partner w on w.organization_id = o.organization_id
    where o.person_id = person and w.workstream_id = workstream and o.period @> day and w.period @> day)
$$;

create function club.note_as_member() returns trigger language plpgsql as $$
begin
  new.as_member := club.is_member(new.person_id, new.valid_from) and not club.works_for_makers(new.person_id, new.workstream_id, new.valid_from);
  return new;
end $$;
create trigger as_member before insert on club.workstream_participant for each row execute function club.note_as_member();

-- Until when these people work on what they joined as members: until the first day on which they belong to the club no more and work for nobody who
-- makes it; where they came again since, until then.
create function club.as_members_until(people text[]) returns table (id text, valid_to date, ended boolean) language sql stable as $$
  select p.id, coalesce(e.day, n.day, 'infinity'), e.day is not null from club.workstream_participant p
  cross join lateral (
    select min(greatest(c.day, p.valid_from + 1)) as day from (
      select m.valid_to as day from club.club_membership m where m.person_id = p.person_id and m.valid_to between p.valid_from and (now() at time zone 'Europe/Paris')::date
      union select p.valid_from
    ) c where not club.is_member(p.person_id, c.day) and not club.works_for_makers(p.person_id, p.workstream_id, c.day)
  ) e
  cross join lateral (select min(o.valid_from) as day from club.workstream_participant o
    where o.person_id = p.person_id and o.workstream_id = p.workstream_id and o.valid_from > p.valid_from) n
  where p.person_id = any(people) and p.as_member and (p.valid_to = 'infinity' or p.ended_by_leaving)
$$;

create function club.keep_participations(people text[]) returns void language sql as $$
  update club.workstream_participant p set valid_to = f.valid_to, ended_by_leaving = f.ended, version = p.version + 1
  from club.as_members_until(people) f where f.id = p.id and (p.valid_to, p.ended_by_leaving) is distinct from (f.valid_to, f.ended)
$$;

create function club.memberships_changed() returns trigger language plpgsql as $$
begin
  perform club.keep_participations(array(select distinct r.person_id from rows r));
  return null;
end $$;
create trigger participations_added after insert on club.club_membership referencing new table as rows
  for each statement execute function club.memberships_changed();
create trigger participations_removed after delete on club.club_membership referencing old table as rows
  for each statement execute function club.memberships_changed();
create trigger participations_changed after update on club.club_membership referencing new table as rows
  for each statement execute function club.memberships_changed();

update club.workstream_participant p set as_member = true
  where club.is_member(p.person_id, p.valid_from) and not club.works_for_makers(p.person_id, p.workstream_id, p.valid_from);
select club.keep_participations(array(select distinct p.person_id from club.workstream_participant p where p.as_member));

-- What is kept beside what follows from the records.
create view club.participation_kept_differences as
  select 'club.workstream_participant' as list, 'WRONG' as problem, p.id
  from club.as_members_until(array(select distinct w.person_id from club.workstream_participant w where w.as_member)) f
  join club.workstream_participant p on p.id = f.id
  where (p.valid_to, p.ended_by_leaving) is distinct from (f.valid_to, f.ended);
