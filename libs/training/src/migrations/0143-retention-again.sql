-- What is written of a session after its evidence was erased (a correction with its reason, an absence) goes in the next night.
create function training.proves_again(session text) returns boolean language sql stable parallel safe
  return exists (select from training.attendance_signature a where a.training_session_id = session
      and num_nonnulls(a.drawing, a.typed_name, a.note, a.reason, a.salt) > 0)
    or exists (select from training.enrolment e where e.training_session_id = session
      and (e.end_reason is not null or exists (select from training.absence b where b.enrolment_id = e.id)));

create or replace function training.expire_evidence(day date) returns integer language plpgsql as $$
declare
  named text[];
begin
  named := array(select s.id from training.training_session s where s.funding is not null
    and (s.evidence_erased_on is null or training.proves_again(s.id)) and s.status in ('HELD', 'CLOSED', 'CANCELLED') and training.retain_until(s.funding, s.last_paid_on, s.ends_on) < day
    order by s.id for update);
  update training.attendance_signature a set drawing = null, typed_name = null, note = null, reason = null, salt = null
  where a.training_session_id = any(named) and num_nonnulls(a.drawing, a.typed_name, a.note, a.reason, a.salt) > 0;
  delete from training.absence b using training.enrolment e where e.id = b.enrolment_id and e.training_session_id = any(named);
  update training.enrolment e set end_reason = null where e.training_session_id = any(named) and e.end_reason is not null;
  perform set_config('audit.erasing', 'on', true);
  update audit.entry t set before = audit.redacted(t.before, '{drawing,typed_name,typedName,note,reason,end_reason}'),
    after = audit.redacted(t.after, '{drawing,typed_name,typedName,note,reason,end_reason}')
  where (t.before is not null or t.after is not null)
    and t.subject_id in (
      select a.id from training.attendance_signature a where a.training_session_id = any(named)
      union all select e.id from training.enrolment e where e.training_session_id = any(named));
  perform set_config('audit.erasing', 'off', true);
  update training.training_session s set evidence_erased_on = day, version = s.version + 1 where s.id = any(named);
  return cardinality(named);
end $$;
