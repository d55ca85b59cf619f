import { type PersonalData } from '#lib/personal-data';

/** Photographs of contributions: they go with these, and their files with them. */
export const photographData: NonNullable<PersonalData['tables']> = {
  'participation.contribution_photograph': {
    of: { contribution_id: 'participation.contribution' },
    given: {
      as: 'contributionPhotographs',
      columns: ['alternative_text', 'taken_on', 'licence_id', 'image_right'],
      with: { contribution: '(select c.title from participation.contribution c where c.id = t.contribution_id)' },
    },
    impersonal: ['contribution_id', 'folder', 'sha256', 'bytes', 'width', 'height', 'series_id', 'drawn_at'],
    kept: 'It goes with the contribution, and its file with it.',
  },
  'participation.photograph_rendition': {
    of: { contribution_id: 'participation.contribution' },
    impersonal: ['contribution_id', 'format', 'width', 'height', 'bytes', 'sha256'],
    kept: 'It goes with the photograph.',
  },
  'participation.photograph_copy': {
    of: { contribution_id: 'participation.contribution' },
    impersonal: ['contribution_id', 'media_id'],
    kept: 'It goes with the photograph.',
  },
  'participation.photograph_taken': {
    of: { contribution_id: 'participation.contribution', taken_by: 'ACCOUNT' },
    given: { as: 'takenPhotographs', columns: ['taken_at'] },
    impersonal: ['contribution_id', 'photograph_id'],
    erased: { taken_by: 'null' },
    kept: 'That it was taken into a series.',
  },
};
