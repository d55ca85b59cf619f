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

export enum UntoldReason {
  NOBODY = 'NOBODY',
  NO_ADDRESS = 'NO_ADDRESS',
}

registerEnumType(UntoldReason, {
  name: 'UntoldReason',
  description: 'Why no letter about money could go to an organization.',
  valuesMap: {
    NOBODY: { description: 'Nobody was on record in its direction or its administration.' },
    NO_ADDRESS: { description: 'Nobody in its direction or its administration had an email address on record.' },
  },
});

export enum ReminderRefusal {
  CLOSED = 'CLOSED',
  NOT_LATE = 'NOT_LATE',
  SENT_TODAY = 'SENT_TODAY',
  ALL_SENT = 'ALL_SENT',
  NOBODY = 'NOBODY',
  NO_ADDRESS = 'NO_ADDRESS',
}

registerEnumType(ReminderRefusal, {
  name: 'ReminderRefusal',
  description: 'What keeps a reminder from being sent.',
  valuesMap: {
    CLOSED: { description: 'The call is closed: no further payment is expected.' },
    NOT_LATE: { description: 'The day of no unpaid instalment has passed.' },
    SENT_TODAY: { description: 'One was sent today already, and there is one a day at most.' },
    ALL_SENT: { description: 'All three of the latest instalment whose day has passed were sent.' },
    NOBODY: { description: 'Nobody is on record in the direction or the administration of the organization.' },
    NO_ADDRESS: { description: 'Nobody there has an email address on record.' },
  },
});
