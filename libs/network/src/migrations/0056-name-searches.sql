-- Names of organizations, present and former, are looked up by what they hold, like those of people.
alter table network.organization_name
  add column folded_name text collate "C" not null generated always as (territories.fold(name)) stored;
create index on network.organization using gin (folded_name public.gin_trgm_ops);
create index on network.organization_name using gin (folded_name public.gin_trgm_ops);
