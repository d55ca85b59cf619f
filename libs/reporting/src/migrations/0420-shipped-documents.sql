-- Registered documents of the builds that run here, and of those that did until lately: pages that were opened before an upgrade, and hosts that
-- have not had it yet, ask by ids of theirs.
create table reporting.shipped_document (
  document_id text collate "C" primary key check (document_id ~ '^sha256:[0-9a-f]{64}$'),
  document text not null,
  -- Since when builds that start are without it; null of those that the last one has.
  left_on date
);
create trigger tell_shipped after insert on reporting.shipped_document for each statement execute function reporting.tell_registered();

call changes.tell_of('reporting');
