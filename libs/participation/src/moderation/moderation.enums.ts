import { registerEnumType } from '@nestjs/graphql';

export enum ModerationOrigin {
  BEFORE = 'BEFORE',
  NOTICE = 'NOTICE',
  OWN_INITIATIVE = 'OWN_INITIATIVE',
}
registerEnumType(ModerationOrigin, {
  name: 'ModerationOrigin',
  description: 'What brought something up.',
  valuesMap: {
    BEFORE: { description: 'The call has contributions read before they are shown.' },
    NOTICE: { description: 'Somebody told of it.' },
    OWN_INITIATIVE: { description: 'Somebody who answers for the call came upon it.' },
  },
});

export enum ModerationState {
  OPEN = 'OPEN',
  APPEALED = 'APPEALED',
  DECIDED = 'DECIDED',
  DROPPED = 'DROPPED',
}
registerEnumType(ModerationState, {
  name: 'ModerationState',
  description: 'Where a case stands.',
  valuesMap: {
    OPEN: { description: 'It waits for a decision.' },
    APPEALED: { description: 'It was decided, and waits for somebody else to look at it again.' },
    DECIDED: { description: 'It is decided.' },
    DROPPED: { description: 'There is nothing left to decide: the contribution was taken back.' },
  },
});

export enum ModerationPriority {
  URGENT = 'URGENT',
  HIGH = 'HIGH',
  NORMAL = 'NORMAL',
}
registerEnumType(ModerationPriority, {
  name: 'ModerationPriority',
  description: 'What comes first: by the gravest reason that was given, and one step more from three notices on.',
  valuesMap: {
    URGENT: { description: 'Within a day.' },
    HIGH: { description: 'Within three days.' },
    NORMAL: { description: 'Within a week.' },
  },
});

export enum ModerationRestriction {
  NONE = 'NONE',
  HIDDEN = 'HIDDEN',
}
registerEnumType(ModerationRestriction, {
  name: 'ModerationRestriction',
  description: 'What a decision does to a contribution.',
  valuesMap: {
    NONE: { description: 'It is shown.' },
    HIDDEN: { description: 'It is shown to nobody but whoever wrote it, everywhere and without an end.' },
  },
});

export enum ModerationGround {
  LEGAL = 'LEGAL',
  RULES = 'RULES',
}
registerEnumType(ModerationGround, {
  name: 'ModerationGround',
  description: 'What a decision rests on.',
  valuesMap: {
    LEGAL: { description: 'A provision of the law.' },
    RULES: { description: 'A rule of the initiative or of this service.' },
  },
});

export enum AppealOutcome {
  UPHELD = 'UPHELD',
  OVERTURNED = 'OVERTURNED',
}
registerEnumType(AppealOutcome, {
  name: 'AppealOutcome',
  description: 'What became of a decision that somebody else looked at again.',
  valuesMap: {
    UPHELD: { description: 'It stays.' },
    OVERTURNED: { description: 'It was decided otherwise.' },
  },
});
