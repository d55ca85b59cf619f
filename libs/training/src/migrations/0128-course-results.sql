-- What came of a course, year by year. To whoever may not read `everything`, a year is told once all its sessions are settled; sessions in which
-- fewer than five were settled count once the year is over, and only where together they have five: nothing that is told, nor what is
-- different after one more session, is about fewer. How many sessions and places there were is told of each session anyway.
drop function training.course_results(text);
create function training.course_results(course text, everything boolean) returns table (
  year integer, sessions integer, enrolled integer, is_withheld boolean, had_place integer, settled integer, attended integer, completed integer,
  withdrawn integer, minutes integer, certificates integer
) language sql stable parallel safe
  begin atomic
    with came as (
      select s.id, extract(year from s.ends_on)::int as year, count(e.id) as had_place,
        count(e.id) filter (where e.status = 'ACCEPTED') as unsettled,
        count(e.id) filter (where e.status in ('ATTENDED', 'PARTIAL', 'EXCUSED', 'ABSENT')) as settled,
        count(e.id) filter (where e.status in ('ATTENDED', 'PARTIAL')) as attended,
        count(e.id) filter (where e.status = 'ATTENDED') as completed,
        count(e.id) filter (where e.status = 'WITHDRAWN') as withdrawn,
        coalesce(sum(e.attended_minutes) filter (where e.status in ('ATTENDED', 'PARTIAL')), 0) as minutes
      from training.training_session s left join training.enrolment e on e.training_session_id = s.id and training.had_place(e)
      where s.course_id = course and s.status in ('HELD', 'CLOSED') and isfinite(s.ends_on) group by s.id
    ), years as (
      select c.year, count(*) as sessions, sum(c.had_place) as enrolled, sum(c.unsettled) > 0 as is_open,
        coalesce(sum(c.settled) filter (where c.settled < 5), 0) as few
      from came c group by c.year
    ), counted as (
      select c.* from came c join years y on y.year = c.year
      where everything or (not y.is_open and (c.settled >= 5 or (y.few >= 5 and now() >= make_date(c.year + 1, 3, 1))))
    ), told as (
      select c.year, sum(c.had_place) as had_place, sum(c.settled) as settled, sum(c.attended) as attended, sum(c.completed) as completed,
        sum(c.withdrawn) as withdrawn, sum(c.minutes) as minutes,
        sum((select count(distinct d.completion_id) from training.certificate d where d.training_session_id = c.id and d.ended_on is null)) as certificates
      from counted c group by c.year
    )
    select y.year, y.sessions::int, y.enrolled::int, not everything and y.enrolled > 0 and coalesce(t.had_place, 0) = 0, coalesce(t.had_place, 0)::int,
      coalesce(t.settled, 0)::int, coalesce(t.attended, 0)::int, coalesce(t.completed, 0)::int, coalesce(t.withdrawn, 0)::int,
      coalesce(t.minutes, 0)::int, coalesce(t.certificates, 0)::int
    from years y left join told t on t.year = y.year;
  end;
