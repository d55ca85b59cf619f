-- What is written of a call and not published yet is its authors': for others it is no change, neither in the feed nor by the version that they are told.
alter table participation.call add column drafts_kept integer not null default 0;
comment on column participation.call.drafts_kept is 'Of the changes that its version counts, those of what only its authors see.';

create function participation.tell_of_calls() returns trigger language plpgsql as $$
begin
  perform changes.note_call(
    array(select n.id from new_rows n join old_rows o on o.id = n.id where n.drafts_kept = o.drafts_kept), true);
  return null;
end $$;
create or replace trigger feed_call_changed after update on participation.call referencing old table as old_rows new table as new_rows
  for each statement execute function participation.tell_of_calls();
