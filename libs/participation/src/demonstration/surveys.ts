import { type PoolClient } from 'pg';
import { demonstrationId, insertRows } from '#lib/network';

interface Words {
  fr: string;
  en: string;
}

interface DemonstrationQuestion {
  kind: 'SINGLE' | 'MULTIPLE' | 'SCALE' | 'RANKING' | 'TEXT' | 'PLACE';
  title: Words;
  help?: Words;
  choices?: readonly Words[];
  most?: number;
  scale?: { low: number; high: number; lowWords: Words; highWords: Words };
  isRequired?: true;
  /** The question, and which of its choices, from 0. */
  shownIf?: { question: number; choices: readonly number[] };
  /** How often each choice is made, or each number; what is written, or in which communes it is, by their codes. */
  weights?: readonly number[];
  said?: readonly string[];
}

interface DemonstrationSurvey {
  key: string;
  initiative: string;
  phase: number;
  title: Words;
  about: Words;
  opensAt: string;
  closesAt: string;
  publishedAt: string;
  responses: number;
  questions: readonly DemonstrationQuestion[];
}

/** What people were asked in turn, and what they answered: all of it invented. */
const SURVEYS: readonly DemonstrationSurvey[] = [
  {
    ...{ key: 'places-usages', initiative: 'places', phase: 1 },
    title: { fr: 'Votre place, un jour ordinaire', en: 'Your square, on an ordinary day' },
    about: {
      fr: 'Six questions, trois minutes. Répondez pour la place que vous connaissez le mieux.',
      en: 'Six questions, three minutes. Answer for the square that you know best.',
    },
    opensAt: '2026-10-01T06:00:00Z',
    closesAt: '2026-12-18T22:59:00Z',
    publishedAt: '2026-09-28T09:00:00Z',
    responses: 23,
    questions: [
      {
        ...{ kind: 'SINGLE' as const, isRequired: true as const, weights: [9, 5, 7, 2] },
        title: { fr: 'À quelle fréquence y passez-vous ?', en: 'How often do you go there?' },
        choices: [
          { fr: 'Tous les jours', en: 'Every day' },
          { fr: 'Plusieurs fois par semaine', en: 'Several times a week' },
          { fr: 'De temps en temps', en: 'From time to time' },
          { fr: 'Jamais', en: 'Never' },
        ],
      },
      {
        ...{ kind: 'TEXT' as const, shownIf: { question: 0, choices: [3] } },
        title: { fr: 'Qu’est-ce qui vous en éloigne ?', en: 'What keeps you away?' },
        said: ['Il n’y a rien à y faire.', 'Trop de voitures.'],
      },
      {
        ...{
          kind: 'MULTIPLE' as const,
          most: 3,
          shownIf: { question: 0, choices: [0, 1, 2] },
          weights: [12, 8, 7, 10, 6],
        },
        title: { fr: 'Qu’y faites-vous ?', en: 'What do you do there?' },
        choices: [
          { fr: 'Je la traverse', en: 'I cross it' },
          { fr: 'J’attends quelqu’un, ou le car', en: 'I wait for somebody, or for the coach' },
          { fr: 'Je m’assois', en: 'I sit down' },
          { fr: 'J’y fais mes courses', en: 'I do my shopping' },
          { fr: 'J’y retrouve des gens', en: 'I meet people' },
        ],
      },
      {
        ...{ kind: 'SCALE' as const, weights: [2, 4, 7, 8, 2] },
        title: { fr: 'Vous y sentez-vous bien ?', en: 'Do you feel well there?' },
        scale: {
          ...{ low: 1, high: 5 },
          lowWords: { fr: 'pas du tout', en: 'not at all' },
          highWords: { fr: 'tout à fait', en: 'very much' },
        },
      },
      {
        ...{ kind: 'RANKING' as const, weights: [9, 7, 4, 3] },
        title: { fr: 'Par quoi faut-il commencer ?', en: 'What should come first?' },
        choices: [
          { fr: 'De l’ombre', en: 'Shade' },
          { fr: 'Des bancs', en: 'Benches' },
          { fr: 'Moins de voitures', en: 'Fewer cars' },
          { fr: 'De la lumière le soir', en: 'Light in the evening' },
        ],
      },
      {
        kind: 'PLACE',
        title: { fr: 'De quelle place parlez-vous ?', en: 'Which square are you talking about?' },
        help: { fr: 'La commune suffit.', en: 'The commune is enough.' },
        said: ['33063', '33063', '35238', '33063', '35238'],
      },
      {
        kind: 'TEXT',
        title: { fr: 'Que faut-il surtout ne pas changer ?', en: 'What should not be changed, above all?' },
        said: ['Les tilleuls.', 'Le marché du samedi.', 'Le bruit de la fontaine.', 'Qu’on puisse y jouer au ballon.'],
      },
    ],
  },
  {
    ...{ key: 'chemins-trajets', initiative: 'chemins', phase: 0 },
    title: { fr: 'Comment allez-vous à l’école', en: 'How you go to school' },
    about: {
      fr: 'Aux familles de l’école : une réponse par enfant.',
      en: 'For families at the school: one response per child.',
    },
    opensAt: '2024-10-07T06:00:00Z',
    closesAt: '2024-12-20T22:59:00Z',
    publishedAt: '2024-10-04T08:00:00Z',
    responses: 64,
    questions: [
      {
        ...{ kind: 'SINGLE' as const, isRequired: true as const, weights: [19, 8, 31, 6] },
        title: {
          fr: 'Comment votre enfant va-t-il à l’école, le plus souvent ?',
          en: 'How does your child go to school most often?',
        },
        choices: [
          { fr: 'À pied', en: 'On foot' },
          { fr: 'À vélo ou en trottinette', en: 'By bicycle or scooter' },
          { fr: 'En voiture', en: 'By car' },
          { fr: 'En car', en: 'By coach' },
        ],
      },
      {
        ...{ kind: 'MULTIPLE' as const, shownIf: { question: 0, choices: [2] }, weights: [18, 14, 11, 9] },
        title: { fr: 'Pourquoi en voiture ?', en: 'Why by car?' },
        choices: [
          { fr: 'Le chemin est dangereux', en: 'The route is dangerous' },
          { fr: 'C’est sur la route du travail', en: 'It is on the way to work' },
          { fr: 'C’est trop loin', en: 'It is too far' },
          { fr: 'Le temps presse le matin', en: 'Mornings are rushed' },
        ],
      },
      {
        ...{ kind: 'SCALE' as const, weights: [9, 17, 20, 12, 6] },
        title: { fr: 'Le chemin vous paraît-il sûr ?', en: 'Does the route seem safe to you?' },
        scale: {
          ...{ low: 1, high: 5 },
          lowWords: { fr: 'pas du tout', en: 'not at all' },
          highWords: { fr: 'tout à fait', en: 'entirely' },
        },
      },
      {
        ...{ kind: 'RANKING' as const, weights: [22, 19, 13] },
        title: { fr: 'Qu’est-ce qui changerait le plus ?', en: 'What would make the biggest difference?' },
        choices: [
          { fr: 'Un pédibus', en: 'A walking bus' },
          { fr: 'Un trottoir continu', en: 'A pavement all the way' },
          { fr: 'Des passages surélevés', en: 'Raised crossings' },
        ],
      },
      {
        kind: 'PLACE',
        title: { fr: 'D’où partez-vous ?', en: 'Where do you start from?' },
        said: ['44109', '44109', '44109', '44162', '44109', '44190'],
      },
      {
        kind: 'TEXT',
        title: { fr: 'Autre chose à dire ?', en: 'Anything else to say?' },
        said: [
          'Le pont de bois fait peur quand il pleut.',
          'Merci de demander.',
          'Il fait nuit à huit heures en décembre.',
        ],
      },
    ],
  },
];

