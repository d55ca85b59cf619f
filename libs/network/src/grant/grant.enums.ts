import { registerEnumType } from '@nestjs/graphql';

export enum GrantOrderField {
  REQUESTED_ON = 'REQUESTED_ON',
}

registerEnumType(GrantOrderField, {
  name: 'GrantOrderField',
  description: 'What grants can be ordered by.',
  valuesMap: { REQUESTED_ON: { description: 'By when it was asked for, or awarded where only that is known.' } },
});
