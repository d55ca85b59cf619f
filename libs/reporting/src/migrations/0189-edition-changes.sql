-- Rows that are the same text are the same: most are, and to take them apart takes longest.
create or replace function reporting.edition_changes(earlier text, later text) returns table (
  place integer, kind text, table_name text, key text, nth integer, before json, after json, records text[], record_count integer
) language sql stable as $$
  select coalesce(b.position, a.position), case when a.key is null then 'ADDED' when b.key is null then 'REMOVED' else 'CHANGED' end,
    coalesce(b.table_name, a.table_name), coalesce(b.key, a.key), coalesce(b.nth, a.nth), a.value, b.value,
    coalesce(b.records, '{}') || array(select x from unnest(a.records) x where b.records is null or x <> all(b.records)),
    greatest(a.record_count, b.record_count)
  from (select * from reporting.edition_row where edition_id = earlier) a
  full join (select * from reporting.edition_row where edition_id = later) b
    on b.table_name = a.table_name and b.key = a.key and b.nth = a.nth
  where a.key is null or b.key is null
    or case when a.value::text = b.value::text then false else reporting.differs(a.value::jsonb, b.value::jsonb) end
$$;
