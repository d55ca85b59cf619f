-- What a write brings up to date is asked by statements whose plans every connection keeps, and only of what its table can change: to plan
-- the view of the whole timeline costs more than all else of a small write.

-- These stand on the timeline by themselves.
do $$
declare
  made record;
begin
  for made in
    select 'keep_entries_of_' || source as keeper, * from (values
      ('milestone', 'MILESTONE'), ('network_event', 'EVENT'), ('grant_award', 'GRANT'), ('governing_body', 'GOVERNING_BODY')) v (source, kind)
  loop
    execute format('create function network.%I() returns trigger language plpgsql as $body$
      begin
        if tg_op <> ''INSERT'' then
          delete from network.timeline_entry where kind = %2$L and subject = any(array(select id from old_rows));
        end if;
        if tg_op <> ''DELETE'' then
          insert into network.timeline_entry
            select * from network.timeline_of_records where kind = %2$L and subject = any(array(select id from new_rows));
        end if;
        return null;
      end $body$', made.keeper, made.kind);
    execute format('create or replace trigger keep_lists_inserted after insert on network.%I referencing new table as new_rows
      for each statement execute function network.%I()', made.source, made.keeper);
    execute format('create or replace trigger keep_lists_updated after update on network.%I referencing old table as old_rows new table as new_rows
      for each statement execute function network.%I()', made.source, made.keeper);
    execute format('create or replace trigger keep_lists_deleted after delete on network.%I referencing old table as old_rows
      for each statement execute function network.%I()', made.source, made.keeper);
  end loop;
end $$;

-- What binds members, and what agreements and organizations have on the timeline. Planned anew for the subjects of each write, most of its
-- time was planning.
create or replace function network.keep_lists_of(subjects text[], bonds text[]) returns void language plpgsql
  set plan_cache_mode = force_generic_plan as $$
declare
  gone text[];
  made text[];
  members text[];
  entries network.timeline_entry[];
begin
  perform 1 from network.agreement where id = any(subjects) order by id for no key update;
  perform 1 from network.organization where id = any(subjects)
    or id in (select organization_id from network.bond where id = any(bonds))
    or id in (select organization_id from network.bond_of_records where id = any(bonds)) order by id for no key update;

  if bonds <> '{}' then
    with d as (
      delete from network.bond where id in (
        select x.id from (select * from network.bond where id = any(bonds) except select * from network.bond_of_records where id = any(bonds)) x)
      returning member_key
    ) select array_agg(member_key) into gone from d;
    with i as (
      insert into network.bond
        select * from network.bond_of_records where id = any(bonds) except select * from network.bond where id = any(bonds)
      returning member_key
    ) select array_agg(member_key) into made from i;

    members := array(select distinct m from unnest(gone || made) m);
    if members <> '{}' then
      delete from network.member_span s using (
        select * from network.member_span where member_key = any(members)
        except select * from network.member_span_of_records where member_key = any(members)) d
        where (s.member_key, s.demonstration, s.certain, s.starts) = (d.member_key, d.demonstration, d.certain, d.starts);
      insert into network.member_span
        select * from network.member_span_of_records where member_key = any(members)
        except select * from network.member_span where member_key = any(members);
    end if;
  end if;

  entries := array(select row(t.*)::network.timeline_entry from network.timeline_of_records t
    where kind in ('SIGNATURE', 'WITHDRAWAL', 'MEMBERSHIP', 'CLOSING') and subject = any(subjects));
  delete from network.timeline_entry where id in (
    select d.id from (select * from network.timeline_entry where subject = any(subjects) except select * from unnest(entries)) d);
  insert into network.timeline_entry
    select * from unnest(entries) except select * from network.timeline_entry where subject = any(subjects);
end $$;
