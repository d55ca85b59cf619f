-- How each territory was called, and what a search shows of it, from one day to another: one row where the versions are six,
-- as most of them differ by a population figure only. Kept with every write, so that a search reads no versions.
create table territories.designation (
  territory_id text collate "C" not null,
  valid_from date not null,
  valid_to date not null,
  seen_from date not null,
  seen_to date not null,
  kind text collate "C" not null,
  code text collate "C" not null,
  began date not null,
  name text collate "fr-FR-x-icu" not null,
  folded_name text collate "C" not null,
  overseas boolean not null,
  -- The ranks by population, and the days from which they hold: the first is `seen_from`.
  population_ranks integer[] not null,
  counted_from date[] not null,
  primary key (territory_id, valid_from)
);

create view territories.designation_of_records as
select territory_id, min(valid_from) as valid_from, max(valid_to) as valid_to, min(seen_from) as seen_from, max(seen_to) as seen_to,
  kind, code, began, name, folded_name, overseas, array_agg(population_rank order by valid_from) as population_ranks,
  array_agg(seen_from order by valid_from) as counted_from
from (
  select v.*, row_number() over (partition by territory_id order by valid_from)
    - row_number() over (partition by territory_id, kind, code, began, name, overseas order by valid_from) as run
  from territories.territory_version v) r
group by territory_id, kind, code, began, name, folded_name, overseas, run;

create function territories.keep_designations() returns trigger language plpgsql as $$
declare
  changed text := case tg_op
    when 'INSERT' then 'select territory_id from new_rows'
    when 'DELETE' then 'select territory_id from old_rows'
    else 'select territory_id from new_rows union select territory_id from old_rows' end;
begin
  if tg_op = 'TRUNCATE' then
    truncate territories.designation;
    return null;
  end if;
  execute format('delete from territories.designation d using (%s) c where d.territory_id = c.territory_id', changed);
  execute format('insert into territories.designation select r.* from (select distinct territory_id from (%s) c) c
    cross join lateral (select * from territories.designation_of_records r where r.territory_id = c.territory_id) r', changed);
  return null;
end $$;

create trigger keep_designations_inserted after insert on territories.territory_version referencing new table as new_rows
  for each statement execute function territories.keep_designations();
create trigger keep_designations_updated after update on territories.territory_version
  referencing old table as old_rows new table as new_rows for each statement execute function territories.keep_designations();
create trigger keep_designations_deleted after delete on territories.territory_version referencing old table as old_rows
  for each statement execute function territories.keep_designations();
create trigger keep_designations_truncated after truncate on territories.territory_version
  for each statement execute function territories.keep_designations();

insert into territories.designation select * from territories.designation_of_records order by folded_name;

-- A blank before each word of a name: "where a word begins" is then a pattern that an index of trigrams can look up.
create index designation_words on territories.designation using gin ((' ' || folded_name) public.gin_trgm_ops);
create index designation_folded_name on territories.designation (folded_name);
create index designation_code on territories.designation (code);
analyze territories.designation;

drop index if exists territories.territory_version_folded_name;

create or replace view territories.kept_differences as
select 'territories.tally' as list, 'MISSING' as problem, concat_ws(' ', d.relation, d.ancestor_id, d.kind, d.day) as id
  from (select * from territories.tally_of_records except select * from territories.tally) d
union all
select 'territories.tally', 'WRONG', concat_ws(' ', d.relation, d.ancestor_id, d.kind, d.day)
  from (select * from territories.tally except select * from territories.tally_of_records) d
union all
select 'territories.designation', 'MISSING', concat_ws(' ', d.territory_id, d.valid_from)
  from (select * from territories.designation_of_records except select * from territories.designation) d
union all
select 'territories.designation', 'WRONG', concat_ws(' ', d.territory_id, d.valid_from)
  from (select * from territories.designation except select * from territories.designation_of_records) d;

call changes.tell_of('territories');
