-- What PostGraphile publishes: today's state of the same tables, one view for each kind as one would write it for a schema
-- that grows out of the database. Keys and relations of views are told by smart tags.
drop schema if exists bench cascade;
create schema bench;

create view bench.region as
  select territory_id as id, code, name
  from territories.territory_version
  where kind = 'REGION' and valid_from <= current_date and valid_to > current_date;

create view bench.departement as
  select territory_id as id, code, name, region_id
  from territories.territory_version
  where kind = 'DEPARTEMENT' and valid_from <= current_date and valid_to > current_date;

create view bench.commune as
  select territory_id as id, kind, code, name, population, population_rank, departement_id
  from territories.territory_version
  where kind = 'COMMUNE' and valid_from <= current_date and valid_to > current_date;

-- Each code ever used, with the last commune that bore it: those that have ended answer too.
create view bench.known_commune as
  select territory_id as id, kind, code, name, population, departement_id
  from territories.territory_version v
  where kind = 'COMMUNE' and seen_from <= current_date and seen_to > current_date
    and began = (select max(l.began) from territories.territory_version l
      where l.kind = 'COMMUNE' and l.code = v.code and l.began <= current_date);

-- Those whom everyone may see.
create view bench.person as
  select id, name from network.person where public;

-- The director is looked up once for each row of the page and not again in the join to people; the rest are columns that cost
-- nothing when nobody asks for them, from what the product keeps.
create view bench.organization as
  select o.id, o.key, o.name, o.kind,
    m.person_id as manager_id,
    (select h.headcount from network.headcount h where h.organization_id = o.id and h.since <= current_date
      order by h.since desc limit 1) as headcount,
    coalesce(
      (select s.status from network.member_status s where s.organization_id = o.id and s.since <= current_date order by s.since desc limit 1),
      case when (o.kind, o.demonstration) in (select u.kind, u.demonstration from network.unidentified_kinds(current_date) u)
        then 'UNKNOWN' else 'NOT_MEMBER' end) as member_status
  from network.organization o
  left join lateral (
    select d.person_id from network.position d
    where d.organization_id = o.id and d.kind = 'DIRECTOR' and d.valid_from <= current_date and d.valid_to > current_date
    order by d.valid_from desc, d.id limit 1
  ) m on true;

create view bench.served_territory as
  select s.organization_id, s.territory_id, v.code, v.name
  from network.organization_territory s join territories.territory_version v on v.territory_id = s.territory_id
  where s.valid_from <= current_date and s.valid_to > current_date and v.seen_from <= current_date and v.seen_to > current_date;

comment on view bench.region is '@primaryKey id';
comment on view bench.departement is E'@primaryKey id\n@foreignKey (region_id) references bench.region (id)';
comment on view bench.commune is E'@primaryKey id\n@foreignKey (departement_id) references bench.departement (id)';
comment on view bench.known_commune is
  E'@primaryKey id\n@unique code\n@foreignKey (departement_id) references bench.departement (id)|@behavior -list -connection -manyRelation:resource:connection -manyRelation:resource:list';
comment on view bench.person is '@primaryKey id';
comment on view bench.organization is E'@primaryKey id\n@foreignKey (manager_id) references bench.person (id)';
comment on view bench.served_territory is
  E'@primaryKey organization_id,territory_id\n@foreignKey (organization_id) references bench.organization (id)';

-- The search of the product over the table that it keeps for it, with its rules: names that hold the words, the whole name first,
-- and names that are only alike when those do not fill the page. The hand-written server calls it too.
create function bench.likeness(name text, asked text) returns integer language sql immutable parallel safe as $$
  select case when name = asked then 500 when starts_with(name, asked) then 400
    when ' ' || name like ' ' || replace(asked, ' ', '% ') || '%' then 300 when ' ' || name like '% ' || replace(asked, ' ', '% ') || '%' then 200
    else round(50 * public.word_similarity(asked, name) + 50 * public.similarity(asked, name))::integer end
$$;
-- A former name finds its commune too, half a step after a present one.
create function bench.rank(d territories.designation, asked text) returns integer language sql immutable parallel safe as $$
  select bench.likeness(d.folded_name, asked) - case when d.present_folded_name is null then 0 else 50 end
$$;
create function bench.found_communes(words text, most integer) returns text[] language plpgsql stable as $$
declare
  asked text := territories.fold(words);
  held text := '% ' || replace(asked, ' ', '% ') || '%';
  found text[];
