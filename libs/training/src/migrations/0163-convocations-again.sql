-- Joining instructions go to somebody again where something that they say is other than in the last that was sent, or where whoever
-- holds the session says why; a new version of the session alone is no reason.
alter table training.convocation
  add column says text,
  drop constraint convocation_pkey,
  add primary key (enrolment_id, sent_at);

-- Who teaches in a session, as everybody may be told.
create function training.shown_trainers(session text) returns text[]
  language sql stable parallel safe
  return array(select p.name from network.person p
    join (select t.person_id, min(h.starts_at) as first from training.half_day_trainer t join training.half_day h on h.id = t.half_day_id
      where h.training_session_id = session group by t.person_id) t on t.person_id = p.id
    where p.public and p.erased_at is null order by t.first, p.id);

-- What joining instructions say of a session, in short. The letterhead and the day of printing are no reason to come elsewhere.
create function training.convocation_says(session text) returns text
  language sql stable parallel safe
  return (select encode(sha256(convert_to(jsonb_build_array(x.title, x.objectives, x.prerequisites, x.accessibility, s.mode, s.place, s.address,
      s.zone, s.remote_url, training.shown_trainers(s.id), (select jsonb_agg(jsonb_build_array(h.starts_at at time zone s.zone,
        h.ends_at at time zone s.zone, h.room) order by h.starts_at) from training.half_day h where h.training_session_id = s.id))::text, 'UTF8')), 'hex')
    from training.training_session s cross join lateral training.text_of(s.course_version_id, 'fr') x where s.id = session);

-- What was sent for an earlier version may have said anything.
update training.convocation c set says = training.convocation_says(s.id)
  from training.enrolment e join training.training_session s on s.id = e.training_session_id
  where e.id = c.enrolment_id and c.session_version = s.version;
