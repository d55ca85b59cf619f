/** Workstreams that were all invented, and what was done in them. */
export interface DemonstrationStream {
  key: string;
  /** Départements of the organizations that make it: who leads it first. */
  makers: readonly string[];
  title: { fr: string; en: string };
  aim: { fr: string; en: string };
  themes: readonly string[];
  visibility: 'TEAM' | 'NETWORK' | 'PUBLIC';
  proposedOn: string;
  launchedOn?: string;
  deliveredOn?: string;
  closedOn?: string;
  abandoned?: { on: string; reason: string };
  lessons?: string;
  phases: readonly { fr: string; en: string; from?: string; to?: string }[];
  /** In the order of the board; what is done names the day, and which of the makers did it. */
  tasks: readonly {
    title: string;
    state: 'TODO' | 'DOING' | 'WAITING' | 'DONE';
    by?: number;
    on?: string;
    for?: string;
    due?: string;
  }[];
  tests: readonly { by: number; on: string; summary: string }[];
  /** `on` and hours in Paris; who was there, by the maker; the version of the minutes that holds, by whom; what was decided. */
  meetings?: readonly {
    title: string;
    from?: string;
    to?: string;
    /** Where people are asked when they can: times, and what each maker has said of each. */
    dates?: readonly { from: string; to: string; said: readonly ('YES' | 'IF_NEED_BE' | 'NO' | null)[] }[];
    place?: string;
    agenda?: string;
    there?: readonly number[];
    minutes?: { by: number; body: string; approvedBy?: number };
    decisions?: readonly { statement: string; reviewOn?: string }[];
  }[];
  /** Items that the portals of the demonstration have, by their titles; what others, of these départements, tell that they did with them. */
  deliverables?: readonly {
    by: number;
    title: string;
    used?: readonly { by: string; kind: 'SHOWN' | 'TAUGHT'; on: string; statement: string }[];
  }[];
}

