-- What came of a course, year by year: a session counts in the year of its last day, once it was held.

-- Whoever had a place, also those who gave it back; not those whom the provider refused.
create function training.had_place(e training.enrolment) returns boolean
  language sql stable parallel safe
  return e.status in ('ACCEPTED', 'ATTENDED', 'PARTIAL', 'EXCUSED', 'ABSENT') or (e.status = 'WITHDRAWN'
    and exists (select from training.enrolment_step s where s.enrolment_id = e.id and s.kind = 'ACCEPTED'));

create function training.course_results(course text) returns table (
  year integer, sessions integer, enrolled integer, settled integer, attended integer, completed integer, withdrawn integer, minutes integer,
  certificates integer
) language sql stable parallel safe
  begin atomic
    with held as (
      select s.id, extract(year from s.ends_on)::int as year from training.training_session s
      where s.course_id = course and s.status in ('HELD', 'CLOSED') and isfinite(s.ends_on)
    ), came as (
      select h.year, count(e.id) as enrolled,
        count(e.id) filter (where e.status in ('ATTENDED', 'PARTIAL', 'EXCUSED', 'ABSENT')) as settled,
        count(e.id) filter (where e.status in ('ATTENDED', 'PARTIAL')) as attended,
        count(e.id) filter (where e.status = 'ATTENDED') as completed,
        count(e.id) filter (where e.status = 'WITHDRAWN') as withdrawn,
        coalesce(sum(e.attended_minutes) filter (where e.status in ('ATTENDED', 'PARTIAL')), 0) as minutes
      from held h join training.enrolment e on e.training_session_id = h.id where training.had_place(e) group by h.year
    ), certified as (
      select h.year, count(distinct c.completion_id) as certificates
      from held h join training.certificate c on c.training_session_id = h.id where c.ended_on is null group by h.year
    ), years as (
      select h.year, count(*) as sessions from held h group by h.year
    )
    select y.year, y.sessions::int, coalesce(c.enrolled, 0)::int, coalesce(c.settled, 0)::int, coalesce(c.attended, 0)::int,
      coalesce(c.completed, 0)::int, coalesce(c.withdrawn, 0)::int, coalesce(c.minutes, 0)::int, coalesce(d.certificates, 0)::int
    from years y left join came c on c.year = y.year left join certified d on d.year = y.year;
  end;
