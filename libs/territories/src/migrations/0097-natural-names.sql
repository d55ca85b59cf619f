-- As people count: the 2e arrondissement before the 10e.
create collation territories.natural_french (provider = icu, locale = 'fr-FR-u-kn');

-- The import makes these indexes after its first load: they are made again only where they are already.
do $$
declare
  parent text;
begin
  if to_regclass('territories.territory_version_by_name') is null then
    return;
  end if;
  drop index territories.territory_version_by_name, territories.territory_version_of_kind_by_name;
  create index territory_version_by_name on territories.territory_version (name collate territories.natural_french, territory_id);
  create index territory_version_of_kind_by_name on territories.territory_version (kind, name collate territories.natural_french, territory_id);
  foreach parent in array array['region_id', 'departement_id', 'epci_id', 'commune_id'] loop
    execute format('drop index territories.territory_version_of_%1$s_by_name', parent);
    execute format('create index territory_version_of_%1$s_by_name on territories.territory_version
      (%1$s, kind, name collate territories.natural_french, territory_id) where %1$s is not null', parent);
  end loop;
end $$;
