-- Who has a place above the capacity on purpose is counted beside the others: where the capacity was lowered, one more of them is no more of the others.
alter table training.training_session add column beyond integer not null default 0;
update training.training_session s set beyond = c.beyond
from (select e.training_session_id as id, count(*)::int as beyond from training.enrolment e
  where e.beyond_capacity and e.status in ('ACCEPTED', 'ATTENDED', 'PARTIAL', 'EXCUSED', 'ABSENT') group by 1) c
where c.id = s.id;

create or replace function training.count_places(sessions text[]) returns void language plpgsql as $$
declare
  over text;
begin
  with counted as (
    select n.id,
      (select count(*) from training.enrolment e where e.training_session_id = n.id
        and e.status in ('ACCEPTED', 'ATTENDED', 'PARTIAL', 'EXCUSED', 'ABSENT'))
      + (select count(*) from training.enrolment_offer o where o.training_session_id = n.id and o.status = 'OPEN') as taken,
      (select count(*) from training.enrolment e where e.training_session_id = n.id and e.status = 'WAITLISTED') as waiting,
      (select count(*) from training.enrolment e where e.training_session_id = n.id and e.beyond_capacity
        and e.status in ('ACCEPTED', 'ATTENDED', 'PARTIAL', 'EXCUSED', 'ABSENT')) as beyond
    from (select distinct u.id from unnest(sessions) u(id)) n
  ), before as (
    select s.id, s.taken, s.beyond, s.capacity from training.training_session s where s.id = any(sessions)
  ), written as (
    update training.training_session s set taken = c.taken, beyond = c.beyond, waiting = c.waiting from counted c
    where s.id = c.id and (s.taken, s.beyond, s.waiting) is distinct from (c.taken::int, c.beyond::int, c.waiting::int)
  )
  -- A capacity that was lowered evicts nobody; it only lets nobody else in, but whoever is meant to be above it.
  select c.id into over from counted c join before b on b.id = c.id
  where c.taken > b.taken and c.taken - c.beyond > b.capacity and c.taken - c.beyond > b.taken - b.beyond limit 1;
  if over is not null then
    raise exception 'No place is left in session %', over using errcode = 'check_violation', constraint = 'places_kept';
  end if;
end $$;

create or replace view training.kept_differences as
  select 'training.training_session' as list, 'WRONG' as problem, s.id
  from training.training_session s
  cross join lateral (select count(*) filter (where e.status in ('ACCEPTED', 'ATTENDED', 'PARTIAL', 'EXCUSED', 'ABSENT')) as accepted,
    count(*) filter (where e.beyond_capacity and e.status in ('ACCEPTED', 'ATTENDED', 'PARTIAL', 'EXCUSED', 'ABSENT')) as beyond,
    count(*) filter (where e.status = 'WAITLISTED') as waiting from training.enrolment e where e.training_session_id = s.id) c
  cross join lateral (select count(*) as offered from training.enrolment_offer o where o.training_session_id = s.id and o.status = 'OPEN') o
  where (s.taken, s.beyond, s.waiting) is distinct from ((c.accepted + o.offered)::int, c.beyond::int, c.waiting::int)
  union all
  select d.list, d.problem, d.id from training.coverage_differences d;
