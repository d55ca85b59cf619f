import { registerEnumType } from '@nestjs/graphql';

export enum AttendanceMethod {
  CODE = 'CODE',
  DRAWN = 'DRAWN',
  TYPED = 'TYPED',
  TRAINER = 'TRAINER',
}

registerEnumType(AttendanceMethod, {
  name: 'AttendanceMethod',
  description: 'How somebody was found to be there.',
  valuesMap: {
    CODE: { description: 'The person sent the code that the trainer showed.' },
    DRAWN: { description: 'The person drew a signature.' },
    TYPED: { description: 'The person typed their name and confirmed it: as good as a drawn signature.' },
    TRAINER: { description: 'A trainer noted it.' },
  },
});

export enum AttendancePresence {
  PRESENT = 'PRESENT',
  ABSENT = 'ABSENT',
  EXCUSED = 'EXCUSED',
}

registerEnumType(AttendancePresence, {
  name: 'AttendancePresence',
  description: 'Whether somebody was there for half a day.',
  valuesMap: {
    PRESENT: { description: 'Was there.' },
    ABSENT: { description: 'Was not there.' },
    EXCUSED: { description: 'Was not there, with an excuse.' },
  },
});

export enum AttendanceEvidence {
  CONNECTION_LOG = 'CONNECTION_LOG',
  EXERCISE = 'EXERCISE',
  EVALUATION = 'EVALUATION',
}

registerEnumType(AttendanceEvidence, {
  name: 'AttendanceEvidence',
  description: 'What shows that somebody took part from afar.',
  valuesMap: {
    CONNECTION_LOG: { description: 'The log of connections of the online room.' },
    EXERCISE: { description: 'An exercise that was handed in.' },
    EVALUATION: { description: 'An assessment that was passed.' },
  },
});
