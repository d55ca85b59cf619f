-- What somebody did as one of the public is told by the log to them alone: coordinators moderate, too, and would read who stands behind a name that was chosen.
-- The module that writes the entry says so.
alter table audit.entry add column theirs boolean not null default false;
create or replace view identity.audit_entry as
  select 'audit_' || lpad(e.id::text, 26, '0') as id, e.id as nr, e.at, e.account_id, e.action, e.subject_type, e.subject_id,
    e.organization_id, e.person_id, writes.actor_name(e.account_id) as actor_name, e.before::text as before, e.after::text as after, e.theirs
  from audit.entry e;