begin
  found := array(select d.territory_id from territories.designation d
    where d.kind = 'COMMUNE' and d.valid_from <= current_date and d.valid_to > current_date and ' ' || d.folded_name like held
      and (d.present_folded_name is null or not (' ' || d.present_folded_name) like held
        and d.folded_name = territories.former_name(d.territory_id, d.valid_from, held))
    order by bench.rank(d, asked) desc, d.population_ranks[width_bucket(current_date, d.counted_from)] desc, d.territory_id desc
    limit most);
  if cardinality(found) = most then return found; end if;
  return array(select d.territory_id from territories.designation d
    where d.kind = 'COMMUNE' and d.valid_from <= current_date and d.valid_to > current_date
      and (' ' || d.folded_name like held and (d.present_folded_name is null or not (' ' || d.present_folded_name) like held
          and d.folded_name = territories.former_name(d.territory_id, d.valid_from, held))
        or (' ' || d.folded_name) operator(public.%>) asked and d.present_folded_name is null
          and territories.former_name(d.territory_id, d.valid_from, held) is null)
    order by bench.rank(d, asked) desc, d.population_ranks[width_bucket(current_date, d.counted_from)] desc, d.territory_id desc
    limit most);
end $$;
create function bench.search_communes(words text, most integer) returns setof bench.commune language sql stable as $$
  select c.* from unnest(bench.found_communes(words, most)) with ordinality k(id, nr) join bench.commune c on c.id = k.id order by k.nr
$$;

-- Items of portals, as everybody may see them, with the rules of the product for what is found, shared and shown together. The hand-written server
-- calls the same functions.
create view bench.item as
  select i.id, i.kind, i.year, x.title, x.summary, i.published_on, i.licence_id, i.organization_id, i.longitude, i.latitude
  from portals.item i join portals.item_text x on x.item_id = i.id and x.locale = 'fr'
  where i.status = 'PUBLISHED' and i.audience = 'EVERYONE' and not i.demonstration;
create view bench.licence as select id, label from portals.licence;
create view bench.item_theme as
  select h.item_id, h.theme_id, m.key, m.place from portals.item_theme h join portals.theme m on m.id = h.theme_id;
create view bench.portal as select id, slug, title_fr as name, organization_id from portals.portal where visibility = 'PUBLIC';
comment on view bench.item is E'@primaryKey id\n@foreignKey (licence_id) references bench.licence (id)\n@foreignKey (organization_id) references bench.organization (id)';
comment on view bench.licence is '@primaryKey id';
comment on view bench.item_theme is E'@primaryKey item_id,theme_id\n@foreignKey (item_id) references bench.item (id)';
comment on view bench.portal is E'@primaryKey id\n@unique slug\n@foreignKey (organization_id) references bench.organization (id)';

create function bench.found_items(words text) returns text[] language plpgsql stable as $$
declare
  french tsquery := websearch_to_tsquery('portals.french', portals.french_words(found_items.words));
  english tsquery := websearch_to_tsquery('portals.english', found_items.words);
begin
  return array(select x.item_id from portals.item_text x where x.words @@ french and x.locale = 'fr'
    union all select x.item_id from portals.item_text x where x.words @@ english and x.locale = 'en'
    union all select x.item_id from portals.item_text x
      where x.folded_title operator(public.%>) territories.fold(found_items.words) and found_items.words !~ '(^|\s)-\S|"');
end $$;
create function bench.search_items(words text) returns setof bench.item language sql stable as $$
  select i.* from bench.item i where i.id = any(bench.found_items(words)) order by i.published_on desc, i.id desc
$$;
create function bench.portal_shown_items(p bench.portal) returns setof bench.item language sql stable as $$
  select i.* from bench.item i where i.id = any(array(select s.item_id from portals.placement s
    where s.portal_id = p.id and s.valid_from <= current_date and s.valid_to > current_date)) order by i.published_on desc, i.id desc
