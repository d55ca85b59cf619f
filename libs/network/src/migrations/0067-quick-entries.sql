-- What a small record costs. Its entries of the timeline are made of the rows that were written: they were looked for in the view of all
-- records, which says what they should be and which db:check compares with.
do $$
declare
  made record;
begin
  for made in
    select 'keep_entries_of_' || source as keeper, * from (values
      ('milestone', 'MILESTONE', $entries$
        select r.id, 'MILESTONE', r.happened_on, r.until, r.open_ended, r.title, r.title, r.detail, null, null, r.sources, '{}'::text[], null,
          false, r.id, r.first_day, case when r.open_ended then 'infinity' else network.last_day(coalesce(r.until, r.happened_on)) end
        from new_rows r$entries$),
      ('network_event', 'EVENT', $entries$
        select r.id, 'EVENT', r.happened_on, r.until, false,
          case r.kind when 'SUMMER_UNIVERSITY' then 'Université d’été' when 'SEMINAR' then 'Séminaire'
            when 'TRAIN_THE_TRAINER' then 'Formation de formateurs' when 'GENERAL_MEETING' then 'Rencontre générale' else 'Rencontre' end
            || coalesce(' : ' || coalesce(r.place, r.place_as_written), ''),
          case r.kind when 'SUMMER_UNIVERSITY' then 'Summer university' when 'SEMINAR' then 'Seminar'
            when 'TRAIN_THE_TRAINER' then 'Training of trainers' when 'GENERAL_MEETING' then 'General meeting' else 'Gathering' end
            || coalesce(': ' || coalesce(r.place, r.place_as_written), ''),
          nullif(concat_ws(', ', r.organizer, r.note), ''), coalesce(r.place, r.place_as_written), r.territory_id, r.sources, '{}'::text[], null,
          r.demonstration, r.id, network.first_day(r.happened_on), network.last_day(coalesce(r.until, r.happened_on))
        from new_rows r$entries$),
      ('grant_award', 'GRANT', $entries$
        select r.id || ' requested', 'GRANT', r.requested_on, null, false,
          'Demande de financement ' || r.programme || ' : '
            || replace(trim(to_char(r.amount_cents / 100, 'FM999G999G990')), ',', ' ') || ' €',
          r.programme || ' grant requested: €' || trim(to_char(r.amount_cents / 100, 'FM999G999G990')),
          r.priority, null, null, r.sources, array[r.organization_id], null, r.demonstration, r.id,
          network.first_day(r.requested_on), network.last_day(r.requested_on)
        from new_rows r where r.requested_on is not null
        union all
        select r.id || ' awarded', 'GRANT', r.awarded_on, null, false,
          'Financement ' || r.programme || ' accordé', r.programme || ' grant awarded',
          r.priority, null, null, r.sources, array[r.organization_id], null, r.demonstration, r.id,
          network.first_day(r.awarded_on), network.last_day(r.awarded_on)
        from new_rows r where r.awarded_on is not null$entries$),
      ('governing_body', 'GOVERNING_BODY', $entries$
        select r.id, 'GOVERNING_BODY', r.created_on, null, false, r.name || ' : création', r.name || ' is created', null, null, null, r.sources,
          case when r.organization_id is null then '{}'::text[] else array[r.organization_id] end, null, r.demonstration, r.id,
          network.first_day(r.created_on), network.last_day(r.created_on)
        from new_rows r where r.created_on is not null$entries$)
    ) v (source, kind, entries)
  loop
    execute format('create or replace function network.%I() returns trigger language plpgsql as $body$
      begin
        if tg_op <> ''INSERT'' then
          delete from network.timeline_entry where kind = %L and subject = any(array(select id from old_rows));
        end if;
        if tg_op <> ''DELETE'' then
          insert into network.timeline_entry %s;
        end if;
        return null;
      end $body$', made.keeper, made.kind, made.entries);
  end loop;
end $$;

-- As it was declared, PostgreSQL could not put it into what asks for it, and ran each call as a statement: three for each milestone.
create or replace function network.last_day(value text) returns date language plpgsql immutable strict parallel safe as $$
begin
  return case length(value)
    when 4 then make_date(value::int, 12, 31)
    when 7 then (make_date(substr(value, 1, 4)::int, substr(value, 6, 2)::int, 1) + interval '1 month' - interval '1 day')::date
    else network.first_day(value)
  end;
end $$;
