-- Whoever keeps answers hears of every change that could make them wrong, from the transaction that makes it: PostgreSQL
-- delivers at the commit, once for a transaction, and not at all when it is rolled back.
create schema changes;

create function changes.tell() returns trigger language plpgsql as $$
begin
  perform pg_notify('content_changed', '');
  return null;
end $$;

-- For the tables of a module, once they are made. A migration that adds a table calls it again.
create procedure changes.tell_of(part text) language plpgsql as $$
declare
  name text;
begin
  for name in
    select c.oid::regclass::text from pg_class c
    where c.relnamespace = part::regnamespace and c.relkind = 'r'
      and not exists (select 1 from pg_trigger t where t.tgrelid = c.oid and t.tgname = 'tell_change')
  loop
    execute 'create trigger tell_change after insert or update or delete or truncate on ' || name
      || ' for each statement execute function changes.tell()';
  end loop;
end $$;