const SCHEMA = 'participation';
const callId = ({ key }: DemonstrationSurvey): string => demonstrationId('surveycall', key);
const questionId = ({ key }: DemonstrationSurvey, i: number): string => demonstrationId('squestion', `${key}-${i}`);
const choiceId = ({ key }: DemonstrationSurvey, i: number, j: number): string =>
  demonstrationId('schoice', `${key}-${i}-${j}`);

/** Surveys of these initiatives, and what was answered. */
export async function insertSurveys(client: PoolClient, initiatives: ReadonlySet<string>): Promise<void> {
  const surveys = SURVEYS.filter(({ initiative }) => initiatives.has(initiative));
  const all = (table: string, rows: readonly Record<string, unknown>[]) => insertRows(client, table, [...rows], SCHEMA);
  await all(
    'call',
    surveys.map((survey) => ({
      ...{ id: callId(survey), initiative_id: demonstrationId('initiative', survey.initiative), kind: 'SURVEY' },
      phase_id: demonstrationId('iphase', `${survey.initiative}-${survey.phase}`),
      ...{ title_fr: survey.title.fr, title_en: survey.title.en, about_fr: survey.about.fr, about_en: survey.about.en },
      ...{ opens_at: survey.opensAt, closes_at: survey.closesAt, takes_anonymous: true, shows_results: true },
      demonstration: true,
    })),
  );
  await all(
    'survey_version',
    surveys.map((survey) => ({
      ...{ call_id: callId(survey), number: 1, published_at: survey.publishedAt },
      questions: survey.questions.map((_, i) => questionOf(survey, i)),
    })),
  );
  const { rows } = await client.query<{ code: string; id: string; longitude: number; latitude: number }>(
    `select v.code, v.territory_id as id, l.longitude, l.latitude from territories.territory_version v join territories.location l on l.territory_id = v.territory_id
     where v.kind = 'COMMUNE' and v.valid_to = 'infinity' and v.code = any($1)`,
    [surveys.flatMap(({ questions }) => questions.flatMap(({ kind, said = [] }) => (kind === 'PLACE' ? said : [])))],
  );
  const communes = new Map(rows.map(({ code, ...commune }) => [code, commune]));
  await all(
    'survey_response',
    surveys.flatMap((survey) =>
      Array.from({ length: survey.responses }, (_, n) => ({
        ...{ id: demonstrationId('sresponse', `${survey.key}-${n}`), call_id: callId(survey), version_number: 1 },
        ...{ answers: answersOf(survey, n, communes), locale: 'fr', demonstration: true },
        responded_on: dayAfter(survey.opensAt, n % 40),
      })),
    ),
  );
}

