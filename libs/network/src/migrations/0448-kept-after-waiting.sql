-- Which bonds a write touches is asked once their subjects are locked: before, a fact that another transaction was writing meanwhile was not
-- known to either, and what is kept of one of them did not know the other.
create or replace function network.keep_lists() returns trigger language plpgsql as $$
declare
  changed text := case tg_op
    when 'INSERT' then 'select * from new_rows'
    when 'DELETE' then 'select * from old_rows'
    else '(select * from new_rows except select * from old_rows) union all (select * from old_rows except select * from new_rows)' end;
  subjects text[];
  bonds text[];
begin
  execute format('with changed as (%s) select array(%s)', changed, tg_argv[0]) into subjects;
  perform 1 from network.agreement where id = any(subjects) order by id for no key update;
  perform 1 from network.organization where id = any(subjects) order by id for no key update;
  execute format('with changed as (%s) select array(%s)', changed, tg_argv[1]) into bonds;
  if subjects <> '{}' or bonds <> '{}' then
    perform network.keep_lists_of(subjects, bonds);
  end if;
  return null;
end $$;

-- What was kept otherwise than the records say.
do $$
declare
  bonds text[] := array(
    (select id from (select * from network.bond_of_records except select * from network.bond) d)
    union (select id from (select * from network.bond except select * from network.bond_of_records) d));
begin
  if bonds <> '{}' then
    perform network.keep_lists_of('{}', bonds);
  end if;
end $$;
