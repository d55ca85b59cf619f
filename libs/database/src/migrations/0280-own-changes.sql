-- What only those who are signed in may see, as a draft that is saved every few seconds, is told apart: no answer that is kept for nobody in
-- particular is made from it, but what they read themselves is.
create or replace function changes.tell() returns trigger language plpgsql as $$
begin
  perform pg_notify('content_changed', coalesce(tg_argv[0], ''));
  return null;
end $$;

-- For a table of which nobody in particular sees anything.
create procedure changes.tell_own(relation regclass) language plpgsql as $$
begin
  execute 'drop trigger if exists tell_change on ' || relation;
  execute 'create trigger tell_change after insert or update or delete or truncate on ' || relation
    || ' for each statement execute function changes.tell(''own'')';
end $$;
