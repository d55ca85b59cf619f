/** A course for demonstration; the first of them is the one that whole teams take. */
export interface DemonstrationCourse {
  key: string;
  /** Key of the organization that provides it. */
  provider: string;
  title: string;
  objectives: string;
  programme: string;
  /** The same, translated. */
  english: { title: string; objectives: string; programme: string };
  /** How many whole days it takes. */
  days: number;
  priceCents: number;
  /** Key of the course that it asks for. */
  asks?: string;
}

export const COURSES: readonly DemonstrationCourse[] = [
  {
    key: 'portail',
    provider: 'demonstration-35',
    title: 'Tenir le portail de son CAUE',
    objectives:
      'Publier une fiche, une ressource et un carnet ; les relier à un territoire ; les réutiliser d’un portail à l’autre.',
    programme:
      'Jour 1 : le portail, ses rubriques, une première fiche.\nJour 2 : médiathèque, carnets, droits des images, mise en ligne.',
    english: {
      title: 'Keeping the portal of one’s CAUE',
      objectives:
        'Publish an entry, a resource and a notebook; link them to a territory; reuse them from one portal to another.',
      programme:
        'Day 1: the portal, its sections, a first entry.\nDay 2: media, notebooks, rights of images, publishing.',
    },
    days: 2,
    priceCents: 48_000,
  },
  {
    key: 'observatoire',
    provider: 'demonstration-69',
    title: 'Observer le cadre de vie avec les habitants',
    objectives: 'Choisir des points de vue, les photographier dans le temps, faire parler les images.',
    programme: 'Matin : lecture de paysage sur le terrain.\nAprès-midi : points de vue, légendes, mise en série.',
    english: {
      title: 'Observing places with those who live there',
      objectives: 'Choose viewpoints, photograph them over time, and read what the pictures say.',
      programme: 'Morning: reading a landscape on the ground.\nAfternoon: viewpoints, captions, series.',
    },
    days: 1,
    priceCents: 24_000,
  },
  {
    key: 'participation',
    asks: 'observatoire',
    provider: 'demonstration-33',
    title: 'Animer une démarche participative',
    objectives: 'Poser une question utile, recueillir les contributions, y répondre et suivre leur effet.',
    programme: 'Jour 1 : cadrer la démarche, choisir les formes d’appel.\nJour 2 : modérer, répondre, rendre compte.',
    english: {
      title: 'Facilitating public participation',
      objectives: 'Ask a useful question, gather contributions, answer them and follow what comes of them.',
      programme: 'Day 1: framing the initiative, choosing how to call.\nDay 2: moderating, answering, reporting back.',
    },
    days: 2,
    priceCents: 48_000,
  },
  {
    key: 'mediatheque',
    // Of whoever manages an organization of the demonstration.
    provider: 'demonstration-02',
    title: 'Images et documents : décrire, créditer, partager',
    objectives: 'Décrire une image pour qui ne la voit pas, créditer son auteur, choisir une licence.',
    programme: 'Matin : descriptions et mots-clés.\nAprès-midi : droits, licences, dépôt dans la médiathèque.',
    english: {
      title: 'Images and documents: describing, crediting, sharing',
      objectives: 'Describe an image for those who do not see it, credit its author, choose a licence.',
      programme: 'Morning: descriptions and keywords.\nAfternoon: rights, licences, adding to the library.',
    },
    days: 1,
    priceCents: 24_000,
  },
];

/** What all of them say. */
export const COMMON = {
  audience: 'Les équipes des CAUE et de leurs partenaires.',
  methods: 'Apports courts, exercices sur des cas des participants, travail à deux.',
  assessment: 'Un exercice à rendre en fin de formation, relu ensemble.',
  accessibility:
    'Locaux accessibles. Une personne référente répond avant l’inscription à toute question d’aménagement.',
  access_delay: 'Inscription jusqu’à la veille, selon les places.',
};
export const COMMON_ENGLISH = {
  audience: 'Teams of CAUE and their partners.',
  methods: 'Short talks, exercises on the participants’ own cases, work in pairs.',
  assessment: 'An exercise handed in at the end and read together.',
  accessibility: 'Accessible rooms. Somebody answers all questions about accommodation before you enrol.',
  access_delay: 'Enrolment until the day before, as long as there are places.',
};
