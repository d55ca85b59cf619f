import { registerEnumType } from '@nestjs/graphql';

export enum FollowUpStatus {
  STUDIED = 'STUDIED',
  PLANNED = 'PLANNED',
  UNDER_WAY = 'UNDER_WAY',
  DONE = 'DONE',
  DROPPED = 'DROPPED',
}
registerEnumType(FollowUpStatus, {
  name: 'FollowUpStatus',
  description: 'How far what was asked for has come.',
  valuesMap: {
    STUDIED: { description: 'Those who decide look into it.' },
    PLANNED: { description: 'It is decided, and will be done.' },
    UNDER_WAY: { description: 'It is being done.' },
    DONE: { description: 'It is done.' },
    DROPPED: { description: 'It will not be done; its note says why.' },
  },
});
