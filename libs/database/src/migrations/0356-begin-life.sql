-- The audit log is append-only, in a restored database too: its numbers stay those of the life in which it was written.
create or replace procedure changes.begin_life() language plpgsql as $$
declare
  log text;
begin
  update changes.life set id = gen_random_uuid()::text;
  delete from changes.past;
  update changes.current set xid = pg_current_xact_id();
  for log in
    select c.oid::regclass::text from pg_attribute a join pg_class c on c.oid = a.attrelid
    where a.attname = 'xid' and a.atttypid = 'xid8'::regtype and c.relkind = 'r'
      and c.relnamespace not in ('changes'::regnamespace, 'audit'::regnamespace, 'pg_catalog'::regnamespace)
  loop
    execute 'update ' || log || ' set xid = pg_current_xact_id()';
  end loop;
end $$;
