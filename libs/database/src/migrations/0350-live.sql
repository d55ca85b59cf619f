-- Readers who wait are told that there is something to read, from the transaction that wrote it: by the id of what it is about and nothing
-- else, so that what is told is never too long, and whoever hears it reads by their own rights. PostgreSQL tells it at the commit.
create function changes.tell_live() returns trigger language plpgsql as $$
begin
  perform pg_notify('live', t.topic) from (select distinct to_jsonb(r) ->> tg_argv[0] as topic from rows r) t where t.topic is not null;
  return null;
end $$;

-- What is written to the table is told to those who follow what its column names.
create procedure changes.live(relation regclass, topic text) language plpgsql as $$
declare
  act text;
begin
  foreach act in array array['insert', 'update'] loop
    execute format('create trigger tell_live_%1$s after %1$s on %2$s referencing new table as rows
      for each statement execute function changes.tell_live(%3$L)', act, relation, topic);
  end loop;
end $$;

-- Logs in the order of transactions hold their numbers too, which a restored database counts anew.
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
      and c.relnamespace not in ('changes'::regnamespace, 'pg_catalog'::regnamespace)
  loop
    execute 'update ' || log || ' set xid = pg_current_xact_id()';
  end loop;
end $$;
