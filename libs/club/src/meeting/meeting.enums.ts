import { registerEnumType } from '@nestjs/graphql';

export enum WorkstreamMeetingState {
  DATES_ASKED = 'DATES_ASKED',
  PLANNED = 'PLANNED',
  HELD = 'HELD',
  CANCELLED = 'CANCELLED',
}
registerEnumType(WorkstreamMeetingState, {
  name: 'WorkstreamMeetingState',
  description: 'How far a meeting of a workstream is at this instant.',
  valuesMap: {
    DATES_ASKED: { description: 'People are asked when they can.' },
    PLANNED: { description: 'Its date is fixed, and it is not over.' },
    HELD: { description: 'It is over.' },
    CANCELLED: { description: 'It does not take place.' },
  },
});
