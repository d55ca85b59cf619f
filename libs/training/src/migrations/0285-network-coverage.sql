-- What changes of the teams of all CAUE on a day, kept with what changes of each: there are fewer days than teams times days.
create table training.network_coverage_change (
  demonstration boolean not null,
  day date not null,
  headcount integer not null,
  trained integer not null,
  possibly_trained integer not null,
  teams integer not null,
  complete integer not null,
  possibly_complete integer not null,
  primary key (demonstration, day) include (headcount, trained, possibly_trained, teams, complete, possibly_complete)
);

create view training.network_coverage_of_teams as
select c.demonstration, c.day, sum(c.headcount)::int as headcount, sum(c.trained)::int as trained, sum(c.possibly_trained)::int as possibly_trained,
  sum(c.teams)::int as teams, sum(c.complete)::int as complete, sum(c.possibly_complete)::int as possibly_complete
from training.coverage_change c join network.organization o on o.id = c.organization_id and o.kind = 'CAUE'
group by 1, 2
having (sum(c.headcount), sum(c.trained), sum(c.possibly_trained), sum(c.teams), sum(c.complete), sum(c.possibly_complete))
  is distinct from (0::bigint, 0::bigint, 0::bigint, 0::bigint, 0::bigint, 0::bigint);

-- In the order of their days: two writers that meet in several wait for each other in turn.
create function training.keep_network_coverage() returns trigger language plpgsql as $$
declare
  changed text := case tg_op when 'INSERT' then 'select 1 as sign, n.* from new_rows n' when 'DELETE' then 'select -1 as sign, o.* from old_rows o'
    else 'select 1 as sign, n.* from new_rows n union all select -1, o.* from old_rows o' end;
begin
  execute format('insert into training.network_coverage_change as t
    select c.demonstration, c.day, sum(c.sign * c.headcount), sum(c.sign * c.trained), sum(c.sign * c.possibly_trained),
      sum(c.sign * c.teams), sum(c.sign * c.complete), sum(c.sign * c.possibly_complete)
    from (%s) c join network.organization o on o.id = c.organization_id and o.kind = ''CAUE''
    group by 1, 2 order by 1, 2
    on conflict (demonstration, day) do update set headcount = t.headcount + excluded.headcount, trained = t.trained + excluded.trained,
      possibly_trained = t.possibly_trained + excluded.possibly_trained, teams = t.teams + excluded.teams,
      complete = t.complete + excluded.complete, possibly_complete = t.possibly_complete + excluded.possibly_complete', changed);
  return null;
end $$;
create trigger keep_network_coverage_inserted after insert on training.coverage_change referencing new table as new_rows
  for each statement execute function training.keep_network_coverage();
create trigger keep_network_coverage_updated after update on training.coverage_change referencing old table as old_rows new table as new_rows
  for each statement execute function training.keep_network_coverage();
create trigger keep_network_coverage_deleted after delete on training.coverage_change referencing old table as old_rows
  for each statement execute function training.keep_network_coverage();

insert into training.network_coverage_change
  select demonstration, day, headcount, trained, possibly_trained, teams, complete, possibly_complete from training.network_coverage_of_teams;

-- Days on which all changes took each other back say nothing.
create view training.network_coverage_differences as
with kept as (
  select * from training.network_coverage_change
  where (headcount, trained, possibly_trained, teams, complete, possibly_complete) is distinct from (0, 0, 0, 0, 0, 0)
), wanted as (
  select demonstration, day, headcount, trained, possibly_trained, teams, complete, possibly_complete from training.network_coverage_of_teams
)
select 'training.network_coverage_change' as list, 'MISSING' as problem, concat_ws(' ', d.demonstration, d.day) as id
  from (select * from wanted except select * from kept) d
union all
select 'training.network_coverage_change', 'WRONG', concat_ws(' ', d.demonstration, d.day)
  from (select * from kept except select * from wanted) d;

create or replace view training.coverage_differences as
select 'training.coverage_change' as list, 'MISSING' as problem, concat_ws(' ', d.organization_id, d.day) as id
  from (select * from training.coverage_of(array(select o.id from network.organization o)) except select * from training.coverage_change) d
union all
select 'training.coverage_change', 'WRONG', concat_ws(' ', d.organization_id, d.day)
  from (select * from training.coverage_change except select * from training.coverage_of(array(select o.id from network.organization o))) d
union all
select list, problem, id from training.network_coverage_differences;

call changes.tell_of('training');
