import { type PoolClient } from 'pg';
import { demonstrationId, insertRows } from '#lib/network';
import { ballotOf, boxed, hashOf } from '../budget/budget.box.js';
import { count, sha256 } from '../budget/rule/index.js';

const SCHEMA = 'participation';

interface DemonstrationBudget {
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
  projects: readonly { fr: string; en: string; aboutFr: string; aboutEn: string; cost: number; place: string }[];
  /** What was voted where it is counted: how often each ballot, by the numbers of its projects. */
  counted?: {
    at: string;
    online: readonly [number, string][];
    booth: { name: string; ballots: readonly [number, string][] };
  };
}

const project = (fr: string, en: string, cost: number, place: string, aboutFr = '', aboutEn = '') => ({
  ...{ fr, en, cost, place, aboutFr, aboutEn },
});

export const BUDGETS: readonly DemonstrationBudget[] = [
  {
    key: 'chemins-budget',
    initiative: 'chemins',
    phase: 1,
    title: { fr: '80 000 euros pour les chemins de l’école', en: '80,000 euros for ways to school' },
    about: {
      fr: 'Huit aménagements tirés des relevés : choisissez ceux que les trois communes paient en premier.',
      en: 'Eight works drawn from the surveys: choose those that the three communes pay for first.',
    },
    opensAt: '2025-04-01T06:00:00Z',
    closesAt: '2025-04-30T21:59:00Z',
    rule: {
      ...{ kind: 'EQUAL_SHARES', ballotKind: 'APPROVAL', completion: 'ADD_ONE_THEN_GREEDY' },
      ...{ envelope: 80_000, minimumVotes: 8, maximumChoices: 3, incompatible: [[1, 2]] },
    },
    projects: [
      project('Un trottoir le long de la départementale', 'A pavement along the main road', 42_000, 'Route de Nantes'),
      project(
        'Une piste cyclable à la place du trottoir',
        'A cycle path in place of the pavement',
        38_000,
        'Route de Nantes',
      ),
      project('Une traverse éclairée derrière le stade', 'A lit path behind the stadium', 18_000, 'Chemin du stade'),
      project(
        'Deux passages surélevés devant les écoles',
        'Two raised crossings before the schools',
        14_000,
        'Rue des écoles',
      ),
      project(
        'Des bancs tous les deux cents mètres',
        'Benches every two hundred metres',
        6_000,
        'Sur les trois chemins',
      ),
      project(
        'Un abri pour les vélos de l’école',
        'A shelter for the bicycles of the school',
        11_000,
        'École du bourg',
      ),
      project('Un miroir au carrefour du calvaire', 'A mirror at the crossing of the calvary', 1_500, 'Le Calvaire'),
      project('Une fontaine sur la place', 'A fountain on the square', 9_000, 'Place de l’église'),
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
      en: 'Trials of a summer on the square: take those that keep within the envelope.',
    },
    opensAt: '2026-11-02T07:00:00Z',
    closesAt: '2026-12-18T22:59:00Z',
    rule: {
      ...{ kind: 'EQUAL_SHARES', ballotKind: 'KNAPSACK', completion: 'ADD_ONE_THEN_GREEDY' },
      ...{ envelope: 50_000, minimumVotes: 5, maximumChoices: 6, incompatible: [] },
    },
    projects: [
      project(
        'Une ombrière en toile',
        'A canvas awning',
        16_000,
        'Devant la halle',
        'Montée en mai, démontée en octobre.',
        'Put up in May, taken down in October.',
      ),
      project('Le parking fermé le samedi', 'The car park closed on Saturdays', 4_000, 'Côté nord'),
      project('Des jeux dessinés au sol', 'Games drawn on the ground', 7_500, 'Devant l’école'),
      project('Une guinguette d’été', 'A summer tavern', 22_000, 'Sous les tilleuls'),
      project('Dix bancs qui se déplacent', 'Ten benches that move', 9_000, 'Partout'),
      project('Une scène de bois', 'A wooden stage', 19_500, 'Contre le mur sud'),
    ],
  },
];

