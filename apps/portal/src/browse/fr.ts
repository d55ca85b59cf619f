/** The map, step by step. */
export const fr = {
  browse: {
    title: 'Parcourir la carte',
    lead: {
      regions:
        'Choisissez une région, puis un département, puis une commune : sur la carte ou dans la liste, au choix.',
      early: 'Choisissez un département, puis une commune : sur la carte ou dans la liste, au choix.',
    },
    drawn: {
      regions: 'Régions du {{day}}, dessinées avec les contours d’aujourd’hui de leurs départements.',
      early:
        'Les régions n’existent pas encore au {{day}} : la carte montre les départements, dessinés avec les contours d’aujourd’hui.',
    },
    first: {
      regions: 'Régions et collectivités d’outre-mer',
      early: 'Départements et territoires d’outre-mer',
    },
    departements: 'Départements : {{name}}',
    communes: 'Communes : {{name}}',
    open: 'Ouvrir la fiche de {{name}}',
    hover: '{{name}} ({{code}})',
    filter: 'Filtrer la liste',
    filterNone: 'Aucun nom de cette liste ne contient « {{text}} ».',
    count_one: '{{count}} territoire',
    count_other: '{{count}} territoires',
    more_one: 'Afficher la suivante',
    more_other: 'Afficher les {{count}} suivantes',
    inhabitants_one: '{{count}} habitant',
    inhabitants_other: '{{count}} habitants',
    unknown: 'Aucune région ni aucun département ne porte ce code au {{day}}.',
    toFrance: 'Voir la carte de France au {{day}}',
  },
};
