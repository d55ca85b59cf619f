import { registerEnumType } from '@nestjs/graphql';

export enum DecisionOutcome {
  ADOPTED = 'ADOPTED',
  REJECTED = 'REJECTED',
  DEFERRED = 'DEFERRED',
}

registerEnumType(DecisionOutcome, {
  name: 'DecisionOutcome',
  description: 'What became of a proposal, as the body recorded it.',
  valuesMap: {
    ADOPTED: { description: 'Adopted.' },
    REJECTED: { description: 'Rejected.' },
    DEFERRED: { description: 'Put off to another meeting.' },
  },
});

export enum VoteChoice {
  FOR = 'FOR',
  AGAINST = 'AGAINST',
  ABSTAINED = 'ABSTAINED',
}

registerEnumType(VoteChoice, {
  name: 'VoteChoice',
  description: 'How a member voted.',
  valuesMap: {
    FOR: { description: 'For the proposal.' },
    AGAINST: { description: 'Against it.' },
    ABSTAINED: { description: 'Took part without choosing.' },
  },
});

export enum VoteResult {
  MAJORITY_FOR = 'MAJORITY_FOR',
  MAJORITY_AGAINST = 'MAJORITY_AGAINST',
  TIED = 'TIED',
}

registerEnumType(VoteResult, {
  name: 'VoteResult',
  description: 'What the votes say, computed from them; abstentions do not count.',
  valuesMap: {
    MAJORITY_FOR: { description: 'More for than against.' },
    MAJORITY_AGAINST: { description: 'More against than for.' },
    TIED: { description: 'As many for as against.' },
  },
});
