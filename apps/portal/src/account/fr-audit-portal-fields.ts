/** What the audit log calls the values of portals and of their media. */
export const portalFields = {
  alternativeEn: 'Texte alternatif en anglais',
  alternativeFr: 'Texte alternatif en français',
  creditLine: 'Mention à afficher',
  focalPoint: 'Point à garder',
  focalX: 'Point à garder, depuis la gauche',
  focalY: 'Point à garder, depuis le haut',
  imageRight: 'Droit à l’image',
  imageRightUntil: 'Dernier jour de l’accord',
  isDecorative: 'Décorative',
  licence: 'Licence',
  licenceId: 'Licence',
  takenOn: 'Prise le',
  uploadId: 'Envoi',
  x: 'Depuis la gauche',
  y: 'Depuis le haut',
};
