/** Initiatives that were all invented. */
export interface DemonstrationInitiative {
  key: string;
  /** Département of the organization that answers for it; those of others who carry it. */
  organization: string;
  carriers: readonly string[];
  title: { fr: string; en: string };
  summary: { fr: string; en: string };
  rules: { fr: string; en: string };
  themes: readonly string[];
  preparedOn: string;
  publishedOn?: string;
  closedOn?: string;
  outcome?: { fr: string; en: string };
  phases: readonly { name: { fr: string; en: string }; from?: string; to?: string }[];
}

const RULES = {
  fr: 'Les conseils municipaux décident. Vos contributions sont lues une par une. Chaque appel dit si une réponse est promise, et pour quand. Ce qui est déjà engagé ne change plus : les réseaux sous la chaussée.',
  en: 'The municipal councils decide. Contributions are read one by one. Each call says whether an answer is promised, and by when. Work already under way can no longer change: the pipes under the road.',
};

export const INITIATIVES: readonly DemonstrationInitiative[] = [
  {
    key: 'places',
    organization: '33',
    carriers: ['35'],
    title: { fr: 'À quoi servent nos places', en: 'What our squares are for' },
    summary: {
      fr: 'Dix communes de Gironde et d’Ille-et-Vilaine redessinent leur place. Avant tout plan, dites ce que vous y faites, ce qui vous en éloigne et ce à quoi il ne faut pas toucher.',
      en: 'Ten communes in Gironde and Ille-et-Vilaine are redesigning their squares. Before any plan is drawn, tell them what you do there, what keeps you away and what must not be touched.',
    },
    rules: RULES,
    themes: ['espace-public', 'centre-bourg', 'participation'],
    preparedOn: '2026-01-12',
    publishedOn: '2026-03-02',
    phases: [
      { name: { fr: 'Marcher et raconter', en: 'Walk and tell' }, from: '2026-03-02', to: '2026-06-30' },
      { name: { fr: 'Dessiner ensemble', en: 'Draw together' }, from: '2026-09-01', to: '2026-12-18' },
      { name: { fr: 'Répondre et décider', en: 'Answer and decide' }, from: '2027-01-04', to: '2027-03-31' },
    ],
  },
  {
    key: 'chemins',
    organization: '44',
    carriers: ['35', '33'],
    title: { fr: 'Les chemins de l’école', en: 'Ways to school' },
    summary: {
      fr: 'Où va-t-on à l’école à pied, où ne va-t-on pas, et pourquoi : des enfants et leurs parents ont relevé leurs chemins.',
      en: 'Where children walk to school, where they do not, and why: they and their parents have mapped their routes.',
    },
    rules: RULES,
    themes: ['mobilite', 'ecole', 'participation'],
    preparedOn: '2024-08-26',
    publishedOn: '2024-10-07',
    closedOn: '2025-06-20',
    outcome: {
      fr: 'Quatre projets ont été financés par le vote : deux passages surélevés, posés avant la rentrée de 2025, un abri pour les vélos, une traverse éclairée et des bancs. Le trottoir de la route de Nantes ne l’a pas été ; il reste à l’étude avec le Département. Les relevés servent de base aux plans de mobilité des trois communes.',
      en: 'The vote funded four projects: two raised crossings, to be laid before the school year of 2025, a bicycle shelter, a lit path and benches. The pavement along the Nantes road was not funded; it is still being studied with the département. The surveys are the basis of the mobility plans of the three communes.',
    },
    phases: [
      { name: { fr: 'Relever', en: 'Survey' }, from: '2024-10-07', to: '2025-02-28' },
      { name: { fr: 'Choisir', en: 'Choose' }, from: '2025-03-03', to: '2025-06-20' },
    ],
  },
  {
    key: 'cours-d-ecole',
    organization: '35',
    carriers: [],
    title: { fr: 'Des cours d’école à l’ombre', en: 'School yards in the shade' },
    summary: {
      fr: 'Une démarche en préparation : ce que les enfants, les agents et les parents attendent d’une cour plus fraîche.',
      en: 'An initiative in preparation: what children, staff and parents expect of a cooler yard.',
    },
    rules: { fr: '', en: '' },
    themes: ['ecole', 'nature-en-ville'],
    preparedOn: '2026-10-05',
    phases: [],
  },
];
