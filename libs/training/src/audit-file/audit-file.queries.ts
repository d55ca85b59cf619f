/** The session, for whoever holds it. */
export const SESSION = `
  select json_build_object('id', s.id, 'title', x.title, 'provider', o.name, 'status', s.status, 'mode', s.mode, 'place', s.place, 'address', s.address,
      'zone', s.zone, 'startsOn', s.starts_on, 'endsOn', s.ends_on, 'capacity', s.capacity, 'courseVersion', v.number, 'durationMinutes', v.duration_minutes,
      'priceCents', v.price_cents, 'isDemonstration', s.demonstration, 'evidenceErasedOn', s.evidence_erased_on,
      'halfDays', (select coalesce(json_agg(json_build_object('on', h.held_on, 'half', h.half, 'startsAt', h.starts_at, 'endsAt', h.ends_at, 'room', h.room,
        'trainers', array(select p.name from training.half_day_trainer t join network.person p on p.id = t.person_id where t.half_day_id = h.id order by p.name))
        order by h.starts_at), '[]') from training.half_day h where h.training_session_id = s.id)) as session,
    json_build_object('title', x.title, 'objectives', x.objectives, 'prerequisites', x.prerequisites, 'programme', x.programme, 'audience', x.audience,
      'methods', x.methods, 'assessment', x.assessment, 'accessibility', x.accessibility, 'accessDelay', x.access_delay) as programme
  from training.training_session s join network.organization o on o.id = s.organization_id
    join training.course_version v on v.id = s.course_version_id cross join lateral training.text_of(v.id, 'fr') x
  where s.id = $1 and ($2 or s.organization_id = any($3) or training.is_trained_by(s.id, $4))`;

export const ENROLMENTS = `
  select p.name, o.name as organization, e.status, to_char(e.requested_at at time zone s.zone, 'DD/MM/YYYY HH24:MI') as requested, e.attended_minutes as minutes, e.end_cause as cause
  from training.enrolment e join training.training_session s on s.id = e.training_session_id
  join network.person p on p.id = e.person_id left join network.organization o on o.id = e.organization_id
  where e.training_session_id = $1 order by p.family_name, p.given_name, e.id`;

export const CONVOCATIONS = `
  select p.name, o.name as organization, to_char(c.sent_at at time zone s.zone, 'DD/MM/YYYY HH24:MI') as sent
  from training.convocation c join training.enrolment e on e.id = c.enrolment_id join training.training_session s on s.id = e.training_session_id
  join network.person p on p.id = e.person_id left join network.organization o on o.id = e.organization_id
  where e.training_session_id = $1 order by p.family_name, p.given_name, e.id, c.sent_at`;

/** The rows that the links of the chain cover, without what was drawn and written: that is known by its digest. */
export const CHAIN = `
  select json_build_object(
    'links', (select coalesce(json_agg(json_build_object('number', l.number, 'kind', l.kind, 'halfDay', l.half_day_id, 'headcount', l.headcount,
        'difference', l.difference, 'covers', l.covers, 'sealedAt', l.sealed_at, 'previous', l.previous, 'hash', l.hash,
        'isRight', l.hash = training.attendance_hash(l)) order by l.number), '[]')
      from training.attendance_seal l where l.training_session_id = $1),
    'entries', (select coalesce(json_agg(json_build_object('number', a.number, 'id', a.id, 'halfDay', a.half_day_id, 'enrolment', a.enrolment_id,
        'method', a.method, 'presence', a.presence, 'evidence', a.evidence, 'isCorrection', a.is_correction, 'signedAt', a.signed_at,
        'deviceAt', a.device_at, 'digest', a.digest) order by a.half_day_id, a.number), '[]')
      from training.attendance_signature a where a.training_session_id = $1)) as chain`;

export const CERTIFICATES = `
  select c.id, c.number, c.ending from training.certificate c where c.training_session_id = $1 order by c.series, c.year, c.sequence`;

export const CERTIFICATE = 'select f.pdf from training.certificate_file f where f.certificate_id = $1';

/** What may be told of evaluations that are over. */
export const EVALUATIONS = `
  select coalesce(json_agg(json_build_object('moment', v.moment, 'answerCount', v.ballots, 'results', (
    select coalesce(json_agg(json_build_object('question', r.label, 'kind', r.kind, 'choices', r.choices, 'answerCount', r.answer_count, 'mean', r.mean,
      'counts', r.counts, 'texts', r.texts) order by r.place), '[]') from training.evaluation_results(v.id, 'fr') r)) order by v.moment), '[]') as evaluations
  from training.evaluation_released v where v.training_session_id = $1`;
