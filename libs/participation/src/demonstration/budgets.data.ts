interface Steps {
  status: string;
  on: string;
  fr: string;
  en: string;
}

export interface DemonstrationProject {
  fr: string;
  en: string;
  aboutFr: string;
  aboutEn: string;
  cost: number;
  place: string;
  /** Code of the commune. */
  commune?: string;
  point?: readonly [longitude: number, latitude: number];
  /** Contributions, by the key of their call and their place in it. */
  from?: readonly string[];
  review?: { verdict: string; fr: string; en: string; by: string; on: string };
  /** What it was told to cost first, and why and when that was changed. */
  before?: { cost: number; note: string; at: string };
  steps?: readonly Steps[];
  /** An item of portals, by its title. */
  shownBy?: string;
}

export interface DemonstrationBudget {
  key: string;
  initiative: string;
  phase: number;
  title: { fr: string; en: string };
  about: { fr: string; en: string };
  opensAt: string;
  closesAt: string;
  rule: {
    kind: 'GREEDY' | 'EQUAL_SHARES';
    ballotKind: 'APPROVAL' | 'KNAPSACK';
    completion: 'NONE' | 'ADD_ONE_THEN_GREEDY';
    envelope: number;
    minimumVotes: number;
    maximumChoices: number;
    incompatible: [number, number][];
  };
  projects: readonly DemonstrationProject[];
  /** What was voted where it is counted: how often each ballot, by the numbers of its projects. */
  counted?: {
    at: string;
    online: readonly [number, string][];
    booth: { name: string; ballots: readonly [number, string][] };
  };
}

const project = (
  fr: string,
  en: string,
  cost: number,
  place: string,
  more: Partial<DemonstrationProject> = {},
): DemonstrationProject => ({ ...{ fr, en, cost, place, aboutFr: '', aboutEn: '' }, ...more });

