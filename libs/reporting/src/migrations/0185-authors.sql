-- Who answers for a report that people wrote, and is told when it breaks; null for those of the product, and once they are gone.
alter table reporting.saved_query add column owner_id text collate "C" references identity.account (id) on delete set null;
create index on reporting.saved_query (owner_id);
-- What takes its place, by its name, and why it is not served any more.
alter table reporting.saved_query add column successor text collate "C";
alter table reporting.saved_query add column retired_because text;

-- What a version promises to whoever builds on it: all that it came to but its price and the words of its codes, which follow the schema.
create function reporting.promised(resolved jsonb) returns jsonb language sql immutable parallel safe as $$
  select resolved - 'price' || jsonb_build_object(
    'parameters', (select coalesce(jsonb_agg(p.item - 'choices' order by p.nr), '[]')
      from jsonb_array_elements(resolved -> 'parameters') with ordinality p(item, nr)),
    'tables', (select coalesce(jsonb_agg(t.item || jsonb_build_object('columns',
        (select coalesce(jsonb_agg(c.item - 'choices' order by c.nr), '[]')
         from jsonb_array_elements(t.item -> 'columns') with ordinality c(item, nr))) order by t.nr), '[]')
      from jsonb_array_elements(resolved -> 'tables') with ordinality t(item, nr)))
$$;

create or replace function reporting.keep_published() returns trigger language plpgsql as $$
begin
  if old.status <> 'DRAFT' and (new.definition, reporting.promised(new.resolved), new.published_at, new.number, new.saved_query_id)
    is distinct from (old.definition, reporting.promised(old.resolved), old.published_at, old.number, old.saved_query_id)
  then raise exception 'A published version never changes' using errcode = 'integrity_constraint_violation'; end if;
  if old.status = 'RETIRED' and new.status <> 'RETIRED'
  then raise exception 'A retired version stays retired' using errcode = 'integrity_constraint_violation'; end if;
  return new;
end $$;
