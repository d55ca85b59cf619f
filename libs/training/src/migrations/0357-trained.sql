-- Who has been trained, from which day, by what: for SQL of modules above. A completion counts from the first day on which a rule counts it
-- beyond doubt, and no longer once what certified it was revoked and nothing stands in its place.
create view training.trained as
select c.id as completion_id, c.person_id, c.demonstration, counted.since,
  case when cert.stands = false and cert.revoked_on is not null then cert.revoked_on end as until
from training.completion c
cross join lateral (
  select min(greatest(c.last_day, r.valid_from)) as since from training.rule_span r
  where r.demonstration = c.demonstration and c.last_day < r.valid_to
    and training.is_counted(r.id, r.least_share, c.course_id, c.course_version_id, c.attended_minutes, c.planned_minutes)
) counted
left join lateral (
  select bool_or(x.ending is null) as stands, max(x.ended_on) filter (where x.ending = 'REVOKED') as revoked_on
  from training.certificate x where x.completion_id = c.id
) cert on true
where counted.since is not null;
create index on training.certificate (completion_id);
