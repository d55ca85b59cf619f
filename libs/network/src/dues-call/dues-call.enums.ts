import { registerEnumType } from '@nestjs/graphql';

export enum DuesCallStatus {
  DRAFT = 'DRAFT',
  ISSUED = 'ISSUED',
  CLOSED = 'CLOSED',
}

registerEnumType(DuesCallStatus, {
  name: 'DuesCallStatus',
  description: 'Where a call for dues stands.',
  valuesMap: {
    DRAFT: { description: 'Worked out, seen by coordinators only; it can be worked out again.' },
    ISSUED: { description: 'Sent to the organizations; amounts no longer change.' },
    CLOSED: { description: 'Closed: no further payment is expected.' },
  },
});
