-- What a list of the database offers is no promise of a version, and neither is what it is called there.
create or replace function reporting.promised(resolved jsonb) returns jsonb language sql immutable parallel safe as $$
  select resolved - 'price' || jsonb_build_object(
    'parameters', (select coalesce(jsonb_agg(p.item - 'choices' - 'choiceWords' order by p.nr), '[]')
      from jsonb_array_elements(resolved -> 'parameters') with ordinality p(item, nr)),
    'tables', (select coalesce(jsonb_agg(t.item || jsonb_build_object('columns',
        (select coalesce(jsonb_agg(c.item - 'choices' order by c.nr), '[]')
         from jsonb_array_elements(t.item -> 'columns') with ordinality c(item, nr))) order by t.nr), '[]')
      from jsonb_array_elements(resolved -> 'tables') with ordinality t(item, nr)))
$$;

-- Days of a report that is made by the clock which move with the day of the run; null for any other word.
create function schedules.day_on(word text, today date) returns date language sql immutable parallel safe as $$
  select case word
    when '@today' then today
    when '@yesterday' then today - 1
    when '@first-of-month' then date_trunc('month', today::timestamp)::date
    when '@first-of-last-month' then (date_trunc('month', today::timestamp) - interval '1 month')::date
    when '@last-of-last-month' then date_trunc('month', today::timestamp)::date - 1
    when '@first-of-year' then date_trunc('year', today::timestamp)::date
    when '@last-of-last-year' then date_trunc('year', today::timestamp)::date - 1
    -- A year before the 29 February is the 1 March.
    when '@a-year-ago' then make_date(extract(year from today)::int - 1, extract(month from today)::int, 1) + extract(day from today)::int - 1
  end
$$;

-- What a report is asked for on a day: each day that moves is the one that it is then. What is no such day stays as it was given.
create function schedules.asked_on(parameters jsonb, today date) returns jsonb language sql immutable parallel safe as $$
  select coalesce(jsonb_object_agg(p.key, coalesce(to_jsonb(schedules.day_on(p.value #>> '{}', today)), p.value)), '{}')
  from jsonb_each(parameters) p
$$;

-- Columns of an edition, now with what they are called.
drop function reporting.edition_columns(reporting.edition);
create function reporting.edition_columns(edition reporting.edition) returns table ("table" text, name text, label jsonb) language sql stable as $$
  select t.item ->> 'name', c.item ->> 'name', c.item -> 'label' from reporting.saved_query_version v
  cross join lateral jsonb_array_elements(v.resolved -> 'tables') t(item) cross join lateral jsonb_array_elements(t.item -> 'columns') c(item)
  where v.id = edition.saved_query_version_id
$$;
