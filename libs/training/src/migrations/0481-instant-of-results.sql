-- What came of a course and how satisfied its participants were change by time alone: when an evaluation closes, and in March after the year. Both are
-- asked as of an instant, so that a statement that calls them says that it reads the clock. Otherwise as in 0127 and 0128, which stay for servers of
-- the release before.
create function training.course_results_at(course text, everything boolean, at timestamptz) returns table (
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
      where everything or (not y.is_open and (c.settled >= 5 or (y.few >= 5 and at >= make_date(c.year + 1, 3, 1))))
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

create function training.satisfaction_at(course text, year integer, at timestamptz) returns table (
  answer_count integer, mean float8, satisfied_percent float8
) language sql stable
  begin atomic
    with hot as (
      select e.id, (select count(*) from training.evaluation_ballot b where b.evaluation_id = e.id) as ballots
      from training.training_session s join training.evaluation e on e.training_session_id = s.id and e.moment = 'HOT'
      where s.course_id = course and e.year = satisfaction_at.year and e.closes_at <= at
    ), told as (
      select h.id from hot h where h.ballots >= training.least_answers()
      union all
      select h.id from hot h where h.ballots < training.least_answers() and at >= make_date(satisfaction_at.year + 1, 3, 1)
        and (select sum(f.ballots) from hot f where f.ballots < training.least_answers()) >= training.least_answers()
    )
    select count(*)::int, avg((b.answers ->> 'satisfaction')::numeric)::float8,
      100.0::float8 * count(*) filter (where (b.answers ->> 'satisfaction')::int >= 4) / count(*)
    from told t join training.evaluation_ballot b on b.evaluation_id = t.id and b.answers ? 'satisfaction'
    having count(*) >= training.least_answers();
  end;