export const STREAMS: readonly DemonstrationStream[] = [
  {
    key: 'haies',
    makers: ['35', '44', '33'],
    title: { fr: 'Relever les haies avec les habitants', en: 'Surveying hedges with residents' },
    aim: {
      fr: 'Une méthode simple pour qu’une école, un conseil municipal ou un groupe de marche relève les haies de sa commune, et un livret pour la transmettre.',
      en: 'A simple way for a school, a municipal council or a walking group to survey the hedges of its commune, and a booklet to pass it on.',
    },
    themes: ['paysage', 'ecole'],
    visibility: 'PUBLIC',
    proposedOn: '2023-09-12',
    launchedOn: '2023-11-06',
    deliveredOn: '2025-05-20',
    closedOn: '2025-09-30',
    lessons:
      'Trois relevés suffisent pour qu’un groupe soit à l’aise. La carte sur papier a mieux marché que le téléphone. Prévoir une réunion de restitution dès le départ.',
    phases: [
      { fr: 'Méthode', en: 'Method', from: '2023-11-06', to: '2024-03-31' },
      { fr: 'Essais', en: 'Trials', from: '2024-04-01', to: '2024-12-20' },
      { fr: 'Livret', en: 'Booklet', from: '2025-01-06', to: '2025-05-30' },
    ],
    tasks: [
      { title: 'Écrire la fiche de relevé', state: 'DONE', by: 0, on: '2024-01-18' },
      { title: 'Dessiner la légende', state: 'DONE', by: 1, on: '2024-02-27' },
      { title: 'Mettre le livret en page', state: 'DONE', by: 0, on: '2025-04-10' },
      { title: 'Relire le livret', state: 'DONE', by: 2, on: '2025-05-12' },
    ],
    meetings: [
      {
        title: 'Bilan des essais',
        from: '2024-12-17T09:00:00Z',
        to: '2024-12-17T11:30:00Z',
        place: 'Rennes, salle du rez-de-chaussée',
        agenda: '1. Ce que les deux essais ont appris\n2. Le plan du livret\n3. Qui écrit quoi',
        there: [0, 1, 2],
        minutes: {
          by: 0,
          body: 'Les deux essais ont réussi : la fiche tient sur une page recto verso.\nLe livret aura douze pages. Chaque CAUE écrit une partie avant la fin janvier.',
          approvedBy: 1,
        },
        decisions: [
          { statement: 'La fiche de relevé tient sur une seule page.' },
          {
            statement: 'Le livret est imprimé à cinq cents exemplaires, puis relu après un an.',
            reviewOn: '2026-01-15',
          },
        ],
      },
    ],
    tests: [
      {
        by: 1,
        on: '2024-05-16',
        summary:
          'Une classe de CM2 a relevé quatre haies en une matinée. La fiche est trop longue : deux rubriques à retirer.',
      },
      {
        by: 2,
        on: '2024-10-03',
        summary: 'Avec douze habitants et un élu. La légende se lit bien ; il manque un mot pour les talus.',
      },
    ],
    deliverables: [
      {
        by: 1,
        title: 'Clôtures et haies : le petit guide',
        used: [
          {
            by: '67',
            kind: 'TAUGHT',
            on: '2026-02-10',
            statement: 'Une demi-journée avec les services techniques de trois communes, guide en main.',
          },
        ],
      },
      { by: 0, title: 'La vallée et ses haies' },
    ],
  },
  {
    key: 'ecoles',
    makers: ['31', '33', '67'],
    title: { fr: 'Cours d’école à l’ombre', en: 'Shade for school yards' },
    aim: {
      fr: 'Réunir ce que chacun sait des cours d’école que l’on plante : diagnostics, plantations, entretien, participation des enfants.',
      en: 'Bringing together what each knows of planting school yards: surveys, planting, upkeep, taking part with the children.',
    },
    themes: ['ecole', 'nature-en-ville', 'eau'],
    visibility: 'NETWORK',
    proposedOn: '2025-01-22',
    launchedOn: '2025-03-10',
    phases: [
      { fr: 'Enquête auprès des communes', en: 'Asking the communes', from: '2025-03-10', to: '2025-12-19' },
      { fr: 'Six cours suivies', en: 'Six yards followed', from: '2026-01-05', to: '2026-12-18' },
      { fr: 'Guide', en: 'Guide', from: '2027-01-04', to: '2027-06-30' },
    ],
    tasks: [
      { title: 'Rassembler les diagnostics déjà faits', state: 'DONE', by: 0, on: '2025-06-05' },
      { title: 'Questionnaire aux communes', state: 'DONE', by: 1, on: '2025-09-18' },
      { title: 'Suivre la cour de l’école des Tilleuls', state: 'DOING', by: 1, due: '2026-12-11' },
      { title: 'Écrire le chapitre sur l’entretien', state: 'DOING', by: 0, due: '2027-01-29' },
      {
        title: 'Chiffrer l’arrosage des deux premières années',
        state: 'WAITING',
        by: 2,
        for: 'Les relevés de compteur de la commune',
      },
      { title: 'Choisir les photographies du guide', state: 'TODO', by: 0, due: '2027-02-12' },
      { title: 'Trouver une relectrice qui enseigne', state: 'TODO' },
    ],
    meetings: [
      {
        title: 'Point d’étape sur les six cours',
        from: '2026-06-09T12:00:00Z',
        to: '2026-06-09T14:00:00Z',
        place: 'En ligne',
        there: [0, 1],
        minutes: {
          by: 1,
          body: 'Trois cours sont plantées, deux attendent les terrassements.\nLes compteurs d’eau seront relevés chaque mois.',
        },
        decisions: [
          { statement: 'Relever les compteurs d’eau chaque mois, jusqu’à la fin de l’année.', reviewOn: '2026-11-16' },
        ],
      },
      {
        title: 'Plan du guide',
        agenda: '1. Sommaire\n2. Photographies\n3. Relectures',
        dates: [
          { from: '2026-12-14T09:00:00Z', to: '2026-12-14T11:00:00Z', said: ['YES', 'NO', null] },
          { from: '2026-12-16T13:00:00Z', to: '2026-12-16T15:00:00Z', said: ['YES', 'IF_NEED_BE', null] },
        ],
      },
    ],
    tests: [
      {
        by: 2,
        on: '2026-05-21',
        summary:
          'Mesures de température à trois heures du jour, en mai : neuf degrés d’écart entre l’enrobé et le sol paillé.',
      },
    ],
    deliverables: [{ by: 2, title: 'Débitumer une cour d’école' }],
  },
  {
    key: 'bourgs',
    makers: ['44', '35'],
    title: { fr: 'Lire un bourg en une journée', en: 'Reading a village in a day' },
    aim: {
      fr: 'Une journée type, du premier arpentage à la restitution aux élus, que tout CAUE peut mener.',
      en: 'A model day, from the first walk to telling the councillors, which any CAUE can hold.',
    },
    themes: ['centre-bourg', 'patrimoine'],
    visibility: 'PUBLIC',
    proposedOn: '2024-06-03',
    launchedOn: '2024-09-02',
    deliveredOn: '2026-06-12',
    phases: [],
    tasks: [
      { title: 'Trame de la journée', state: 'DONE', by: 0, on: '2024-11-14' },
      { title: 'Jeu de cartes des usages', state: 'DONE', by: 1, on: '2025-10-02' },
      { title: 'Modèle de restitution', state: 'DONE', by: 0, on: '2026-05-28' },
    ],
    tests: [
      {
        by: 0,
        on: '2025-03-19',
        summary: 'Huit élus, une demi-journée de trop : la restitution se tient le soir même ou pas du tout.',
      },
    ],
    deliverables: [{ by: 1, title: 'Les couleurs d’un bourg' }],
  },
  {
    key: 'terre',
    makers: ['67'],
    title: { fr: 'Atlas des terres à bâtir', en: 'Atlas of earths for building' },
    aim: {
      fr: 'Cartographier les terres crues employées dans les bâtiments anciens.',
      en: 'Mapping the raw earths used in old buildings.',
    },
    themes: ['materiaux', 'patrimoine'],
    visibility: 'NETWORK',
    proposedOn: '2024-02-05',
    launchedOn: '2024-04-02',
    abandoned: {
      on: '2025-01-17',
      reason: 'Les analyses de sol coûtent plus que prévu, et aucun partenaire ne s’est joint au chantier.',
    },
    lessons: 'Chercher un laboratoire partenaire avant de commencer.',
    phases: [],
    tasks: [{ title: 'Inventaire des carrières anciennes', state: 'DONE', by: 0, on: '2024-07-11' }],
    tests: [],
  },
  {
    key: 'reemploi',
    makers: ['33', '31'],
    title: { fr: 'Réemploi : qui a quoi ?', en: 'Reuse: who has what?' },
    aim: {
      fr: 'Un annuaire des matériaux que les communes déposent, tenu à plusieurs CAUE.',
      en: 'A directory of the materials that communes take down, kept by several CAUE.',
    },
    themes: ['materiaux', 'renovation'],
    visibility: 'NETWORK',
    proposedOn: '2026-10-08',
    phases: [],
    tasks: [],
    tests: [],
  },
];
