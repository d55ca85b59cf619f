import { registerEnumType } from '@nestjs/graphql';

export enum DueStatus {
  PAID = 'PAID',
  PARTIAL = 'PARTIAL',
  UNPAID = 'UNPAID',
  LATE = 'LATE',
}

registerEnumType(DueStatus, {
  name: 'DueStatus',
  description: 'Where the payment stands on a day: exactly one of these.',
  valuesMap: {
    PAID: { description: 'All is paid.' },
    PARTIAL: { description: 'Some of it is paid and nothing is late.' },
    UNPAID: { description: 'Nothing is paid and nothing is late.' },
    LATE: { description: 'The day of an instalment has passed and it is not fully paid.' },
  },
});
