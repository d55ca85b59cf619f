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

comment on view bench.region is '@primaryKey id';
comment on view bench.departement is E'@primaryKey id\n@foreignKey (region_id) references bench.region (id)';
comment on view bench.commune is E'@primaryKey id\n@foreignKey (departement_id) references bench.departement (id)';
comment on view bench.known_commune is
  E'@primaryKey id\n@unique code\n@foreignKey (departement_id) references bench.departement (id)|@behavior -list -connection -manyRelation:resource:connection -manyRelation:resource:list';
