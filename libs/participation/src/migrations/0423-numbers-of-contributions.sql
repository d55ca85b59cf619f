-- The number of a contribution in its call, drawn as it is written: whoever writes to the same call waits from there to the commit, and for nothing else. Apart from the call,
-- which everybody reads and whose changes are told. A number that was not committed is given again.
create table participation.contribution_counter (
  call_id text collate "C" primary key references participation.call (id) on delete cascade,
  numbered integer not null
) with (fillfactor = 20);
insert into participation.contribution_counter (call_id, numbered)
  select a.id, greatest(a.numbered, coalesce((select max(c.number) from participation.contribution c where c.call_id = a.id), 0)) from participation.call a where a.kind <> 'BUDGET' and a.numbered > 0;

-- So many; answers the last of them.
create function participation.draw_numbers(call text, many integer) returns integer language plpgsql as $$
declare
  last integer;
begin
  update participation.contribution_counter n set numbered = n.numbered + many where n.call_id = call returning n.numbered into last;
  if not found then
    insert into participation.contribution_counter as n (call_id, numbered)
      values (call, coalesce((select max(c.number) from participation.contribution c where c.call_id = call), 0) + many)
      on conflict (call_id) do update set numbered = n.numbered + many returning n.numbered into last;
  end if;
  return last;
end $$;
create function participation.draw_number() returns trigger language plpgsql as $$
begin
  new.number := participation.draw_numbers(new.call_id, 1);
  return new;
end $$;
-- After whatever else may refuse the row.
create trigger numbered before insert on participation.contribution for each row when (new.number is null) execute function participation.draw_number();
create trigger tell_change after truncate on participation.contribution_counter for each statement execute function changes.tell();
