/** Maps. */
export const fr = {
  map: {
    france: 'Carte de France, départements et régions',
    locator: 'Carte : {{name}}',
    ownContour: 'Contour de {{name}}',
    inDepartement: 'Le contour de {{name}} n’est pas connu : la carte montre son département, {{departement}}.',
    point: {
      PLACE: 'Le point marque le chef-lieu ou le bourg de {{name}} (GeoNames) ; son contour n’est pas connu.',
      INSIDE: 'Le point se trouve dans {{name}} ; son contour n’est pas connu ce jour-là.',
      NEARBY:
        '{{name}} se trouve aux environs du cercle, d’après les lieux voisins (GeoNames) ; son contour n’est pas connu.',
      MIDDLE: 'Le cercle marque le milieu des communes de {{name}} (GeoNames) ; son contour n’est pas connu.',
    },
    none: 'Aucun contour n’est disponible pour ce territoire.',
    failed: 'Les contours n’ont pas pu être chargés. Le reste de la page est complet.',
    drawn: 'Carte dessinée sans accélération graphique.',
    contours: 'Contours : IGN Admin Express, simplifiés',
    move: 'Agrandir et déplacer la carte',
    zoomIn: 'Agrandir',
    zoomOut: 'Réduire',
    reset: 'Revenir à l’ensemble',
    pick: {
      label: 'Choisir le point sur la carte',
      kind: 'carte',
      open: 'Choisir le point sur une carte',
      close: 'Fermer la carte',
      how: 'Cliquez sur le lieu, ou déplacez la croix avec les flèches (plus loin avec Majuscule) ; + et − agrandissent et réduisent.',
      at: 'Point choisi : latitude {{latitude}}, longitude {{longitude}}.',
      nowhere: 'Aucun point choisi : la carte est centrée sur la commune.',
      remove: 'Retirer le point',
    },
    present: 'Les limites des départements sont celles d’aujourd’hui, quelle que soit la date choisie.',
    gestureWheel: 'Ctrl + molette pour agrandir la carte',
    gestureWheelMac: '⌘ + défilement pour agrandir la carte',
    gestureTouch: 'Deux doigts pour déplacer la carte',
  },
};
