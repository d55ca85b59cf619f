import { registerEnumType } from '@nestjs/graphql';

export enum ContributionStatus {
  SUBMITTED = 'SUBMITTED',
  PUBLISHED = 'PUBLISHED',
  REFUSED = 'REFUSED',
  WITHDRAWN = 'WITHDRAWN',
}
registerEnumType(ContributionStatus, {
  name: 'ContributionStatus',
  description: 'What became of a contribution. Everybody sees those that are published alone.',
  valuesMap: {
    SUBMITTED: { description: 'It has arrived, and is read before it is shown.' },
    PUBLISHED: { description: 'It is shown.' },
    REFUSED: { description: 'It is not shown, for a reason that whoever wrote it is told.' },
    WITHDRAWN: { description: 'Whoever wrote it has taken it back.' },
  },
});

export enum ContributionPrecision {
  EXACT = 'EXACT',
  STREET = 'STREET',
  COMMUNE = 'COMMUNE',
}
registerEnumType(ContributionPrecision, {
  name: 'ContributionPrecision',
  description: 'What a point stands for.',
  valuesMap: {
    EXACT: { description: 'The place itself.' },
    STREET: { description: 'Somewhere within some two hundred metres of it.' },
    COMMUNE: { description: 'The commune: where its centre is.' },
  },
});

export enum ContributionOrigin {
  ONLINE = 'ONLINE',
  WORKSHOP = 'WORKSHOP',
  PAPER = 'PAPER',
  PHONE = 'PHONE',
}
registerEnumType(ContributionOrigin, {
  name: 'ContributionOrigin',
  description: 'How a contribution came.',
  valuesMap: {
    ONLINE: { description: 'Whoever wrote it sent it from their account.' },
    WORKSHOP: { description: 'It was said in a workshop or a meeting; those who answer for the call entered it.' },
    PAPER: { description: 'It was written on paper; those who answer for the call entered it.' },
    PHONE: { description: 'It was said by telephone; those who answer for the call entered it.' },
  },
});
