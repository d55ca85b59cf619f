-- The feed of changes, however large it is: it is looked at again some at a time, and what was removed is told for a time and then forgotten.

-- Of removals up to this transaction nothing is told any more.
alter table changes.life add forgotten xid8 not null default '0';

-- Forgets what was removed, or taken from somebody, longer ago. It is said a night before it goes, so that whoever was let in by an old cursor still finds all of it.
create procedure changes.forget(age interval) language plpgsql as $$
declare
  last xid8 := (select l.forgotten from changes.life l);
  done integer;
begin
  loop
    with old as (
        delete from changes.past p where p.ctid = any(array(select o.ctid from changes.past o where o.xid <= last limit 10000)) returning p.type, p.id),
      gone as (
        delete from changes.current c using (select distinct o.type, o.id from old o) o
        where c.type = o.type and c.id = o.id and c.gone and c.xid <= last)
    select count(*) into done from old;
    commit;
    exit when done < 10000;
  end loop;
  update changes.life l set forgotten = p.xid
  from (select max(p.xid) as xid from changes.past p where p.at < now() - age) p where p.xid > l.forgotten;
end $$;

-- Some at a time, each in a transaction of its own: an array of all ids of a type is a gigabyte for 25 million records, and one long transaction would hold up whoever reads the feed.
create or replace procedure changes.recheck() language plpgsql as $$
declare
  kind text;
  name text;
  ids text[];
begin
  for kind, name in
    select f.type, regexp_replace(lower(regexp_replace(f.type, '(?<!^)([A-Z])', '_\1', 'g')), '\W', '', 'g')
    from changes.followed f where f.narrow order by f.type
  loop
    ids := '{}';
    loop
      ids := array(select c.id from changes.current c
        where c.type = kind and c.id > coalesce(ids[cardinality(ids)], '') and not c.gone order by c.id limit 10000);
      exit when cardinality(ids) = 0;
      -- Reads what differs before it locks any of it.
      execute format($q$
        select changes.note_%1$s(array(
          select s.id from changes.seen_%1$s($1) s
          join changes.current c on c.type = %2$L and c.id = s.id where s.audience is distinct from c.audience), false)
      $q$, name, kind) using ids;
      commit;
    end loop;
  end loop;
end $$;

-- A restored database counts its transactions anew, and tells nobody what was removed before.
create or replace procedure changes.begin_life() language plpgsql as $$
declare
  log text;
begin
  update changes.life set id = gen_random_uuid()::text, forgotten = '0';
  delete from changes.past;
  delete from changes.current where gone;
  update changes.current set xid = pg_current_xact_id();
  for log in
    select c.oid::regclass::text from pg_attribute a join pg_class c on c.oid = a.attrelid
    where a.attname = 'xid' and a.atttypid = 'xid8'::regtype and c.relkind = 'r'
      and c.relnamespace not in ('changes'::regnamespace, 'audit'::regnamespace, 'pg_catalog'::regnamespace)
  loop
    execute 'update ' || log || ' set xid = pg_current_xact_id()';
  end loop;
end $$;
