-- Whom the read model lets see who waits for any session of a course.
call changes.follow('CourseWait', 'training.course_wait', $$changes.keys(variadic array['coordinator', 'person:' || t.person_id,
    'ORGANIZATION_MANAGER:' || t.organization_id]
  || array(select 'ORGANIZATION_MANAGER:' || c.organization_id from training.course c where c.id = t.course_id))$$);
