-- Former names are found too: beside the name of each period stand those that the territory bore before, with the name of the period.
alter table territories.designation add column present_folded_name text collate "C";
comment on column territories.designation.present_folded_name is 'Of a former name, how the territory is called in this period; null for that name itself.';
alter table territories.designation drop constraint designation_pkey;
alter table territories.designation add primary key (territory_id, valid_from, folded_name);

alter view territories.designation_of_records rename to designation_period;
create view territories.designation_of_records as
select p.*, null::text collate "C" as present_folded_name from territories.designation_period p
union all
select distinct on (p.territory_id, p.valid_from, f.folded_name) p.territory_id, p.valid_from, p.valid_to, p.seen_from, p.seen_to, p.kind, p.code,
  p.began, p.name, f.folded_name, p.overseas, p.population_ranks, p.counted_from, p.folded_name
from territories.designation_period p
join territories.designation_period f on f.territory_id = p.territory_id and f.valid_from < p.valid_from and f.folded_name <> p.folded_name;

create or replace view territories.kept_differences as
select 'territories.tally' as list, 'MISSING' as problem, concat_ws(' ', d.relation, d.ancestor_id, d.kind, d.day) as id
  from (select * from territories.tally_of_records except select * from territories.tally) d
union all
select 'territories.tally', 'WRONG', concat_ws(' ', d.relation, d.ancestor_id, d.kind, d.day)
  from (select * from territories.tally except select * from territories.tally_of_records) d
union all
select 'territories.designation', 'MISSING', concat_ws(' ', d.territory_id, d.valid_from, d.folded_name)
  from (select * from territories.designation_of_records except select * from territories.designation) d
union all
select 'territories.designation', 'WRONG', concat_ws(' ', d.territory_id, d.valid_from, d.folded_name)
  from (select * from territories.designation except select * from territories.designation_of_records) d;

insert into territories.designation select * from territories.designation_of_records where present_folded_name is not null;

drop index territories.designation_folded_name;
create index designation_folded_name on territories.designation (folded_name)
  include (territory_id, kind, valid_from, valid_to, overseas, population_ranks, counted_from, present_folded_name);
drop index territories.designation_code;
create index designation_code on territories.designation (code)
  include (territory_id, kind, valid_from, valid_to, overseas, population_ranks, counted_from, present_folded_name);
analyze territories.designation;

-- The first of the former names of a territory in a period that are like a pattern. Looked up for the few rows that it decides: were the query
-- itself in a search, the planner would read whole indexes to spare it.
create function territories.former_name(territory text, day date, pattern text) returns text language plpgsql stable parallel safe cost 1 as $$
begin
  return (select d.folded_name from territories.designation d where d.territory_id = territory and d.valid_from <= day and d.valid_to > day
    and d.present_folded_name is not null and (' ' || d.folded_name) like pattern order by d.folded_name limit 1);
end $$;
