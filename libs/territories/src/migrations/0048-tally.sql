-- How many territories of each kind there are, and lie in each other one, on any day: the sum of what came and went until
-- then. Kept with every write, so that no page counts communes.
create table territories.tally (
  -- '' for the whole country.
  ancestor_id text collate "C" not null,
  -- By the parent of which kind it lies there; EXTENT: an EPCI that touches it.
  relation text collate "C" not null check (relation in ('ALL', 'COMMUNE', 'EPCI', 'DEPARTEMENT', 'REGION', 'EXTENT')),
  kind text collate "C" not null,
  day date not null,
  delta integer not null,
  primary key (ancestor_id, relation, kind, day) include (delta)
);
create index tally_of_nothing on territories.tally (ancestor_id) where delta = 0;

create view territories.tally_of_records as
select p.ancestor_id, p.relation, v.kind, b.day, sum(b.delta)::int as delta
from territories.territory_version v
cross join lateral (values ('', 'ALL'), (v.commune_id, 'COMMUNE'), (v.epci_id, 'EPCI'), (v.departement_id, 'DEPARTEMENT'),
  (v.region_id, 'REGION')) p(ancestor_id, relation)
cross join lateral (values (v.valid_from, 1), (v.valid_to, -1)) b(day, delta)
where p.ancestor_id is not null and b.day < 'infinity'
group by 1, 2, 3, 4 having sum(b.delta) <> 0
union all
select e.ancestor_id, 'EXTENT', v.kind, b.day, sum(b.delta)::int
from territories.territory_version v
join territories.epci_extent e on e.epci_id = v.territory_id and e.valid_from < v.valid_to and e.valid_to > v.valid_from
cross join lateral (values (greatest(v.valid_from, e.valid_from), 1), (least(v.valid_to, e.valid_to), -1)) b(day, delta)
where b.day < 'infinity'
group by 1, 2, 3, 4 having sum(b.delta) <> 0;

-- Adds what the rows of a statement change: writers that meet add to the same figure one after the other.
create function territories.keep_tally() returns trigger language plpgsql as $$
declare
  changed text := case tg_op
    when 'INSERT' then 'select 1 as sign, r.* from new_rows r'
    when 'DELETE' then 'select -1 as sign, r.* from old_rows r'
    else 'select 1 as sign, r.* from new_rows r union all select -1, r.* from old_rows r' end;
  parts text;
begin
  if tg_op = 'TRUNCATE' then
    delete from territories.tally where tg_table_name = 'territory_version' or relation = 'EXTENT';
    return null;
  end if;
  parts := case tg_table_name
    when 'territory_version' then
      'select p.ancestor_id, p.relation, c.kind, b.day, c.sign * b.delta as delta from changed c
       cross join lateral (values ('''', ''ALL''), (c.commune_id, ''COMMUNE''), (c.epci_id, ''EPCI''), (c.departement_id, ''DEPARTEMENT''),
         (c.region_id, ''REGION'')) p(ancestor_id, relation)
       cross join lateral (values (c.valid_from, 1), (c.valid_to, -1)) b(day, delta)
       union all
       select e.ancestor_id, ''EXTENT'', c.kind, b.day, c.sign * b.delta from changed c
       join territories.epci_extent e on e.epci_id = c.territory_id and e.valid_from < c.valid_to and e.valid_to > c.valid_from
       cross join lateral (values (greatest(c.valid_from, e.valid_from), 1), (least(c.valid_to, e.valid_to), -1)) b(day, delta)'
    else
      'select c.ancestor_id, ''EXTENT'' as relation, v.kind, b.day, c.sign * b.delta as delta from changed c
       join territories.territory_version v on v.territory_id = c.epci_id and c.valid_from < v.valid_to and c.valid_to > v.valid_from
       cross join lateral (values (greatest(v.valid_from, c.valid_from), 1), (least(v.valid_to, c.valid_to), -1)) b(day, delta)' end;
  execute format('with changed as (%s)
    insert into territories.tally as t select ancestor_id, relation, kind, day, sum(delta) from (%s) p
    where ancestor_id is not null and day < ''infinity'' group by 1, 2, 3, 4 having sum(delta) <> 0 order by 1, 2, 3, 4
    on conflict (ancestor_id, relation, kind, day) do update set delta = t.delta + excluded.delta', changed, parts);
  delete from territories.tally where delta = 0;
  return null;
end $$;

do $$
declare
  name text;
begin
  foreach name in array array['territory_version', 'epci_extent'] loop
    execute format('create trigger keep_tally_inserted after insert on territories.%I referencing new table as new_rows
      for each statement execute function territories.keep_tally()', name);
    execute format('create trigger keep_tally_updated after update on territories.%I referencing old table as old_rows new table as new_rows
      for each statement execute function territories.keep_tally()', name);
    execute format('create trigger keep_tally_deleted after delete on territories.%I referencing old table as old_rows
      for each statement execute function territories.keep_tally()', name);
    execute format('create trigger keep_tally_truncated after truncate on territories.%I
      for each statement execute function territories.keep_tally()', name);
  end loop;
end $$;

insert into territories.tally select * from territories.tally_of_records;

create view territories.kept_differences as
select 'territories.tally' as list, 'MISSING' as problem, concat_ws(' ', d.relation, d.ancestor_id, d.kind, d.day) as id
  from (select * from territories.tally_of_records except select * from territories.tally) d
union all
select 'territories.tally', 'WRONG', concat_ws(' ', d.relation, d.ancestor_id, d.kind, d.day)
  from (select * from territories.tally except select * from territories.tally_of_records) d;

call changes.tell_of('territories');
