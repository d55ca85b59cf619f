import { registerEnumType } from '@nestjs/graphql';

export enum EnrolmentStatus {
  REQUESTED = 'REQUESTED',
  ACCEPTED = 'ACCEPTED',
  WAITLISTED = 'WAITLISTED',
  REFUSED = 'REFUSED',
  WITHDRAWN = 'WITHDRAWN',
  ATTENDED = 'ATTENDED',
  PARTIAL = 'PARTIAL',
  EXCUSED = 'EXCUSED',
  ABSENT = 'ABSENT',
}

registerEnumType(EnrolmentStatus, {
  name: 'EnrolmentStatus',
  description: 'Where an enrolment stands.',
  valuesMap: {
    REQUESTED: { description: 'Its provider has not decided yet.' },
    ACCEPTED: { description: 'The person has a place.' },
    WAITLISTED: { description: 'The person waits for a place, or has an offer of one to answer.' },
    REFUSED: { description: 'Its provider refused it.' },
    WITHDRAWN: { description: 'It ended before the session; who enrols again does so anew.' },
    ATTENDED: { description: 'The person was there all the time.' },
    PARTIAL: { description: 'The person was there for a part of the time.' },
    EXCUSED: { description: 'The person was not there and had said so.' },
    ABSENT: { description: 'The person was not there.' },
  },
});

export enum EnrolmentEnd {
  PERSON = 'PERSON',
  ORGANIZATION = 'ORGANIZATION',
  PROVIDER = 'PROVIDER',
  OFFER_DECLINED = 'OFFER_DECLINED',
  OFFER_EXPIRED = 'OFFER_EXPIRED',
  SESSION_OVER = 'SESSION_OVER',
}

registerEnumType(EnrolmentEnd, {
  name: 'EnrolmentEnd',
  description: 'Why an enrolment ended before the session.',
  valuesMap: {
    PERSON: { description: 'The person withdrew.' },
    ORGANIZATION: { description: 'The organization for which the person comes withdrew it.' },
    PROVIDER: { description: 'Its provider refused it or took it back.' },
    OFFER_DECLINED: { description: 'The person declined the place that was offered.' },
    OFFER_EXPIRED: { description: 'Nobody answered the offer of a place in time.' },
    SESSION_OVER: { description: 'The session was held or cancelled while the person waited.' },
  },
});

export enum EnrolmentStepKind {
  REQUESTED = 'REQUESTED',
  ACCEPTED = 'ACCEPTED',
  WAITLISTED = 'WAITLISTED',
  OFFERED = 'OFFERED',
  OFFER_DECLINED = 'OFFER_DECLINED',
  OFFER_EXPIRED = 'OFFER_EXPIRED',
  REFUSED = 'REFUSED',
  WITHDRAWN = 'WITHDRAWN',
  ABSENCE_ANNOUNCED = 'ABSENCE_ANNOUNCED',
  SETTLED = 'SETTLED',
}

registerEnumType(EnrolmentStepKind, {
  name: 'EnrolmentStepKind',
  description: 'What became of an enrolment at some moment.',
  valuesMap: {
    REQUESTED: { description: 'It was asked for.' },
    ACCEPTED: { description: 'The person got a place.' },
    WAITLISTED: { description: 'No place was left: the person came onto the waiting list.' },
    OFFERED: { description: 'A place that became free was offered.' },
    OFFER_DECLINED: { description: 'The offer was declined.' },
    OFFER_EXPIRED: { description: 'The offer ran out.' },
    REFUSED: { description: 'It was refused.' },
    WITHDRAWN: { description: 'It was withdrawn.' },
    ABSENCE_ANNOUNCED: { description: 'An absence was announced.' },
    SETTLED: { description: 'Who was there was settled.' },
  },
});

export enum EnrolmentSide {
  PERSON = 'PERSON',
  ORGANIZATION = 'ORGANIZATION',
  PROVIDER = 'PROVIDER',
  SYSTEM = 'SYSTEM',
}

registerEnumType(EnrolmentSide, {
  name: 'EnrolmentSide',
  description: 'Who did it, without a name.',
  valuesMap: {
    PERSON: { description: 'Whoever is enrolled.' },
    ORGANIZATION: { description: 'The organization for which they come.' },
    PROVIDER: { description: 'Whoever holds the session.' },
    SYSTEM: { description: 'The platform by itself.' },
  },
});
