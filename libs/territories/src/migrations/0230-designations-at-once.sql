-- The periods of a name in one walk over the versions of a territory, and the former names beside them in the same: they were worked out
-- three times, each with three sorts by language. To compare all takes a third of the time.
create or replace view territories.designation_period as
select territory_id, min(valid_from) as valid_from, max(valid_to) as valid_to, min(seen_from) as seen_from, max(seen_to) as seen_to,
  any_value(kind) as kind, any_value(code) as code, any_value(began) as began, any_value(name) as name, any_value(folded_name) as folded_name,
  any_value(overseas) as overseas, array_agg(population_rank order by valid_from) as population_ranks,
  array_agg(seen_from order by valid_from) as counted_from
from (
  select v.*, count(*) filter (where is_other) over (partition by territory_id order by valid_from) as run
  from (
    select v.*, (lag(kind) over w, lag(code) over w, lag(began) over w, lag(name) over w, lag(overseas) over w)
      is distinct from (kind, code, began, name, overseas) as is_other
    from territories.territory_version v window w as (partition by territory_id order by valid_from)) v) r
group by territory_id, run;

create or replace view territories.designation_of_records as
select p.territory_id, p.valid_from, p.valid_to, p.seen_from, p.seen_to, p.kind, p.code, p.began, p.name, n.folded_name, p.overseas,
  p.population_ranks, p.counted_from, n.present_folded_name
from (
  select p.*, array_agg(p.folded_name) over (partition by p.territory_id order by p.valid_from rows between unbounded preceding and 1 preceding) as former
  from territories.designation_period p) p
cross join lateral (
  select p.folded_name, null::text collate "C" as present_folded_name
  union all select distinct f.name, p.folded_name from unnest(p.former) f(name) where f.name <> p.folded_name) n;

-- Of few territories, their names alone; of many, as at a first import, those of all at once: one by one they take ten times as long.
-- Without the offset the condition would be taken out of the subselect, and come after all rows.
create or replace function territories.keep_designations() returns trigger language plpgsql as $$
declare
  changed text := case tg_op
    when 'INSERT' then 'select territory_id from new_rows'
    when 'DELETE' then 'select territory_id from old_rows'
    else 'select territory_id from new_rows union select territory_id from old_rows' end;
  is_many boolean;
begin
  if tg_op = 'TRUNCATE' then
    truncate territories.designation;
    return null;
  end if;
  execute format('delete from territories.designation d using (%s) c where d.territory_id = c.territory_id', changed);
  execute format('select count(distinct territory_id) > 2000 from (%s) c', changed) into is_many;
  execute format(
    case when is_many then
      'insert into territories.designation select r.* from territories.designation_of_records r where r.territory_id in (%s)'
    else
      'insert into territories.designation select r.* from (select distinct territory_id from (%s) c) c
       cross join lateral (select * from territories.designation_of_records r where r.territory_id = c.territory_id offset 0) r'
    end, changed);
  return null;
end $$;
