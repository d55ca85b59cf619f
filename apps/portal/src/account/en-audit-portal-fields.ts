/** What the audit log calls the values of portals and of their media. */
export const portalFields = {
  alternativeEn: 'Alternative text in English',
  alternativeFr: 'Alternative text in French',
  creditLine: 'Credit to display',
  focalPoint: 'Point to keep',
  focalX: 'Point to keep, from the left',
  focalY: 'Point to keep, from the top',
  imageRight: 'People in the picture',
  imageRightUntil: 'Last day of the consent',
  isDecorative: 'Decorative',
  licence: 'Licence',
  licenceId: 'Licence',
  takenOn: 'Taken on',
  uploadId: 'Upload',
  x: 'From the left',
  y: 'From the top',
};
