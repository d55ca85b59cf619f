import { InputType, Int } from '@nestjs/graphql';
import { Matches } from 'class-validator';
import { DateTime } from '#lib/graphql';
import { Lines, Made, OPTIONAL, Reference, Text, Value, Whole, words } from '#lib/writes';
import { AttendanceEvidence, AttendanceMethod, AttendancePresence } from './attendance.enums.js';

const LINES = /^(M\d{1,3} \d{1,3}(L\d{1,3} \d{1,3})+)+$/;
const EVIDENCE = 'What shows work from afar, where a trainer notes it.';

@InputType({ description: 'That somebody is there for half a day, or is not.' })
export class AttendanceSignInput extends Made {
  @Reference('The half-day.') halfDayId: string;
  @Reference('The enrolment of whoever is there.') enrolmentId: string;

  @Value(
    () => AttendanceMethod,
    'How it is signed. People sign for themselves by the code that the trainer shows, with a drawn or typed signature beside it or without; ' +
      'those who hold the session have people draw or type on their device, or note it themselves.',
  )
  method: AttendanceMethod;

  @Text(
    100,
    'The code that the trainer shows at this moment, long or of eight characters; for whoever signs for themselves.',
    OPTIONAL,
  )
  code?: string | null;

  @Matches(LINES, words('Le tracé n’est pas lisible. Signez de nouveau.', 'The drawing cannot be read. Sign again.'))
  @Text(
    8000,
    'A drawn signature: lines of an SVG path with whole numbers, `M10 20L30 40…`, on a sheet of 600 by 200.',
    OPTIONAL,
  )
  drawing?: string | null;

  @Text(200, 'The name of whoever signs, typed by them.', OPTIONAL) typedName?: string | null;

  @Value(() => Boolean, 'With a typed name: that it is meant as a signature.', { unless: false }) confirms: boolean;

  @Value(() => AttendancePresence, 'Whether the person is there; otherwise than present only as a trainer notes it.', {
    unless: AttendancePresence.PRESENT,
  })
  presence: AttendancePresence;

  @Value(() => AttendanceEvidence, EVIDENCE, OPTIONAL) evidence?: AttendanceEvidence | null;
  @Lines(500, 'What a trainer adds.', OPTIONAL) note?: string | null;

  @Value(
    () => DateTime,
    'When it was done by the clock of a device of a trainer that sends it later. After the seal it becomes a correction.',
    OPTIONAL,
  )
  deviceAt?: string | null;
}

@InputType({ description: 'Ends the sheet of half a day.' })
export class AttendanceSealInput extends Made {
  @Reference('The half-day.') halfDayId: string;
  @Whole(0, 10_000, 'How many the trainer counts in the room and online.') headcount: number;
  @Lines(500, 'Why these are not as many as on the sheet; needed only then. Names nobody.', OPTIONAL) difference?:
    | string
    | null;
}

@InputType({ description: 'Corrects the sheet of half a day after its seal.' })
export class AttendanceCorrectInput extends Made {
  @Reference('The half-day.') halfDayId: string;
  @Reference('The enrolment of the person.') enrolmentId: string;
  @Value(() => AttendancePresence, 'Whether the person was there.') presence: AttendancePresence;
  @Value(() => AttendanceEvidence, EVIDENCE, OPTIONAL) evidence?: AttendanceEvidence | null;
  @Lines(500, 'Why it is corrected.') reason: string;
}

@InputType({ description: 'Works out who attended a session.' })
export class AttendanceSettleInput extends Made {
  @Reference('The session.') trainingSessionId: string;
  @Value(() => Int, 'The version that the caller has seen.', OPTIONAL) expectedVersion?: number | null;
}
