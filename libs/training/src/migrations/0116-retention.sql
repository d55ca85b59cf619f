-- For how long what proves a session is kept, by who paid for it; and what goes afterwards.

-- Dated data: how many years after the end of the year of the last payment, or of the session. Null where nobody told: then it is kept.
create table training.funding_rule (
  funding text collate "C" not null
    check (funding in ('UNFUNDED', 'EMPLOYER', 'TRAINING_FUND', 'PUBLIC', 'VOUCHER', 'COFINANCED', 'EUROPEAN')),
  valid_from date not null,
  years smallint check (years > 0),
  from_payment boolean not null,
  is_verified boolean not null,
  told_fr text not null,
  told_en text not null,
  primary key (funding, valid_from)
);
insert into training.funding_rule values
  ('UNFUNDED', '2000-01-01', 3, false, false, 'Personne n’a payé : trois ans après la fin de l’année de la session, par analogie. Non vérifié.', 'Nobody paid: three years after the end of the year of the session, by analogy. Not verified.'),
  ('EMPLOYER', '2000-01-01', 3, true, true, 'Trois ans après la fin de l’année du dernier paiement (Ocapiat).', 'Three years after the end of the year of the last payment (Ocapiat).'),
  ('TRAINING_FUND', '2000-01-01', 3, true, true, 'Trois ans après la fin de l’année du dernier paiement (Ocapiat).', 'Three years after the end of the year of the last payment (Ocapiat).'),
  ('PUBLIC', '2000-01-01', 3, true, false, 'Trois ans après la fin de l’année du dernier paiement, comme pour les autres. Non vérifié.', 'Three years after the end of the year of the last payment, as for others. Not verified.'),
  ('VOUCHER', '2000-01-01', 6, true, true, 'Six ans après la fin de l’année du dernier paiement (Ocapiat).', 'Six years after the end of the year of the last payment (Ocapiat).'),
  ('COFINANCED', '2000-01-01', 10, true, true, 'Dix ans après la fin de l’année du dernier paiement (Ocapiat).', 'Ten years after the end of the year of the last payment (Ocapiat).'),
  ('EUROPEAN', '2000-01-01', null, true, false, 'Plus longtemps que les autres : la durée est celle de la convention et n’est pas vérifiée. Rien n’est effacé.', 'Longer than the others: as the agreement says, which is not verified. Nothing is erased.');

alter table training.training_session
  add column funding text collate "C" check (funding in ('UNFUNDED', 'EMPLOYER', 'TRAINING_FUND', 'PUBLIC', 'VOUCHER', 'COFINANCED', 'EUROPEAN')),
  add column last_paid_on date check (isfinite(last_paid_on)),
  -- When what proves it was erased, because its time was over.
  add column evidence_erased_on date;

-- The last day on which what proves it is kept; null while that is not known.
create function training.retain_until(funding text, last_paid_on date, ends_on date) returns date
  language sql stable parallel safe
  return (select make_date(extract(year from d.day)::int + r.years, 12, 31)
    from training.funding_rule r cross join lateral (select case when r.from_payment then greatest(last_paid_on, case when last_paid_on is not null and isfinite(ends_on) then ends_on end) when isfinite(ends_on) then ends_on end as day) d
    where r.funding = retain_until.funding and r.years is not null and d.day is not null and r.valid_from <= d.day order by r.valid_from desc limit 1);

-- Erases what proves the sessions whose time was over on the day before: drawings, typed names, notes and reasons of their sheets, absences
-- that were announced, why somebody did not come. Who took part, sheets, seals and hours stay; certificates have a time of their own.
create function training.expire_evidence(day date) returns integer language plpgsql as $$
declare
  named text[];
begin
  named := array(select s.id from training.training_session s where s.evidence_erased_on is null and s.funding is not null
    and s.status in ('HELD', 'CLOSED', 'CANCELLED') and training.retain_until(s.funding, s.last_paid_on, s.ends_on) < day
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
