/** The map, step by step. */
export const fr = {
  browse: {
    title: 'Parcourir la carte',
    lead: 'Choisissez une région, puis un département, puis une commune : sur la carte ou dans la liste, au choix.',
    regions: 'Régions et collectivités d’outre-mer',
    departements: 'Départements : {{name}}',
    communes: 'Communes : {{name}}',
    open: 'Ouvrir la fiche de {{name}}',
    hover: '{{name}} ({{code}})',
    filter: 'Filtrer la liste',
    filterNone: 'Aucun nom de cette liste ne contient « {{text}} ».',
    count_one: '{{formatted}} territoire',
    count_other: '{{formatted}} territoires',
    more: 'Afficher les {{count}} suivantes',
    inhabitants_one: '{{formatted}} habitant',
    inhabitants_other: '{{formatted}} habitants',
    unknown: 'Aucune région ni aucun département ne porte ce code à cette date.',
  },
};
