-- The number of a contribution in its call. Free numbers lie ready, and whoever writes takes the lowest that nobody else is taking: those who write to the same call at once
-- wait for each other no more. What is not committed leaves its number to the next. The call, which everybody reads and whose changes are told, is
-- written once for a hundred.
create table participation.contribution_number (
  call_id text collate "C" not null references participation.call (id) on delete cascade,
  number integer not null,
  primary key (call_id, number)
);
-- A hundred of those that the call has given to nobody: processes of the release before take theirs from there, too.
create function participation.lay_numbers(call text) returns void language sql as $$
  with laid as (
    update participation.call a set numbered = greatest(a.numbered, coalesce((select max(c.number) from participation.contribution c where c.call_id = a.id), 0)) + 100
    where a.id = call returning a.numbered)
  insert into participation.contribution_number (call_id, number) select call, k from laid, generate_series(laid.numbered - 99, laid.numbered) k
$$;
create function participation.free_number(call text) returns integer language sql as $$
  delete from participation.contribution_number n where n.call_id = call and n.number = (
    select o.number from participation.contribution_number o where o.call_id = call order by o.number limit 1 for update skip locked) returning n.number
$$;
create function participation.draw_number() returns trigger language plpgsql as $$
declare
  key bigint := hashtextextended('numbers of ' || new.call_id, 0);
begin
  new.number := participation.free_number(new.call_id);
  if new.number is null then
    -- Of those who find none one lays more; the others wait, and look again.
    perform pg_advisory_xact_lock(key);
    new.number := participation.free_number(new.call_id);
    if new.number is null then
      perform participation.lay_numbers(new.call_id);
      -- None of a call that is gone: the reference to it refuses the row.
      new.number := coalesce(participation.free_number(new.call_id), 0);
    end if;
  -- Before there are none: nobody waits for that.
  elsif new.number % 50 = 0 and pg_try_advisory_xact_lock(key)
      and not exists (select from participation.contribution_number n where n.call_id = new.call_id and n.number > new.number + 50) then
    perform participation.lay_numbers(new.call_id);
  end if;
  return new;
end $$;
-- After whatever else may refuse the row.
create trigger numbered before insert on participation.contribution for each row when (new.number is null) execute function participation.draw_number();
create trigger tell_change after truncate on participation.contribution_number for each statement execute function changes.tell();
