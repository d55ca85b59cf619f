-- Makes :times as many of whatever lists page over. Nothing here is true: the database is thrown away afterwards.

-- Communes of today, again and again: 35 thousand, 350 thousand, 3.5 million. All copies of a commune lie in its département.
-- Without indexes and checks of references meanwhile: it takes minutes as it is.
create temp table commune as
  select v.* from territories.territory_version v
  where v.kind = 'COMMUNE' and v.valid_from <= current_date and v.valid_to > current_date;
create temp table index_to_make as
  select indexrelid::regclass::text as name, pg_get_indexdef(indexrelid) as definition from pg_index
  where indrelid = 'territories.territory_version'::regclass and not indisprimary;
do $$
declare name text;
begin
  for name in select i.name from index_to_make i loop execute 'drop index ' || name; end loop;
end $$;
alter table territories.territory drop constraint territory_code_kind_period_key;
set session_replication_role = 'replica';
insert into territories.territory (id, kind, code, began, began_earlier)
  select 'copy' || k || '_' || c.territory_id, 'COMMUNE', c.code || '-' || k, c.began, true from commune c, generate_series(2, :times) k;
insert into territories.territory_version (territory_id, valid_from, valid_to, seen_from, seen_to, kind, code, began, ended, state, name,
    population, population_on, postal_codes, overseas, epci_id, departement_id, region_id)
  select 'copy' || k || '_' || c.territory_id, c.began, 'infinity', '-infinity', 'infinity', 'COMMUNE', c.code || '-' || k, c.began, 'infinity', 1,
    c.name || ' ' || k, c.population, c.population_on, c.postal_codes, c.overseas, c.epci_id, c.departement_id, c.region_id
  from commune c, generate_series(2, :times) k;
insert into territories.tally as t select * from territories.tally_of_records
  on conflict (ancestor_id, relation, kind, day) do update set delta = excluded.delta;
truncate territories.designation;
insert into territories.designation select * from territories.designation_of_records order by folded_name;
set session_replication_role = 'origin';
set maintenance_work_mem = '512MB';
-- In place of the constraint, which would take longer than all the rest.
create index on territories.territory (code, kind);
do $$
declare definition text;
begin
  for definition in select i.definition from index_to_make i loop execute definition; end loop;
end $$;

-- 100, 1,000 and 10,000 organizations beside those there are, each with thirty people and ten signatures.
create temp table made as select 'organization_copy' || i as id, i from generate_series(1, :times * 100) i;
insert into network.organization (id, key, kind, name) select id, 'copy-' || i, 'CAUE', 'CAUE copie ' || lpad(i::text, 6, '0') from made;
insert into network.organization_territory (organization_id, territory_id)
  select m.id, t.territory_id from made m
  join (select territory_id, row_number() over (order by code) as nr, count(*) over () as total from territories.territory_version
    where kind = 'DEPARTEMENT' and valid_to = 'infinity') t on t.nr = 1 + m.i % t.total;
insert into network.person (id, given_name, family_name, public)
  select 'person_copy' || m.i || '_' || p, 'Prénom ' || (m.i * p) % 97, 'Nom ' || m.i || ' ' || p, p = 1 from made m, generate_series(1, 30) p;
insert into network.position (id, person_id, organization_id, kind, valid_from, valid_to)
  select 'position_copy' || m.i || '_' || p, 'person_copy' || m.i || '_' || p, m.id, case p when 1 then 'DIRECTOR' else 'ARCHITECT' end,
    make_date(1990 + p, 1, 1), 'infinity'
  from made m, generate_series(1, 30) p;
insert into network.agreement (id, key, kind, title, signed_on)
  select 'agreement_copy' || i, 'copy-' || i, 'CONVENTION', 'Accord ' || i, (2012 + i % 10)::text from generate_series(1, 10 * :times) i;
insert into network.signature (id, agreement_id, organization_id, signed_on)
  select 'signature_copy' || m.i || '_' || a, 'agreement_copy' || 1 + (m.i * 10 + a) % (10 * :times), m.id, '2022-0' || 1 + m.i % 9
  from made m, generate_series(1, 10) a;
