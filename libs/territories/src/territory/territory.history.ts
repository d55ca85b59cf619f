import { argument, linked, sql, values } from '#lib/reads';
import { TerritoryEvent } from '../event/event.type.js';
import { TerritoryName, TerritoryPopulation, TerritoryVersion } from '../version/version.type.js';
import { hasSearched } from './territory.search.js';
import { Territory } from './territory.type.js';

/** Fields that tell what a territory was before. */
export const history = {
  earlierExistences: linked(
    () => Territory,
    (key) =>
      sql`select e.id from territories.territory t join territories.territory e on e.kind = t.kind and e.code = t.code and e.began < t.began
      where t.id = ${key} order by e.began desc`,
    'Territories of this kind that had its code before it, the latest first; at most 10. Merging, splitting and recoding end one and start another: with these its story is whole.',
  ),
  events: values(
    () => TerritoryEvent,
    (key) =>
      sql`select kind, happened_on as "on", not_before as "notBefore", precision, reason, source
      from territories.territory_event where territory_id = ${key} order by happened_on, id`,
    'What happened to it, oldest first; at most 60.',
  ),
  versions: values(
    () => TerritoryVersion,
    (key) =>
      sql`select (array_agg(name order by valid_from desc))[1] as name, min(valid_from) as "from", nullif(max(valid_to), 'infinity') as "to",
        min(commune_id) as "communeId", min(epci_id) as "epciId", min(departement_id) as "departementId", min(region_id) as "regionId"
      from territories.territory_version where territory_id = ${key} group by state order by 2`,
    'Its names and parents over time, oldest first; at most 40.',
  ),
  formerNames: values(
    () => TerritoryName,
    (key, { day }, { search }) =>
      sql`select f.name, f.valid_from as "validFrom", f.valid_to as "validTo" from territories.designation f
        where f.territory_id = ${key} and f.present_folded_name is null and f.seen_to <= ${day}
        and f.folded_name <> (select d.folded_name from territories.designation d where d.territory_id = ${key}
          and d.present_folded_name is null and d.seen_from <= ${day} and d.seen_to > ${day})
        and ${hasSearched(sql`f.folded_name`, search as string | null | undefined)} order by f.valid_from desc`,
    'Names that it bore before the one of the day, the latest first, without those that differ by accents, hyphens or case alone; at most 20.',
    { args: { search: argument(String, 'Only those that have the words of this search.') } },
  ),
  populations: values(
    () => TerritoryPopulation,
    (key) =>
      sql`select population_on as "on", max(population) as value from territories.territory_version
      where territory_id = ${key} and population is not null group by population_on order by population_on`,
    'Its population in each yearly file, oldest first; at most 40.',
  ),
};
