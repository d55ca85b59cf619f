-- What the log says of what was somebody's alone goes with them: here of those who are gone already.
select set_config('audit.erasing', 'on', true);
update audit.entry e set before = audit.redacted(e.before, array(select jsonb_object_keys(e.before))),
  after = audit.redacted(e.after, array(select jsonb_object_keys(e.after)))
where (e.before is not null or e.after is not null)
  and e.subject_type in ('SavedSearch', 'WebhookEndpoint', 'ReportSchedule', 'ReportRun')
  and e.subject_id in (
    select o.subject_id from audit.entry o join identity.account a on a.id = o.account_id and a.erased_at is not null
    where o.subject_type in ('SavedSearch', 'WebhookEndpoint', 'ReportSchedule', 'ReportRun'));
select set_config('audit.erasing', 'off', true);