/** Budgets of these initiatives; what was counted was counted by the rule. */
export async function insertBudgets(client: PoolClient, initiatives: ReadonlySet<string>): Promise<void> {
  const budgets = BUDGETS.filter(({ initiative }) => initiatives.has(initiative));
  const of = <T>(each: (one: DemonstrationBudget) => readonly T[]): T[] => budgets.flatMap(each);
  await insertRows(client, 'call', budgets.map(callRow), SCHEMA);
  await insertRows(client, 'budget_rule', budgets.map(ruleRow), SCHEMA);
  await insertRows(
    client,
    'budget_seed',
    budgets.map((one) => ({ call_id: idOf(one), seed: seedOf(one), commitment: sha256(seedOf(one)) })),
    SCHEMA,
  );
  await insertRows(
    client,
    'budget_project',
    of((one) =>
      one.projects.map(({ fr, en, aboutFr, aboutEn, cost, place }, i) => ({
        ...{ id: demonstrationId('budgetproject', `${one.key}-${i}`), call_id: idOf(one), number: i + 1, cost, place },
        ...{ title_fr: fr, title_en: en, about_fr: aboutFr, about_en: aboutEn || null, demonstration: true },
      })),
    ),
    SCHEMA,
  );
  await insertRows(
    client,
    'budget_booth',
    of((one) => {
      if (!one.counted) return [];
      const { name, ballots } = one.counted.booth;
      const id = demonstrationId('budgetbooth', one.key);
      return [{ id, call_id: idOf(one), name, turnout: linesOf(ballots).length, minutes: '' }];
    }),
    SCHEMA,
  );
  await insertRows(client, 'budget_result', of(resultRows), SCHEMA);
}

const idOf = ({ key }: DemonstrationBudget): string => demonstrationId('budgetcall', key);
const seedOf = ({ key }: DemonstrationBudget): string => sha256(`demonstration ${key}`);
const linesOf = (ballots: readonly [number, string][]): string[] =>
  ballots.flatMap(([times, line]) => Array.from({ length: times }, () => line));

const callRow = (one: DemonstrationBudget) => ({
  ...{ id: idOf(one), initiative_id: demonstrationId('initiative', one.initiative), kind: 'BUDGET' },
  ...{ phase_id: demonstrationId('iphase', `${one.initiative}-${one.phase}`) },
  ...{ title_fr: one.title.fr, title_en: one.title.en, about_fr: one.about.fr, about_en: one.about.en },
  ...{ opens_at: one.opensAt, closes_at: one.closesAt, moderation: 'AFTER' },
  ...{ numbered: one.projects.length, demonstration: true },
});

const ruleRow = (one: DemonstrationBudget) => {
  const { kind, ballotKind, completion, envelope, minimumVotes, maximumChoices, incompatible } = one.rule;
  return {
    ...{ call_id: idOf(one), number: 1, kind, ballot_kind: ballotKind, completion, envelope },
    ...{ minimum_votes: minimumVotes, maximum_choices: maximumChoices, incompatible },
  };
};

function resultRows(one: DemonstrationBudget) {
  if (!one.counted) return [];
  const online = linesOf(one.counted.online);
  const paper = linesOf(one.counted.booth.ballots);
  const lines = boxed([...online, ...paper]);
  const { kind, completion, minimumVotes, envelope, incompatible } = one.rule;
  const outcome = count({
    rule: { kind, completion, minimumVotes },
    projects: one.projects.map(({ cost }, i) => ({ id: String(i + 1), cost, territory: null })),
    incompatible: incompatible.map(([a, b]) => [String(a), String(b)] as const),
    ballots: lines.map(ballotOf),
    ...{ envelope, envelopes: {}, seed: seedOf(one) },
  });
  return [
    {
      ...{ call_id: idOf(one), rule_number: 1, function_version: outcome.version, counted_at: one.counted.at },
      ...{ ballots: lines, ballots_hash: hashOf(lines), online: online.length, paper: paper.length },
      receipts: boxed(online.map((_, i) => sha256(`demonstration ${one.key} ${i}`))),
      outcome,
    },
  ];
}
