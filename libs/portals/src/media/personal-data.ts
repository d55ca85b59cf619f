import { type PersonalData } from '#lib/personal-data';

/** Nobody is found by a media: those who keep it write its author as they please, and correct that. */
export const mediaData: NonNullable<PersonalData['tables']> = {
  'portals.media': {
    of: {},
    // Whoever made a work is named with it: the code on intellectual property asks for that (article L. 121-1).
    impersonal: ['author', 'secret', 'file_name'],
    kept: 'A work stays with the name of its author.',
  },
};
