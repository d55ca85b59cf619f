import { registerEnumType } from '@nestjs/graphql';

export enum SynthesisState {
  DRAFT = 'DRAFT',
  PUBLISHED = 'PUBLISHED',
  WITHDRAWN = 'WITHDRAWN',
}
registerEnumType(SynthesisState, {
  name: 'SynthesisState',
  description: 'How far a synthesis has come.',
  valuesMap: {
    DRAFT: { description: 'Nobody but those who write it sees it.' },
    PUBLISHED: { description: 'Everybody reads it.' },
    WITHDRAWN: { description: 'Those who wrote it do not stand by it any more, and say why; it stays to be read.' },
  },
});

export enum StatementStanding {
  SHARED = 'SHARED',
  CONTESTED = 'CONTESTED',
  MINORITY = 'MINORITY',
}
registerEnumType(StatementStanding, {
  name: 'StatementStanding',
  description: 'What those who wrote a synthesis say of how a statement is held.',
  valuesMap: {
    SHARED: { description: 'Nothing that was contributed says otherwise, as far as they read.' },
    CONTESTED: { description: 'Others say otherwise: `otherwise` has them.' },
    MINORITY: { description: 'Few say it.' },
  },
});

export enum CitationSide {
  SAYS_SO = 'SAYS_SO',
  SAYS_OTHERWISE = 'SAYS_OTHERWISE',
}
registerEnumType(CitationSide, {
  name: 'CitationSide',
  description: 'What a contribution is to a statement that cites it.',
  valuesMap: {
    SAYS_SO: { description: 'The statement rests on it.' },
    SAYS_OTHERWISE: { description: 'It says otherwise.' },
  },
});

export enum SynthesisChangeKind {
  ADDED = 'ADDED',
  CHANGED = 'CHANGED',
  REMOVED = 'REMOVED',
}
registerEnumType(SynthesisChangeKind, {
  name: 'SynthesisChangeKind',
  description: 'What became of a statement from one version of a synthesis to another.',
  valuesMap: {
    ADDED: { description: 'It was not there before.' },
    CHANGED: { description: 'It says something else, is held otherwise, or rests on other contributions.' },
    REMOVED: { description: 'It is not there any more.' },
  },
});
