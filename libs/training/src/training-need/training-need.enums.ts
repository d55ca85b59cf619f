import { registerEnumType } from '@nestjs/graphql';

export enum TrainingNeedStatus {
  OPEN = 'OPEN',
  ANSWERED = 'ANSWERED',
  DECLINED = 'DECLINED',
  WITHDRAWN = 'WITHDRAWN',
}
registerEnumType(TrainingNeedStatus, {
  name: 'TrainingNeedStatus',
  description: 'What became of a need.',
  valuesMap: {
    OPEN: { description: 'Nobody has answered it yet.' },
    ANSWERED: { description: 'A session answers it.' },
    DECLINED: { description: 'The provider does not answer it, and said why.' },
    WITHDRAWN: { description: 'It is no longer needed.' },
  },
});