insert into network.milestone (id, happened_on, title)
  select 'milestone_copy' || i, (date '2000-01-01' + i % 9000)::text, 'Jalon ' || i from generate_series(1, :times * 200) i;

-- Training: 2,000, 20,000 and 200,000 sessions, half of them to come, with fifteen people in each, who are the organizations' above. What was held
-- is completed. Written past the triggers, then what they keep is worked out as they would.
set session_replication_role = 'replica';
insert into training.course (id, organization_id) select 'course_copy' || i, 'organization_copy' || i from generate_series(1, 50) i;
insert into training.course_version (id, course_id, number, valid_from, duration_minutes)
  select 'cversion_copy' || i, 'course_copy' || i, 1, '2010-01-01', 420 from generate_series(1, 50) i;
insert into training.course_text (course_version_id, locale, title, objectives, programme, audience, methods, assessment, accessibility, access_delay)
  select 'cversion_copy' || i, 'fr', 'Formation ' || i, 'O', 'P', 'A', 'M', 'E', 'H', 'D' from generate_series(1, 50) i;
insert into training.training_rule (id, valid_from, title, position_kinds) values ('trule_copy', '2000-01-01', 'Règle', '{ARCHITECT,DIRECTOR}')
  on conflict do nothing;
create temp table tsession as
  select 'tsession_copy' || i as id, i, 1 + i % 50 as course,
    current_date + case when i % 2 = 0 then 1 + i % 300 else -1 - i % 3000 end as held_on
  from generate_series(1, 2000 * :times) i;
insert into training.training_session (id, course_id, course_version_id, organization_id, status, mode, place, territory_id, zone, capacity,
    starts_at, ends_at, starts_on, ends_on, taken)
  select s.id, 'course_copy' || course, 'cversion_copy' || course, 'organization_copy' || course, case when i % 2 = 0 then 'OPEN' else 'HELD' end,
    'ON_SITE', 'Salle ' || i, t.territory_id, 'Europe/Paris', 20, held_on + time '09:00', held_on + time '12:30', held_on, held_on, 15
  from tsession s
  -- All over the country, however many there are.
  join (select territory_id, row_number() over (order by code) as nr, count(*) over () as total from territories.territory_version
    where kind = 'COMMUNE' and departement_id is not null and valid_to = 'infinity' and territory_id not like 'copy%') t on t.nr = 1 + s.i * 7919 % t.total;
insert into training.half_day (id, training_session_id, organization_id, held_on, half, starts_at, ends_at)
  select 'halfday_copy' || i, id, 'organization_copy' || course, held_on, 'MORNING', held_on + time '09:00', held_on + time '12:30' from tsession;
insert into training.enrolment (id, training_session_id, person_id, organization_id, status, attended_minutes)
  select 'enrolment_copy' || i || '_' || e, s.id, 'person_copy' || o || '_' || p, 'organization_copy' || o, case when i % 2 = 0 then 'ACCEPTED' else 'ATTENDED' end,
    case when i % 2 = 1 then 210 end
  from tsession s, generate_series(0, 14) e, lateral (select 1 + (i * 15 + e) % (100 * :times) as o, 1 + (i * 15 + e) / (100 * :times) % 30 as p) who;
insert into training.completion (id, person_id, course_id, course_version_id, enrolment_id, completed_on, attended_minutes, planned_minutes)
  select 'completion_copy' || i || '_' || e, n.person_id, 'course_copy' || course, 'cversion_copy' || course, n.id, held_on::text, 210, 210
  from tsession s, generate_series(0, 14) e, lateral (select * from training.enrolment where id = 'enrolment_copy' || i || '_' || e) n
  where i % 2 = 1;
set session_replication_role = 'origin';
analyze training.completion;
-- A thousand organizations at a time.
do $$
begin
  for batch in 0..(100 * :times - 1) / 1000 loop
    perform training.keep_coverage(array(select id from made where i > batch * 1000 and i <= (batch + 1) * 1000));
  end loop;
end $$;