function questionOf(survey: DemonstrationSurvey, i: number): object {
  const { kind, title, help, choices = [], most, scale, isRequired, shownIf } = survey.questions[i]!;
  return {
    ...{ id: questionId(survey, i), kind, titleFr: title.fr, titleEn: title.en },
    ...{ helpFr: help?.fr ?? null, helpEn: help?.en ?? null },
    choices: choices.map(({ fr, en }, j) => ({ id: choiceId(survey, i, j), titleFr: fr, titleEn: en })),
    ...{ most: most ?? null, low: scale?.low ?? null, high: scale?.high ?? null },
    ...{ lowFr: scale?.lowWords.fr ?? null, lowEn: scale?.lowWords.en ?? null },
    ...{ highFr: scale?.highWords.fr ?? null, highEn: scale?.highWords.en ?? null },
    isRequired: isRequired ?? false,
    shownIf: shownIf
      ? {
          question: questionId(survey, shownIf.question),
          choices: shownIf.choices.map((j) => choiceId(survey, shownIf.question, j)),
        }
      : null,
  };
}

type Communes = ReadonlyMap<string, { id: string; longitude: number; latitude: number }>;

/** Drawn with a fixed hand: the same of the same person whenever it is made. */
function answersOf(survey: DemonstrationSurvey, n: number, communes: Communes): object {
  const answers: Record<string, { choices?: string[]; number?: number; text?: string; place?: object }> = {};
  survey.questions.forEach((question, i) => {
    const { kind, shownIf, isRequired, choices = [], most = 2, scale, said = [] } = question;
    const before = shownIf && answers[questionId(survey, shownIf.question)]?.choices;
    if (shownIf && !shownIf.choices.some((j) => before?.includes(choiceId(survey, shownIf.question, j)))) return;
    const draw = (k: number): number => drawn(n * 977 + i * 131 + k * 29);
    if (!isRequired && draw(0) < (kind === 'TEXT' ? 0.45 : 0.08)) return;
    const id = questionId(survey, i);
    const picked = (count: number, k: number): number =>
      weighted(question.weights ?? Array.from({ length: count }, () => 1), draw(k));
    if (kind === 'SCALE') answers[id] = { number: scale!.low + picked(scale!.high - scale!.low + 1, 1) };
    else if (kind === 'TEXT') answers[id] = { text: said[Math.floor(draw(1) * said.length)]! };
    else if (kind === 'PLACE') {
      const commune = communes.get(said[Math.floor(draw(1) * said.length)]!);
      if (commune) {
        const { id: territoryId, longitude, latitude } = commune;
        answers[id] = { place: { territoryId, longitude, latitude, precision: 'COMMUNE' } };
      }
    } else {
      const many = kind === 'SINGLE' ? 1 : kind === 'RANKING' ? choices.length : 1 + Math.floor(draw(9) * most);
      const made = new Set<number>();
      for (let k = 1; made.size < many && k < 40; k++) made.add(picked(choices.length, k));
      answers[id] = { choices: [...made].map((j) => choiceId(survey, i, j)) };
    }
  });
  return answers;
}

/** From 0 to 1, without 1. */
const drawn = (seed: number): number => {
  const x = Math.sin(seed * 12.9898 + 78.233) * 43_758.5453;
  return x - Math.floor(x);
};

function weighted(weights: readonly number[], at: number): number {
  let left = at * weights.reduce((sum, one) => sum + one, 0);
  const found = weights.findIndex((one) => (left -= one) < 0);
  return Math.max(found, 0);
}

const dayAfter = (at: string, days: number): string =>
  new Date(Date.parse(at) + days * 86_400_000).toISOString().slice(0, 10);
