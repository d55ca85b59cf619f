-- Who was called to a session, by a letter with the joining instructions (convocation), for which version of it.
create table training.convocation (
  enrolment_id text collate "C" not null references training.enrolment (id) on delete cascade,
  session_version integer not null,
  sent_at timestamptz not null default clock_timestamp(),
  primary key (enrolment_id, session_version)
);

-- What has to be recorded before documents of a session are printed; an agreement says more than joining instructions do.
create function training.documents_lack(session text, agreement boolean, on_day date) returns text[]
  language sql stable parallel safe
  return (select array_remove(array[
      case when i.address is null then 'ADDRESS' end,
      case when i.siren is null then 'SIREN' end,
      case when not exists (select from training.provider_approval a where a.organization_id = s.organization_id and a.kind = 'ACTIVITY_DECLARATION'
        and a.number is not null and a.period @> on_day) then 'ACTIVITY_DECLARATION' end,
      case when agreement and i.signatory is null then 'SIGNATORY' end,
      case when agreement and v.price_cents is null then 'PRICE' end], null)
    from training.training_session s join training.course_version v on v.id = s.course_version_id
    cross join lateral network.issuer_on(s.organization_id, on_day) i where s.id = documents_lack.session);

-- Whether whoever is enrolled so has, or had, a place.
create function training.has_place(status text) returns boolean
  language sql immutable parallel safe
  return status in ('ACCEPTED', 'ATTENDED', 'PARTIAL', 'EXCUSED', 'ABSENT');

call changes.tell_of('training');
