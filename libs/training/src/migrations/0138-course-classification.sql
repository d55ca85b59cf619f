-- What a course aims at and its speciality are said by its versions: a return counts a session by what was taught in it.
alter table training.course_version
  add column objective text collate "C"
    check (objective in ('DIPLOMA', 'CERTIFICATION', 'QUALIFICATION', 'OTHER_TRAINING', 'SKILLS_ASSESSMENT', 'PRIOR_LEARNING')),
  add column speciality text collate "C" check (speciality ~ '^[1-4][0-9]{2}$');
update training.course_version v set objective = c.objective, speciality = c.speciality from training.course c
  where c.id = v.course_id and num_nonnulls(c.objective, c.speciality) > 0;

create or replace function training.return_people(organization text, in_year integer) returns table (
  enrolment_id text, training_session_id text, trainee_kind text, kind_is_assumed boolean, objective text, objective_is_assumed boolean,
  speciality text, minutes integer
) language sql stable parallel safe
  begin atomic
    select e.id, s.id,
      coalesce(e.comes_as, s.comes_as, case when e.organization_id is null then 'OTHER' else 'EMPLOYEE' end),
      coalesce(e.comes_as, s.comes_as) is null,
      coalesce(v.objective, 'OTHER_TRAINING'), v.objective is null, coalesce(v.speciality, '000'), coalesce(e.attended_minutes, 0)
    from training.training_session s join training.course_version v on v.id = s.course_version_id
      join training.enrolment e on e.training_session_id = s.id
    where s.organization_id = organization and s.status in ('HELD', 'CLOSED') and isfinite(s.ends_on)
      and extract(year from s.ends_on)::int = in_year and e.status in ('ATTENDED', 'PARTIAL');
  end;

alter table training.course drop column objective, drop column speciality;
