-- The next version of a course, in French, until it is published.
create view training.course_draft as
  select v.id, c.id as course_id, c.organization_id, v.number as version_number, v.duration_minutes, v.price_cents, x.locale, x.title, x.objectives,
    x.prerequisites, x.programme, x.audience, x.methods, x.assessment, x.accessibility, x.access_delay
  from training.course_version v join training.course c on c.id = v.course_id
    join training.course_text x on x.course_version_id = v.id and x.locale = 'fr'
  where v.valid_from is null;
