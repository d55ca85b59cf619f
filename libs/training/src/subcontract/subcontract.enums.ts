import { registerEnumType } from '@nestjs/graphql';

export enum SubcontractState {
  TO_COME = 'TO_COME',
  UNVERIFIED = 'UNVERIFIED',
  VERIFIED = 'VERIFIED',
  ENDED = 'ENDED',
}

registerEnumType(SubcontractState, {
  name: 'SubcontractState',
  description: 'Where a contract with a subcontractor stands on the day.',
  valuesMap: {
    TO_COME: { description: 'It does not hold yet.' },
    UNVERIFIED: { description: 'It holds, and nobody has verified yet that the subcontractor meets the standard.' },
    VERIFIED: { description: 'It holds, and that was verified.' },
    ENDED: { description: 'It holds no longer.' },
  },
});
