import { registerEnumType } from '@nestjs/graphql';

export enum WorkstreamParticipantRole {
  COORDINATOR = 'COORDINATOR',
  MEMBER = 'MEMBER',
}
registerEnumType(WorkstreamParticipantRole, {
  name: 'WorkstreamParticipantRole',
  description: 'What somebody does in a workstream.',
  valuesMap: {
    COORDINATOR: { description: 'Coordinates it (anime): says what becomes of it, and who works on it.' },
    MEMBER: { description: 'Works on it.' },
  },
});
