import { registerEnumType } from '@nestjs/graphql';

export enum MeetingStatus {
  PLANNED = 'PLANNED',
  CONVOKED = 'CONVOKED',
  HELD = 'HELD',
  CANCELLED = 'CANCELLED',
}

registerEnumType(MeetingStatus, {
  name: 'MeetingStatus',
  description: 'Where a meeting stands.',
  valuesMap: {
    PLANNED: { description: 'It has a date; its agenda is still being made.' },
    CONVOKED: { description: 'The members were invited with the agenda.' },
    HELD: { description: 'It took place.' },
    CANCELLED: { description: 'It does not take place.' },
  },
});

export enum AttendanceStatus {
  PRESENT = 'PRESENT',
  EXCUSED = 'EXCUSED',
  ABSENT = 'ABSENT',
  REPRESENTED = 'REPRESENTED',
}

registerEnumType(AttendanceStatus, {
  name: 'AttendanceStatus',
  description: 'How a member attended a meeting.',
  valuesMap: {
    PRESENT: { description: 'Was there, on the spot or online.' },
    EXCUSED: { description: 'Was not there and had said so.' },
    ABSENT: { description: 'Was not there.' },
    REPRESENTED: { description: 'Was not there; another member or the substitute spoke and voted in their place.' },
  },
});