$$;
create function bench.item_facets(words text) returns json language sql stable as $$
  with found as materialized (select i.id, i.licence_id, i.year from bench.item i where i.id = any(bench.found_items(words)))
  select json_build_object(
    'theme', (select coalesce(json_agg(json_build_object('value', f.key, 'count', f.count) order by f.count desc, f.label_fr), '[]')
      from (select m.key, m.label_fr, c.count from (select h.theme_id, count(*) from found i join portals.item_theme h on h.item_id = i.id group by 1) c
        join portals.theme m on m.id = c.theme_id order by 3 desc, 2 limit 30) f),
    'licence', (select coalesce(json_agg(json_build_object('value', f.id, 'count', f.count) order by f.count desc, f.label), '[]')
      from (select l.id, l.label, count(*) from found i join portals.licence l on l.id = i.licence_id group by 1, 2) f),
    'year', (select coalesce(json_agg(json_build_object('value', f.year::text, 'count', f.count) order by f.count desc, f.year::text), '[]')
      from (select year, count(*) from found where year is not null group by 1 order by 2 desc, year::text limit 30) f))
$$;
create function bench.item_map(west float, south float, east float, north float, zoom int) returns json language sql stable as $$
  select json_build_object('count', coalesce(sum(c.count), 0), 'clusters', coalesce(json_agg(json_build_object(
      'count', c.count, 'longitude', c.longitude, 'latitude', c.latitude) order by c.count desc, c.longitude, c.latitude) filter (where c.nr <= 500), '[]'))
  from (select count(*) as count, round(avg(i.longitude)::numeric, 5)::float as longitude, round(avg(i.latitude)::numeric, 5)::float as latitude,
      row_number() over (order by count(*) desc, avg(i.longitude), avg(i.latitude)) as nr
    from portals.item i
    where i.status = 'PUBLISHED' and i.audience = 'EVERYONE' and not i.demonstration and i.geo <@ box(point(west, south), point(east, north))
    group by floor((i.longitude + 180) / 360 * 4 * 2 ^ zoom),
      floor(ln(tan(pi() / 4 + radians(greatest(least(i.latitude, 85), -85)) / 2)) / (2 * pi()) * 4 * 2 ^ zoom)) c
$$;
create function bench.near_items(longitude float, latitude float, km float) returns setof bench.item language sql stable as $$
  select v.* from portals.item i join bench.item v on v.id = i.id
  cross join lateral (select round(2 * 6371008 * asin(sqrt(sin(radians(i.latitude - near_items.latitude) / 2) ^ 2
    + cos(radians(near_items.latitude)) * cos(radians(i.latitude)) * sin(radians(i.longitude - near_items.longitude) / 2) ^ 2)))::int as metres) d
  where d.metres <= km * 1000 and i.geo <@ box(
    point(near_items.longitude - km / 111.195 / cos(radians(near_items.latitude)), near_items.latitude - km / 111.195),
    point(near_items.longitude + km / 111.195 / cos(radians(near_items.latitude)), near_items.latitude + km / 111.195))
  order by d.metres, i.id
$$;

-- Workstreams of the club, as everybody may see them, with what each of them is today. Who makes them is looked up without what organizations have beside.
create view bench.maker as select id, name from network.organization;
create view bench.workstream as
  select w.id, w.title_fr as title, w.aim_fr as aim, club.state_on(w, current_date) as state, w.proposed_on,
    case when w.launched_on <= current_date then w.launched_on end as launched_on,
    (select c.since from club.collective c where c.workstream_id = w.id and c.since <= current_date) as collective_since,
    (select p.organization_id from club.workstream_partner p where p.workstream_id = w.id and p.role = 'LEAD' and p.period @> current_date) as lead_id
  from club.workstream w where w.visibility = 'PUBLIC' and not w.demonstration and w.proposed_on <= current_date;
create view bench.workstream_partner as
  select id, workstream_id, organization_id, role, valid_from from club.workstream_partner where valid_from <= current_date and valid_to > current_date;
create view bench.contribution as
  select id, workstream_id, organization_id, kind, at, contributed_on from club.contribution where contributed_on <= current_date;
create view bench.workstream_theme as
  select r.workstream_id, r.theme_id, m.key, m.place from club.workstream_theme r join portals.theme m on m.id = r.theme_id;
comment on view bench.maker is '@primaryKey id';
comment on view bench.workstream is E'@primaryKey id\n@foreignKey (lead_id) references bench.maker (id)';
comment on view bench.workstream_partner is
  E'@primaryKey id\n@foreignKey (workstream_id) references bench.workstream (id)\n@foreignKey (organization_id) references bench.maker (id)';
comment on view bench.contribution is
  E'@primaryKey id\n@foreignKey (workstream_id) references bench.workstream (id)\n@foreignKey (organization_id) references bench.maker (id)';
comment on view bench.workstream_theme is E'@primaryKey workstream_id,theme_id\n@foreignKey (workstream_id) references bench.workstream (id)';
