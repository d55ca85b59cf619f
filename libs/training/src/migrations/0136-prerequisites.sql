-- What people must have completed before they take a course: courses that its versions name beside their words.
alter table training.course_version
  -- Whether whoever lacks one is refused, or whoever decides is told.
  add column prerequisite_policy text collate "C" not null default 'WARNS' check (prerequisite_policy in ('WARNS', 'REFUSES'));

create table training.course_prerequisite (
  course_version_id text collate "C" not null references training.course_version (id) on delete cascade,
  place smallint not null check (place between 1 and 10),
  course_id text collate "C" not null references training.course (id),
  primary key (course_version_id, place),
  unique (course_version_id, course_id)
);
create index on training.course_prerequisite (course_id);

-- What else shows that somebody who is enrolled has what a course asks for, as whoever holds the session saw it.
create table training.prerequisite_proof (
  enrolment_id text collate "C" not null references training.enrolment (id) on delete cascade,
  course_id text collate "C" not null,
  label text not null check (label <> ''),
  recorded_on date not null,
  primary key (enrolment_id, course_id)
);

alter table training.enrolment_result drop constraint enrolment_result_refusal_check,
  add check (refusal in ('NOT_FOUND', 'ALREADY_ENROLLED', 'PREREQUISITE_MISSING'));

-- The version in which a course stands on a day, as `courses_on` tells it.
create function training.version_on(course text, day date) returns text
  language sql stable parallel safe
  return (select v.id from training.course_version v where v.course_id = course
    order by v.valid_from <= day desc nulls last, case when v.valid_from <= day then v.valid_from end desc, v.valid_from, v.number limit 1);

-- What a version asks for, and the completion by which somebody has it, the whole of it before a part.
create function training.prerequisites_of(version text, person text, by_day date)
  returns table (place smallint, course_id text, completion_id text, state text)
  language sql stable parallel safe
  begin atomic
    select p.place, p.course_id, c.id, case when c.id is null then 'MISSING' when c.is_whole then 'MET' else 'PARTIAL' end
    from training.course_prerequisite p
    left join lateral (
      select m.id, coalesce(m.attended_minutes >= m.planned_minutes, true) as is_whole from training.completion m
      where m.person_id = prerequisites_of.person and m.course_id = p.course_id and m.first_day <= by_day
      order by 2 desc, m.first_day desc, m.id limit 1) c on true
    where p.course_version_id = prerequisites_of.version order by p.place;
  end;

call changes.tell_of('training');
