import { type PersonalData } from '#lib/personal-data';

/** Nobody is found by a photograph: those who keep a series write who took it as they please, and correct that. */
export const viewpointPhotographData: NonNullable<PersonalData['tables']> = {
  'portals.viewpoint_photograph': {
    of: {},
    // Whoever made a work is named with it: the code on intellectual property asks for that (article L. 121-1).
    impersonal: ['author', 'comment_fr', 'comment_en'],
    kept: 'A work stays with the name of its author.',
  },
};
