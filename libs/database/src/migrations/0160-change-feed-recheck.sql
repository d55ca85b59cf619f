-- Reads what differs before it locks any of it: to lock all records of a type once a day would hold up whoever writes them.
create or replace procedure changes.recheck() language plpgsql as $$
declare
  kind text;
begin
  for kind in select f.type from changes.followed f where f.narrow order by f.type loop
    execute format($q$
      select changes.note_%1$s(array(
        select s.id from changes.seen_%1$s(array(select c.id from changes.current c where c.type = %2$L and not c.gone)) s
        join changes.current c on c.type = %2$L and c.id = s.id where s.audience is distinct from c.audience), false)
    $q$, regexp_replace(lower(regexp_replace(kind, '(?<!^)([A-Z])', '_\1', 'g')), '\W', '', 'g'), kind);
  end loop;
end $$;
