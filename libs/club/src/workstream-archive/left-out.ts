import { type Locale, type Words } from '#lib/graphql';

/** Why something is not in an archive. What whoever asks may not see is told of in general alone: that it is there is told to nobody. */
export const REASONS = {
  NOT_YOURS: {
    fr: 'Ce que vous ne pouvez pas voir n’est pas dans cette archive, et n’y est pas compté. Elle est faite pour vous : une autre personne y trouverait autre chose.',
    en: 'What you may not see is not in this archive, and not counted in it. It is made for you: somebody else would find other things in it.',
  },
  PEOPLE: {
    fr: 'Là où personne n’est nommé, c’est quelqu’un que vous ne pouvez pas voir, ou dont les données ont été effacées.',
    en: 'Where nobody is named, it is somebody whom you may not see, or whose data were erased.',
  },
  LAST_MOMENTS: {
    fr: 'Ce qui s’est passé dans les tout derniers instants n’est peut-être pas encore dans le récit du chantier.',
    en: 'What happened in the very last moments may not be in the story of the workstream yet.',
  },
  POST_VERSIONS: {
    fr: 'Les messages sont tels qu’ils se lisent ce jour : ce qu’ils disaient avant d’être modifiés n’est pas repris, ni qui y a réagi.',
    en: 'Posts are as they read on this day: what they said before they were changed is left out, and who reacted to them.',
  },
  PUBLISHED: {
    fr: 'Les contenus publiés comme livrables sont nommés, pas copiés : ils se lisent dans les ressources.',
    en: 'What was published as a deliverable is named, not copied: it is read among the resources.',
  },
  WORK: {
    fr: 'Le travail de ce chantier n’est dit qu’à son équipe : seul ce qui en est visible pour vous est là.',
    en: 'The work of this workstream is told to its team alone: only what you may see of it is here.',
  },
  SEALED: {
    fr: 'Ce vote n’est pas clos : ce qui est choisi, et par qui, n’est dit à personne avant.',
    en: 'This poll is not closed: what is chosen, and by whom, is told to nobody before that.',
  },
  FILE_REMOVED: {
    fr: 'Ce fichier a été retiré : ses octets ne sont plus là.',
    en: 'This file was taken out: its bytes are gone.',
  },
  FILE_TOO_LARGE: {
    fr: 'Cette version ne tient pas dans l’archive, qui a 500 Mo de fichiers au plus. Téléchargez-la depuis la page du chantier.',
    en: 'This version does not fit into the archive, which has 500 MB of files at most. Download it from the page of the workstream.',
  },
  FILE_MISSING: {
    fr: 'Cette version n’a pas pu être lue là où les fichiers sont gardés.',
    en: 'This version could not be read where files are kept.',
  },
  LIST_CUT: {
    fr: 'Cette liste est plus longue que ce qu’une archive reprend : seul son début est là.',
    en: 'This list is longer than what an archive takes up: only its beginning is here.',
  },
} as const satisfies Record<string, Words>;
export type Reason = keyof typeof REASONS;

/** Something that is not in an archive, and why. */
export interface LeftOut {
  reason: Reason;
  /** The workstream that it is of; left out where it is said of all. */
  workstream?: string;
  /** What it is: a list, a poll, a version of a file. */
  what?: string;
  id?: string;
}

export const told = (all: readonly LeftOut[], locale: Locale): object[] =>
  all.map(({ reason, ...more }) => ({ reason, ...more, words: REASONS[reason][locale] }));
