-- The French that a translation says in its language, by the names of its columns: where it has changed since, the translation is behind.
-- Those that were there are taken as what the French says today.
alter table training.course_text add column french jsonb;

-- It answers whole rows: with one column more, it is made anew.
create or replace function training.text_of(version text, locale text) returns setof training.course_text
  language sql stable parallel safe
  begin atomic
    select x.* from training.course_text x where x.course_version_id = version order by x.locale = text_of.locale desc, x.locale = 'fr' desc limit 1;
  end;

-- What a text says, apart from where it stands.
create function training.said_by(t training.course_text) returns jsonb language sql immutable parallel safe
  begin atomic
    select jsonb_build_object('title', t.title, 'objectives', t.objectives, 'prerequisites', t.prerequisites, 'programme', t.programme,
      'audience', t.audience, 'methods', t.methods, 'assessment', t.assessment, 'accessibility', t.accessibility, 'access_delay', t.access_delay);
  end;

update training.course_text t set french = training.said_by(f) from training.course_text f
where t.locale <> 'fr' and f.course_version_id = t.course_version_id and f.locale = 'fr';
