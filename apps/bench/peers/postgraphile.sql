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
create function bench.found_communes(words text, most integer) returns text[] language plpgsql stable as $$
declare
  asked text := territories.fold(words);
  held text := '% ' || replace(asked, ' ', '% ') || '%';
  found text[];
begin
  found := array(select d.territory_id from territories.designation d
    where d.kind = 'COMMUNE' and d.valid_from <= current_date and d.valid_to > current_date and ' ' || d.folded_name like held
    order by bench.likeness(d.folded_name, asked) desc, d.population_ranks[width_bucket(current_date, d.counted_from)] desc, d.territory_id desc
    limit most);
  if cardinality(found) = most then return found; end if;
  return array(select d.territory_id from territories.designation d
    where d.kind = 'COMMUNE' and d.valid_from <= current_date and d.valid_to > current_date
      and (' ' || d.folded_name like held or (' ' || d.folded_name) operator(public.%>) asked)
    order by bench.likeness(d.folded_name, asked) desc, d.population_ranks[width_bucket(current_date, d.counted_from)] desc, d.territory_id desc
    limit most);
end $$;
create function bench.search_communes(words text, most integer) returns setof bench.commune language sql stable as $$
  select c.* from unnest(bench.found_communes(words, most)) with ordinality k(id, nr) join bench.commune c on c.id = k.id order by k.nr
$$;
