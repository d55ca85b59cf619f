import { registerEnumType } from '@nestjs/graphql';

export enum BudgetStage {
  PREPARED = 'PREPARED',
  VOTING = 'VOTING',
  CLOSED = 'CLOSED',
  CHECKING = 'CHECKING',
  COUNTED = 'COUNTED',
}
registerEnumType(BudgetStage, {
  name: 'BudgetStage',
  description: 'How far a participatory budget is.',
  valuesMap: {
    PREPARED: {
      description:
        'Projects and rule are being written: the ballot is not open, or there is no rule, or fewer than two projects.',
    },
    VOTING: { description: 'Ballots are taken. Projects and rule stay as they are from now on.' },
    CLOSED: { description: 'No ballot is taken any more; those on paper are entered, and nothing is counted yet.' },
    CHECKING: {
      description:
        'It is counted, and stays so: those who answer for it look at the result, and everybody is told it by `resultBy` at the latest.',
    },
    COUNTED: { description: 'It is counted, stays so, and everybody is told the result.' },
  },
});

export enum BudgetRuleKind {
  GREEDY = 'GREEDY',
  EQUAL_SHARES = 'EQUAL_SHARES',
}
registerEnumType(BudgetRuleKind, {
  name: 'BudgetRuleKind',
  description: 'How the envelope is shared out.',
  valuesMap: {
    GREEDY: { description: 'The most supported project first; what costs more than is left is passed over.' },
    EQUAL_SHARES: {
      description:
        'The Method of Equal Shares: each ballot has the same part of the envelope, and pays with it for what it names.',
    },
  },
});

export enum BudgetBallotKind {
  APPROVAL = 'APPROVAL',
  KNAPSACK = 'KNAPSACK',
  RANKED = 'RANKED',
  POINTS = 'POINTS',
}
registerEnumType(BudgetBallotKind, {
  name: 'BudgetBallotKind',
  description: 'What a ballot says.',
  valuesMap: {
    APPROVAL: { description: 'Projects, at most so many.' },
    KNAPSACK: { description: 'Projects that could be paid together.' },
    RANKED: { description: 'Projects in order: the first gives as many points as may be named, the next one less.' },
    POINTS: { description: 'Points for projects, at most so many together.' },
  },
});

export enum BudgetReach {
  ANY = 'ANY',
  ONE_TERRITORY = 'ONE_TERRITORY',
  OWN_TERRITORY = 'OWN_TERRITORY',
}
registerEnumType(BudgetReach, {
  name: 'BudgetReach',
  description: 'Of which territories a ballot may name projects, beside those that the common envelope pays for.',
  valuesMap: {
    ANY: { description: 'Of all.' },
    ONE_TERRITORY: { description: 'Of one, which the voter chooses.' },
    OWN_TERRITORY: {
      description:
        'Of the one where the voter says that they live. On paper it is one, as nobody says there where they live.',
    },
  },
});

export enum BudgetCompletion {
  NONE = 'NONE',
  ADD_ONE = 'ADD_ONE',
  GREEDY = 'GREEDY',
  ADD_ONE_THEN_GREEDY = 'ADD_ONE_THEN_GREEDY',
}
registerEnumType(BudgetCompletion, {
  name: 'BudgetCompletion',
  description: 'What is done with what equal shares leave over.',
  valuesMap: {
    NONE: { description: 'Nothing: it is not spent. What goes by the greedy rule says so.' },
    ADD_ONE: {
      description: 'The part of each ballot is raised step by step while the envelope pays for what is bought.',
    },
    GREEDY: { description: 'The most supported of the others are funded as far as it reaches.' },
    ADD_ONE_THEN_GREEDY: { description: 'The former, then the latter.' },
  },
});

export enum BudgetReason {
  FUNDED = 'FUNDED',
  COMPLETED = 'COMPLETED',
  NO_VOTES = 'NO_VOTES',
  BELOW_MINIMUM = 'BELOW_MINIMUM',
  INCOMPATIBLE = 'INCOMPATIBLE',
  TOO_DEAR = 'TOO_DEAR',
  SHORT_OF_SUPPORT = 'SHORT_OF_SUPPORT',
  HELD_BACK = 'HELD_BACK',
}
registerEnumType(BudgetReason, {
  name: 'BudgetReason',
  description: 'Why a project is funded, or not.',
  valuesMap: {
    FUNDED: { description: 'By the rule.' },
    COMPLETED: { description: 'With what equal shares left over.' },
    NO_VOTES: { description: 'No ballot names it.' },
    BELOW_MINIMUM: { description: 'Fewer ballots name it than the rule asks for.' },
    INCOMPATIBLE: { description: 'Another is funded that excludes it (`against`).' },
    TOO_DEAR: { description: 'It costs more than was left of the envelope when its turn came (`left`).' },
    SHORT_OF_SUPPORT: { description: 'Those who want it had less left together than it costs (`left`).' },
    HELD_BACK: {
      description:
        'It is not funded, and why is not told: fewer than five ballots name anything paid from the same envelope.',
    },
  },
});

export enum BudgetVerdict {
  FEASIBLE = 'FEASIBLE',
  WITH_CHANGES = 'WITH_CHANGES',
  NOT_FEASIBLE = 'NOT_FEASIBLE',
}
registerEnumType(BudgetVerdict, {
  name: 'BudgetVerdict',
  description: 'What a technical review finds of a project.',
  valuesMap: {
    FEASIBLE: { description: 'It can be built as it was asked for.' },
    WITH_CHANGES: { description: 'It can be built otherwise than it was asked for: the reasons say how.' },
    NOT_FEASIBLE: { description: 'It cannot be built, and is not voted on: the reasons say why.' },
  },
});

export enum BudgetCheckKind {
  BALLOTS = 'BALLOTS',
  RECEIPTS = 'RECEIPTS',
  PAPER = 'PAPER',
  SEED = 'SEED',
  RECOUNT = 'RECOUNT',
}
registerEnumType(BudgetCheckKind, {
  name: 'BudgetCheckKind',
  description: 'What is looked at of a result.',
  valuesMap: {
    BALLOTS: { description: 'The hash of all ballots is the one that was kept with the count.' },
    RECEIPTS: { description: 'There are as many receipts as ballots that were cast here.' },
    PAPER: { description: 'There are as many ballots on paper as signatures in the booths.' },
    SEED: { description: 'What drew between equals has the hash that was told before the vote.' },
    RECOUNT: { description: 'Counted again, it comes out the same.' },
  },
});
