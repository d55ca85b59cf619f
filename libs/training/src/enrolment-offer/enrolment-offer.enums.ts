import { registerEnumType } from '@nestjs/graphql';

export enum EnrolmentOfferStatus {
  OPEN = 'OPEN',
  ACCEPTED = 'ACCEPTED',
  DECLINED = 'DECLINED',
  EXPIRED = 'EXPIRED',
  WITHDRAWN = 'WITHDRAWN',
}

registerEnumType(EnrolmentOfferStatus, {
  name: 'EnrolmentOfferStatus',
  description: 'What became of the offer of a place.',
  valuesMap: {
    OPEN: { description: 'It is to be answered; the place is kept meanwhile.' },
    ACCEPTED: { description: 'The person took the place.' },
    DECLINED: { description: 'The person does not want it.' },
    EXPIRED: { description: 'Nobody answered in time.' },
    WITHDRAWN: { description: 'The enrolment ended, or the session was held or cancelled.' },
  },
});
