-- The number of a contribution in its call. Free numbers lie ready, and whoever writes takes the lowest that nobody else is taking: those who write to the same call at once
-- wait for each other no more. What is not committed leaves its number to the next. Apart from the call, which everybody reads and whose changes are told.
create table participation.contribution_number (
  call_id text collate "C" not null references participation.call (id) on delete cascade,
  number integer not null,
  primary key (call_id, number)
);
-- How far numbers were laid ready.
create table participation.contribution_counter (
  call_id text collate "C" primary key references participation.call (id) on delete cascade,
  numbered integer not null
) with (fillfactor = 20);
insert into participation.contribution_counter (call_id, numbered)
  select a.id, greatest(a.numbered, coalesce((select max(c.number) from participation.contribution c where c.call_id = a.id), 0)) from participation.call a where a.kind <> 'BUDGET' and a.numbered > 0;

create function participation.lay_numbers(call text) returns void language sql as $$
  with laid as (
    insert into participation.contribution_counter as n (call_id, numbered)
      values (call, coalesce((select max(c.number) from participation.contribution c where c.call_id = call), 0) + 100)
      on conflict (call_id) do update set numbered = n.numbered + 100 returning n.numbered)
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
      new.number := participation.free_number(new.call_id);
    end if;
  -- Before there are none: nobody waits for that.
  elsif new.number % 50 = 0 and pg_try_advisory_xact_lock(key)
      and (select n.numbered - new.number < 100 from participation.contribution_counter n where n.call_id = new.call_id) then
    perform participation.lay_numbers(new.call_id);
  end if;
  return new;
end $$;
-- After whatever else may refuse the row.
create trigger numbered before insert on participation.contribution for each row when (new.number is null) execute function participation.draw_number();
create trigger tell_change after truncate on participation.contribution_counter for each statement execute function changes.tell();
create trigger tell_change after truncate on participation.contribution_number for each statement execute function changes.tell();
