-- When people can no longer enrol by themselves: after the last day for it, where the session takes place, or once it has begun.
create function training.closes_at(enrol_until date, starts_on date, starts_at timestamptz, zone text) returns timestamptz
  language sql stable parallel safe
  return case when isfinite(starts_on)
    then least(starts_at, (coalesce(enrol_until, starts_on - 1) + 1)::timestamp at time zone zone) else starts_at end;

create index on training.enrolment (requested_at, id);

-- Whoever never waited comes last by their place on the list.
alter table training.enrolment drop constraint enrolment_check2;
update training.enrolment set waits_from = 'infinity' where waits_from is null;
alter table training.enrolment alter column waits_from set default 'infinity', alter column waits_from set not null,
  add check (status <> 'WAITLISTED' or (isfinite(waits_from) and waits_until is null));

-- The places of a waiting list that somebody had: the first when they came onto it, then one less whenever somebody before them left it.
create function training.waiting_places(enrolment text) returns table (at timestamptz, place integer)
  language sql stable parallel safe
  begin atomic
    with mine as (
      select e.training_session_id, e.waits_from, coalesce(e.waits_until, 'infinity') as waits_until, e.id
      from training.enrolment e where e.id = enrolment and isfinite(e.waits_from)
    ), before as (
      select coalesce(o.waits_until, 'infinity') as left_at from mine m
      join training.enrolment o on o.training_session_id = m.training_session_id and (o.waits_from, o.id) < (m.waits_from, m.id)
        and coalesce(o.waits_until, 'infinity') > m.waits_from
    ), moves as (
      select m.waits_from as at, 0 as step from mine m
      union all select b.left_at, 1 from before b cross join mine m where b.left_at < m.waits_until
    )
    select v.at, ((select count(*) from before) + 1 - sum(v.step) over (order by v.at, v.step rows unbounded preceding))::int
    from moves v order by v.at, v.step;
  end;
