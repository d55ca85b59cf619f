-- What the records say is worked out once for each list, not once for either way of comparing: half the time.
create or replace view territories.kept_differences as
with
  tally as materialized (table territories.tally_of_records),
  designation as materialized (table territories.designation_of_records)
select 'territories.tally' as list, 'MISSING' as problem, concat_ws(' ', d.relation, d.ancestor_id, d.kind, d.day) as id
  from (table tally except table territories.tally) d
union all
select 'territories.tally', 'WRONG', concat_ws(' ', d.relation, d.ancestor_id, d.kind, d.day)
  from (table territories.tally except table tally) d
union all
select 'territories.designation', 'MISSING', concat_ws(' ', d.territory_id, d.valid_from, d.folded_name)
  from (table designation except table territories.designation) d
union all
select 'territories.designation', 'WRONG', concat_ws(' ', d.territory_id, d.valid_from, d.folded_name)
  from (table territories.designation except table designation) d;