export const BUDGETS: readonly DemonstrationBudget[] = [
  {
    key: 'chemins-budget',
    initiative: 'chemins',
    phase: 1,
    title: { fr: '80 000 euros pour les chemins de l’école', en: '80,000 euros for ways to school' },
    about: {
      fr: 'Huit aménagements tirés des relevés : choisissez ceux que les trois communes paient en premier.',
      en: 'Eight improvements that came out of the surveys: choose those the three communes should pay for first.',
    },
    opensAt: '2025-04-01T06:00:00Z',
    closesAt: '2025-04-30T21:59:00Z',
    rule: {
      ...{ kind: 'EQUAL_SHARES', ballotKind: 'APPROVAL', completion: 'ADD_ONE_THEN_GREEDY' },
      ...{ envelope: 80_000, minimumVotes: 8, maximumChoices: 3, incompatible: [[1, 2]] },
    },
    projects: [
      project('Un trottoir le long de la départementale', 'A pavement along the main road', 42_000, 'Route de Nantes', {
        aboutFr: 'Huit cents mètres, d’un seul côté, avec une bordure que les poussettes passent.',
        aboutEn: 'Eight hundred metres, on one side, with a kerb low enough for pushchairs.',
        commune: '44109',
        point: [-1.5536, 47.2184],
        from: ['chemins-idees-1'],
        review: {
          ...{ verdict: 'WITH_CHANGES', by: 'Service des routes du Département', on: '2025-03-18' },
          fr: 'Le pont de bois ne peut pas être refait, la rive est protégée. Un trottoir répond au même besoin.',
          en: 'The wooden bridge cannot be rebuilt, as the bank is protected. A pavement would meet the same need.',
        },
        before: {
          cost: 46_000,
          note: 'Devis du 24 mars : la bordure existante est gardée.',
          at: '2025-03-24T09:00:00Z',
        },
      }),
      project(
        'Une piste cyclable à la place du trottoir',
        'A cycle path instead of the pavement',
        38_000,
        'Route de Nantes',
      ),
      project('Une traverse éclairée derrière le stade', 'A lit path behind the stadium', 18_000, 'Chemin du stade'),
      project(
        'Deux passages surélevés devant les écoles',
        'Two raised crossings in front of the schools',
        14_000,
        'Rue des écoles',
        {
          aboutFr: 'Un plateau devant chaque portail, avec les pas peints par la classe de CM2.',
          aboutEn: 'A raised crossing in front of each gate, with footsteps painted by a class of ten-year-olds.',
          commune: '44109',
          point: [-1.5492, 47.2206],
          from: ['chemins-idees-2', 'chemins-idees-0'],
          review: {
            ...{ verdict: 'FEASIBLE', by: 'Service voirie de la commune', on: '2025-03-18' },
            ...{ fr: '', en: '' },
          },
          steps: [
            {
              ...{ status: 'PLANNED', on: '2025-05-19' },
              fr: 'Votés par le conseil municipal, pour l’été.',
              en: 'Approved by the council, for the summer.',
            },
            {
              ...{ status: 'DONE', on: '2025-08-29' },
              fr: 'Posés et peints avant la rentrée, pour 13 400 euros.',
              en: 'Laid and painted before the start of term, for 13,400 euros.',
            },
          ],
        },
      ),
      project(
        'Des bancs tous les deux cents mètres',
        'Benches every two hundred metres',
        6_000,
        'Sur les trois chemins',
      ),
      project('Un abri pour les vélos de l’école', 'A bicycle shelter for the school', 11_000, 'École du bourg', {
        shownBy: 'Une école en bois autour de sa cour',
      }),
      project('Un miroir au carrefour du calvaire', 'A mirror at the wayside cross junction', 1_500, 'Le Calvaire'),
      project('Une fontaine sur la place', 'A fountain on the square', 9_000, 'Place de l’église', {
        shownBy: 'Un parc pour les crues',
      }),
    ],
    counted: {
      at: '2025-05-05T08:00:00Z',
      online: [
        ...(
          [
            [14, '1:1,3:1,4:1'],
            [11, '1:1,4:1'],
            [9, '2:1,5:1,6:1'],
            [8, '2:1,6:1'],
            [6, '3:1,5:1'],
          ] as const
        ).map(([n, line]): [number, string] => [n, line]),
        ...(
          [
            [5, '4:1,7:1'],
            [4, '1:1'],
            [3, '6:1,8:1'],
            [2, '8:1'],
          ] as const
        ).map(([n, line]): [number, string] => [n, line]),
      ],
      booth: {
        name: 'Mairie',
        ballots: [
          [4, '1:1,4:1'],
          [3, '2:1'],
          [2, '5:1,7:1'],
        ],
      },
    },
  },
  {
    key: 'places-budget',
    initiative: 'places',
    phase: 1,
    title: { fr: '50 000 euros pour essayer avant de bâtir', en: '50,000 euros to try before building' },
    about: {
      fr: 'Des essais d’un été sur la place : prenez ceux qui tiennent dans l’enveloppe.',
      en: 'Things to try out on the square for one summer: choose those that fit within the envelope.',
    },
    opensAt: '2026-11-02T07:00:00Z',
    closesAt: '2026-12-18T22:59:00Z',
    rule: {
      ...{ kind: 'EQUAL_SHARES', ballotKind: 'KNAPSACK', completion: 'ADD_ONE_THEN_GREEDY' },
      ...{ envelope: 50_000, minimumVotes: 5, maximumChoices: 6, incompatible: [] },
    },
    projects: [
      project('Une ombrière en toile', 'A canvas awning', 16_000, 'Devant la halle', {
        aboutFr: 'Montée en mai, démontée en octobre.',
        aboutEn: 'Put up in May, taken down in October.',
        shownBy: 'Une place d’église sans voitures',
        review: {
          ...{ verdict: 'FEASIBLE', by: 'Atelier technique de la commune', on: '2026-10-12' },
          ...{ fr: '', en: '' },
        },
      }),
      project('Le parking fermé le samedi', 'The car park closed on Saturdays', 4_000, 'Côté nord'),
      project('Des jeux dessinés au sol', 'Games drawn on the ground', 7_500, 'Devant l’école', {
        shownBy: 'L’école et son préau de bois',
      }),
      project('Une guinguette d’été', 'A summer open-air café', 22_000, 'Sous les tilleuls'),
      project('Dix bancs qui se déplacent', 'Ten movable benches', 9_000, 'Partout', {
        shownBy: 'Une place rendue aux marcheurs',
      }),
      project('Une scène de bois', 'A wooden stage', 19_500, 'Contre le mur sud', {
        shownBy: 'Une halle de pierre et de métal',
      }),
      project('Une tyrolienne entre les tilleuls', 'A zip line between the lime trees', 12_000, 'Sous les tilleuls', {
        review: {
          ...{ verdict: 'NOT_FEASIBLE', by: 'Atelier technique de la commune', on: '2026-10-12' },
          fr: 'Les arbres ne peuvent pas porter de câble : leurs racines sont à vingt centimètres sous le pavé.',
          en: 'The trees cannot hold a cable: their roots are only twenty centimetres below the paving.',
        },
      }),
    ],
  },
];
