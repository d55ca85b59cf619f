/** What the public was asked, and what it answered: all of it invented. */
export interface DemonstrationCall {
  key: string;
  initiative: string;
  /** Of its phases, from 0. */
  phase: number;
  kind: 'IDEAS' | 'VIEWPOINT';
  title: { fr: string; en: string };
  about: { fr: string; en: string };
  opensAt: string;
  closesAt: string;
  moderation: 'BEFORE' | 'AFTER';
  answersBy: string;
  /** Each promise that was made, where the first did not hold. */
  promises?: readonly { by: string; at: string }[];
  /** Which of its contributions, from 0. */
  answers: readonly { of: readonly number[]; at: string; fr: string; en: string }[];
  steps: readonly { of: readonly number[]; status: string; on: string; fr: string; en: string }[];
  /** Of which of its contributions, and which of these comments, from 0, it answers. */
  comments: readonly { on: number; answers?: number; by: string; at: string; asTeam?: true; body: string }[];
  /** Which of them were gathered under which other, from 0. */
  merges?: readonly { of: number; into: number; at: string; reason: string }[];
  /** What was gathered elsewhere. */
  batches?: readonly {
    title: string;
    origin: 'WORKSHOP' | 'PAPER' | 'PHONE';
    heldOn: string;
    place: string;
    commune: string;
    consent: string;
    attendance?: number;
  }[];
  contributions: readonly {
    by: string;
    at: string;
    title: string;
    body: string;
    /** Code of the commune. */
    commune?: string;
    status?: 'SUBMITTED' | 'REFUSED';
    refusal?: string;
    /** How many of the people of the demonstration support it. */
    supports?: number;
    /** In which of the batches it was entered, from 0. */
    entered?: { batch: number; sheet: string; hands?: number };
    /** What it said before it was changed, and until when. */
    formerly?: { title: string; body: string; until: string };
  }[];
}

