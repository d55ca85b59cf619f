-- Whether a workstream is collective already is asked once it is locked: before, what was taken back of it meanwhile was not known yet, and nothing looked at
-- it again. A rule is for all of them: those that somebody was contributing to for the first time were not known to it either.
create or replace function club.contributions_made() returns trigger language plpgsql as $$
declare
  touched text[] := array(select distinct r.workstream_id from rows r);
begin
  perform from club.workstream w where w.id = any(touched) order by w.id for no key update;
  perform club.keep_collective(array(select distinct r.workstream_id from rows r where not exists (
    select from club.collective k where k.workstream_id = r.workstream_id and k.since < r.contributed_on)));
  return null;
end $$;

create or replace function club.rules_changed() returns trigger language plpgsql as $$
begin
  perform from club.workstream w order by w.id for no key update;
  perform club.keep_collective(array(select distinct c.workstream_id from club.contribution c));
  return null;
end $$;

-- What was kept otherwise than the records say.
select club.keep_collective(array(select d.id from club.kept_differences d where d.list = 'club.collective'));
