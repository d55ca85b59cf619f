-- Names of the only reports that a token is for; null for all that its scopes allow. Whoever knows them stands above this module.
alter table identity.token add column reports text[] collate "C"
  check (cardinality(reports) between 1 and 50 and array_position(reports, null) is null);
-- A key stands in the address of its one report, for tools that can send nothing else, and is no bearer token.
alter table identity.token add column is_key boolean not null default false;
-- How often a report was asked for with it; counted for those that are for certain reports only.
alter table identity.token add column uses integer not null default 0;
alter table identity.token add check (reports is null or scopes = array['READ']);
alter table identity.token add check (not is_key or (cardinality(reports) = 1 and reports is not null and organization_id is null));
create index on identity.token (account_id, created_at desc, id desc) where is_key;
