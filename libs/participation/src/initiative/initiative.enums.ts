import { registerEnumType } from '@nestjs/graphql';

export enum InitiativeState {
  DRAFT = 'DRAFT',
  PUBLISHED = 'PUBLISHED',
  CLOSED = 'CLOSED',
}
registerEnumType(InitiativeState, {
  name: 'InitiativeState',
  description: 'How far an initiative is.',
  valuesMap: {
    DRAFT: { description: 'It is being prepared: for those who carry it alone.' },
    PUBLISHED: { description: 'Everybody may see it.' },
    CLOSED: { description: 'It has ended; it stays readable.' },
  },
});