export const CALLS: readonly DemonstrationCall[] = [
  {
    key: 'places-lieux',
    initiative: 'places',
    phase: 1,
    kind: 'VIEWPOINT',
    title: { fr: 'Montrez-nous votre place', en: 'Show us your square' },
    about: {
      fr: 'Un banc, une ombre, un mur trop haut, un passage qu’on n’ose pas prendre : montrez où, et dites pourquoi. Une phrase suffit.',
      en: 'A bench, a patch of shade, a wall that is too high, a passage nobody dares to take: show where, and say why. One sentence is enough.',
    },
    opensAt: '2026-09-01T06:00:00Z',
    closesAt: '2026-12-18T22:59:00Z',
    moderation: 'AFTER',
    answersBy: '2027-02-28',
    answers: [
      {
        of: [2],
        at: '2026-10-12T09:00:00Z',
        fr: 'Les tilleuls restent. Le projet les garde tous, et écarte les voitures de leurs racines.',
        en: 'The lime trees stay. The project keeps all of them, and moves cars away from their roots.',
      },
    ],
    steps: [
      {
        ...{ of: [2], status: 'PLANNED', on: '2026-10-20' },
        fr: 'Le cahier des charges le demande aux concepteurs.',
        en: 'The brief given to the designers requires it.',
      },
      {
        ...{ of: [1, 4], status: 'STUDIED', on: '2026-11-16' },
        fr: 'Un relevé de la circulation et de l’éclairage est en cours.',
        en: 'A survey of traffic and lighting is under way.',
      },
    ],
    comments: [
      {
        ...{ on: 2, by: 'Malik B.', at: '2026-09-22T07:50:00Z' },
        body: 'D’accord pour les garder, mais leurs racines soulèvent le trottoir devant la pharmacie. Ma mère y est tombée.',
      },
      {
        ...{ on: 2, answers: 0, by: 'Claire, CAUE', at: '2026-09-23T08:15:00Z', asTeam: true as const },
        body: 'Merci de le signaler : un sol souple autour des racines est à l’étude, pour les arbres et pour les pieds.',
      },
      {
        ...{ on: 2, answers: 0, by: 'Odile R.', at: '2026-09-23T17:05:00Z' },
        body: 'Un banc circulaire autour du plus gros ferait la même chose.',
      },
      {
        ...{ on: 2, by: 'Théo G.', at: '2026-10-05T19:30:00Z' },
        body: 'Le marché s’installe dessous depuis toujours. Sans eux, plus de marché en juillet.',
      },
      {
        ...{ on: 0, by: 'Nadia K.', at: '2026-09-04T06:40:00Z' },
        body: 'Un abri, oui, mais qu’on voie arriver le car.',
      },
    ],
    batches: [
      {
        ...{ title: 'Atelier sous les tilleuls', origin: 'WORKSHOP' as const, heldOn: '2026-09-21' },
        ...{ place: 'Place de l’Église', commune: '35238', attendance: 23 },
        consent:
          'Dit au début et à la fin : ce qui est noté paraît sur le site, avec le nom seulement si on le donne. Personne ne s’y est opposé.',
      },
    ],
    merges: [
      {
        ...{ of: 5, into: 2, at: '2026-10-27T08:30:00Z' },
        reason: 'Toutes deux demandent de garder les arbres de la place de l’Église.',
      },
    ],
    contributions: [
      {
        ...{ by: 'Jeanne L.', at: '2026-09-03T16:20:00Z', commune: '33063', supports: 14 },
        title: 'Le muret où l’on attend le car',
        body: 'Tout le monde s’y assoit faute de banc. Il est à l’ombre à partir de quatre heures : gardez-le, et mettez un abri à côté.',
      },
      {
        ...{ by: 'Malik B.', at: '2026-09-09T09:05:00Z', commune: '33063', supports: 9 },
        title: 'On ne traverse pas',
        body: 'Entre la mairie et l’école, il faut faire trois fois le tour des voitures. Les enfants passent entre les pare-chocs.',
      },
      {
        ...{ by: 'Odile R.', at: '2026-09-21T18:40:00Z', commune: '35238', supports: 21 },
        entered: { batch: 0, sheet: '1', hands: 19 },
        title: 'Les tilleuls',
        body: 'Ils ont cent ans. Ne touchez pas aux tilleuls.',
      },
      {
        ...{ by: 'Théo G.', at: '2026-10-04T11:15:00Z', commune: '35238', supports: 3 },
        title: 'Une prise pour le marché',
        body: 'Les forains tirent des rallonges depuis le café. Une borne éviterait les câbles au sol.',
      },
      {
        ...{ by: 'Nadia K.', at: '2026-10-12T20:02:00Z', commune: '33063', supports: 6 },
        title: 'La nuit',
        body: 'Un seul lampadaire, derrière l’église. Je fais le détour par la grand-rue.',
        formerly: { title: 'Trop noir', body: 'Un seul lampadaire.', until: '2026-10-12T20:10:00Z' },
      },
      {
        ...{ by: 'Anne-Lise D.', at: '2026-10-20T12:10:00Z', commune: '35238', supports: 8 },
        title: 'Garder les arbres de la place',
        body: 'Sans leur ombre, plus personne ne s’arrête devant l’église en été.',
      },
    ],
  },
  {
    key: 'chemins-idees',
    initiative: 'chemins',
    phase: 0,
    kind: 'IDEAS',
    title: { fr: 'Ce qui vous ferait aller à pied', en: 'What would make you walk' },
    about: {
      fr: 'Une idée par contribution, grande ou petite.',
      en: 'One idea per contribution, large or small.',
    },
    opensAt: '2024-10-07T06:00:00Z',
    closesAt: '2025-02-28T22:59:00Z',
    moderation: 'BEFORE',
    answersBy: '2025-06-20',
    promises: [
      { by: '2025-04-30', at: '2024-10-07T06:00:00Z' },
      { by: '2025-06-20', at: '2025-04-14T08:00:00Z' },
    ],
    answers: [
      {
        of: [0, 2],
        at: '2025-03-27T08:30:00Z',
        fr: 'Le pédibus commence en septembre, avec un arrêt couvert devant le lotissement ; les pas seront peints avec l’école.',
        en: 'The walking bus starts in September, with a sheltered stop outside the estate; the footsteps will be painted with the school.',
      },
      {
        of: [1],
        at: '2025-06-05T07:15:00Z',
        fr: 'Le pont ne peut pas être refait : la rive est protégée. Un trottoir le long de la route a été mis au vote à sa place ; le dépouillement du 5 mai ne l’a pas financé. Il reste à l’étude avec le Département.',
        en: 'The bridge cannot be rebuilt: the bank is protected. A pavement along the road was put to the vote instead; it was not funded in the count of 5 May. It is still being studied with the département.',
      },
    ],
    steps: [
      {
        ...{ of: [0, 2], status: 'UNDER_WAY', on: '2025-05-12' },
        fr: 'Les parents se sont réunis, les pochoirs sont découpés.',
        en: 'The parents have met, and the stencils are cut.',
      },
      {
        ...{ of: [0, 2], status: 'DONE', on: '2025-09-01' },
        fr: 'Quatorze enfants au premier matin.',
        en: 'Fourteen children on the first morning.',
      },
      {
        ...{ of: [1], status: 'DROPPED', on: '2025-06-05' },
        fr: 'La rive est protégée : le pont ne sera pas refait. Le trottoir mis au vote à sa place n’a pas été financé le 5 mai 2025.',
        en: 'The bank is protected: the bridge will not be rebuilt. The pavement put to the vote in its place was not funded on 5 May 2025.',
      },
    ],
    comments: [
      {
        ...{ on: 1, by: 'Famille P.', at: '2024-11-03T10:20:00Z' },
        body: 'Nous y passons tous les matins, planches cassées comprises.',
      },
    ],
    batches: [
      {
        ...{ title: 'Feuilles de l’école', origin: 'PAPER' as const, heldOn: '2024-12-06' },
        ...{ place: 'École élémentaire', commune: '44109' },
        consent: 'Chaque feuille porte la case cochée par l’enseignante, avec l’accord écrit des parents.',
      },
    ],
    contributions: [
      {
        ...{ by: 'Famille P.', at: '2024-10-15T17:30:00Z', commune: '44109', supports: 18 },
        title: 'Un pédibus qui passe par le lotissement',
        body: 'Nous serions quatre familles à nous relayer. Il manque un arrêt couvert.',
      },
      {
        ...{ by: 'Yann T.', at: '2024-11-02T08:12:00Z', commune: '44109', supports: 11 },
        title: 'Refaire le pont de bois',
        body: 'Il évite huit cents mètres de route sans trottoir.',
      },
      {
        ...{ by: 'Une classe de CM2', at: '2024-12-06T14:00:00Z', commune: '44109', supports: 25 },
        entered: { batch: 0, sheet: '12' },
        title: 'Des pas peints par terre',
        body: 'Pour que les petits suivent le chemin tout seuls.',
      },
      {
        ...{ by: 'Anonyme du quai', at: '2025-01-10T21:45:00Z', status: 'REFUSED' as const },
        title: 'Contre le maire',
        body: 'Propos visant une personne.',
        refusal: 'Cette contribution vise une personne. Reformulez-la pour parler du chemin.',
      },
    ],
  },
];
