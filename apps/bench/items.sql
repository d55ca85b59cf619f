-- Items of portals, from number :from to :to: as long, as many-worded and as spread as real ones. Nothing here is true.
create temp table made_place as
  select row_number() over (order by md5(v.territory_id)) - 1 as nr, v.territory_id, v.name, l.longitude, l.latitude
  from territories.territory_version v join territories.location l on l.territory_id = v.territory_id
  where v.kind = 'COMMUNE' and v.valid_from <= current_date and v.valid_to > current_date and v.territory_id not like 'copy%';
create temp table made_keeper as
  select row_number() over (order by id) - 1 as nr, id from network.organization where kind = 'CAUE' and id not like all (array['%copy%', '%\_0bench%']);
create temp table made_count as select (select count(*) from made_place) as places, (select count(*) from made_keeper) as keepers;
-- Texts are made of sentences: to make each word by word takes longer than all else.
create temp table made_sentence as select nr, pg_temp.words(nr, 15) as words from generate_series(0, 19999) nr;
create index on made_sentence (nr);
create index on made_place (nr);
create index on made_keeper (nr);
analyze made_sentence, made_place, made_keeper;

-- Without indexes of words meanwhile.
create temp table index_of_words as
  select indexrelid::regclass::text as name, pg_get_indexdef(indexrelid) as definition from pg_index
  where indrelid = 'portals.item_text'::regclass and not indisprimary;
do $$
declare name text;
begin
  for name in select i.name from index_of_words i loop execute 'drop index ' || name; end loop;
end $$;
set session_replication_role = 'replica';
insert into portals.portal (id, slug, family, organization_id, title_fr, introduction_fr, visibility, opened_on)
  select 'portal_bench' || nr, 'banc-' || nr, 'ACTOR', k.id, 'Portail du banc ' || nr, 'Pour mesurer.', 'PUBLIC', '2015-01-01'
  from made_keeper k on conflict do nothing;
insert into portals.portal_section (id, portal_id, place, title_fr)
  select 'psection_bench' || k.nr || '_' || s, 'portal_bench' || k.nr, s, 'Partie ' || s from made_keeper k, generate_series(1, 3) s
  where not exists (select from portals.portal_section where id = 'psection_bench' || k.nr || '_' || s);
insert into portals.item (id, kind, organization_id, status, audience, licence_id, locale, title, published_on, shown_version, year,
    project_owner, designer, surface_m2, cost_cents, resource_kind, notebook_kind, territory_id, precision, longitude, latitude)
  select 'item_bench' || i, k.kind, o.id, case when i % 50 = 7 then 'DRAFT' else 'PUBLISHED' end, case when i % 25 = 3 then 'NETWORK' else 'EVERYONE' end,
    (array['etalab-2.0', 'etalab-2.0', 'CC-BY-4.0', 'CC-BY-SA-4.0', 'CC-BY-NC-ND-4.0'])[1 + i % 5], 'fr',
    initcap(pg_temp.words(i, 4)) || ', ' || p.name, date '2015-01-01' + (hashint8(i) & 4095), 1, 1990 + i % 35,
    case k.kind when 'ENTRY' then 'Commune de ' || p.name end, case k.kind when 'ENTRY' then 'Atelier ' || i % 500 end,
    case k.kind when 'ENTRY' then 100 + i % 5000 end, case k.kind when 'ENTRY' then 10000000 + i % 977 * 100000 end,
    case k.kind when 'RESOURCE' then 'DOCUMENT' end, case k.kind when 'NOTEBOOK' then 'TERRITORY' end,
    p.territory_id, case when i % 10 < 8 then 'EXACT' else 'COMMUNE' end,
    p.longitude + case when i % 10 < 8 then (hashint8(i + 1) % 1000) / 40000.0 else 0 end,
    p.latitude + case when i % 10 < 8 then (hashint8(i + 2) % 1000) / 40000.0 else 0 end
  from generate_series(:from, :to) i, made_count c,
    lateral (select (array['ENTRY', 'ENTRY', 'ENTRY', 'RESOURCE', 'RESOURCE', 'NOTEBOOK'])[1 + i % 6] as kind) k,
    lateral (select * from made_place where nr = abs(hashint8(i + 3)::bigint) % c.places) p,
    lateral (select * from made_keeper where nr = abs(hashint8(i + 4)::bigint) % c.keepers) o;
insert into portals.item_text (item_id, locale, title, summary, html, plain)
  select i.id, 'fr', i.title, a.summary, '<p>' || t.plain || '</p>', t.plain
  from portals.item i, lateral (select substr(i.id, 11)::bigint as nr) n,
    lateral (select s.words as summary from made_sentence s where s.nr = abs(hashint8(n.nr)::bigint) % 20000) a,
    lateral (select string_agg(s.words, ' ') as plain from generate_series(1, 5) k
      join made_sentence s on s.nr = abs(hashint8(-n.nr * 5 - k)::bigint) % 20000) t
  where i.id like 'item\_bench%' and n.nr between :from and :to;
insert into portals.item_version (id, item_id, number)
  select 'iversion_bench' || i, 'item_bench' || i, 1 from generate_series(:from, :to) i;
insert into portals.item_theme (item_id, theme_id)
  select distinct 'item_bench' || i, m.id from generate_series(:from, :to) i, generate_series(1, 2) n, lateral (
    select id from portals.theme where place = 1 + abs(hashint8(i * 2 + n)::bigint) % 19) m;
insert into portals.item_author (item_id, organization_id, place)
  select id, organization_id, 1 from portals.item where id like 'item\_bench%' and substr(id, 11)::bigint between :from and :to;
-- Each in the portal of whoever keeps it, a third in another one too.
insert into portals.placement (id, portal_id, item_id, section_id, place, valid_from)
  select 'placement_bench' || n.i || '_' || k.nr, 'portal_bench' || k.nr, 'item_bench' || n.i, 'psection_bench' || k.nr || '_' || 1 + n.i % 3, n.i, '2015-01-01'
  from (select i, o.nr + other as nr from generate_series(:from, :to) i, generate_series(0, 1) other,
      lateral (select nr from made_keeper where id = (select organization_id from portals.item where id = 'item_bench' || i)) o
      where other = 0 or i % 3 = 0) n
  join made_keeper k on k.nr = n.nr % (select keepers from made_count);
insert into portals.placed_item select * from portals.placed_item_of_records on conflict do nothing;
set session_replication_role = 'origin';
set maintenance_work_mem = '512MB';
do $$
declare definition text;
begin
  for definition in select i.definition from index_of_words i loop execute definition; end loop;
end $$;
