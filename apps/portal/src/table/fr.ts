/** Lists, their pages and their files. */
export const fr = {
  table: {
    wider: 'Ce tableau continue à droite : faites-le défiler.',
    code: 'Code',
    postalCodes: 'Codes postaux',
    previous: 'Page précédente',
    next: 'Page suivante',
    range: '{{from}} à {{to}} sur {{total}}',
    one: '{{from}} sur {{total}}',
    csv: 'Télécharger en CSV',
    csvProgress: 'Préparation du fichier : {{done}} sur {{total}}',
    csvFailed: 'Le fichier n’a pas pu être préparé. La liste affichée reste valable ; réessayez dans un instant.',
    total: 'Lignes affichées : {{count}}',
    of: 'Tableau : {{name}}',
    filters: 'Filtres de la liste',
    pages: 'Pages de la liste',
    sortedBy: 'Liste triée : {{column}}, {{direction}}',
    sortedAs: 'Liste triée : {{order}}',
    ascending: 'ordre croissant',
    descending: 'ordre décroissant',
  },
};
