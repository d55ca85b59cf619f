/** Whether `territories.territory_version v` lies where the initiative with this id takes place: everywhere does, where it names no territory. */
export const isInside = (id: '$1' | '$2'): string =>
  `(not exists (select from participation.initiative_territory r where r.initiative_id = ${id})
     or exists (select from participation.initiative_territory r where r.initiative_id = ${id}
       and r.territory_id in (v.territory_id, v.commune_id, v.epci_id, v.departement_id, v.region_id)))`;
