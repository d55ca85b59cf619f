-- The year of an evaluation is that of its session when it opened: moving half-days afterwards moves no answers from a year to another, as
-- what is told of a year before and after would tell of few people.
alter table training.evaluation add column year integer;
update training.evaluation v set year = extract(year from case when isfinite(s.ends_on) then s.ends_on else v.opens_at::date end)::int
  from training.training_session s where s.id = v.training_session_id;
alter table training.evaluation alter column year set not null;

create or replace function training.satisfaction(course text, year integer) returns table (
  answer_count integer, mean float8, satisfied_percent float8
) language sql stable
  begin atomic
    with hot as (
      select e.id, (select count(*) from training.evaluation_ballot b where b.evaluation_id = e.id) as ballots
      from training.training_session s join training.evaluation e on e.training_session_id = s.id and e.moment = 'HOT'
      where s.course_id = course and e.year = satisfaction.year and e.closes_at <= now()
    ), told as (
      select h.id from hot h where h.ballots >= training.least_answers()
      union all
      select h.id from hot h where h.ballots < training.least_answers() and now() >= make_date(satisfaction.year + 1, 3, 1)
        and (select sum(f.ballots) from hot f where f.ballots < training.least_answers()) >= training.least_answers()
    )
    select count(*)::int, avg((b.answers ->> 'satisfaction')::numeric)::float8,
      100.0::float8 * count(*) filter (where (b.answers ->> 'satisfaction')::int >= 4) / count(*)
    from told t join training.evaluation_ballot b on b.evaluation_id = t.id and b.answers ? 'satisfaction'
    having count(*) >= training.least_answers();
  end;
