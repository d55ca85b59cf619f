import { InputType, Int } from '@nestjs/graphql';
import { DateTime, LocalDate } from '#lib/graphql';
import {
  change,
  correction,
  IdempotencyKey,
  Lines,
  Made,
  OPTIONAL,
  Parts,
  Reference,
  Text,
  Value,
  WebAddress,
  Whole,
} from '#lib/writes';
import { AttendanceStatus } from './meeting.enums.js';

const SEEN = 'The version of the meeting that the caller has seen.';

@InputType({ description: 'A point of an agenda.' })
export class AgendaItemInput {
  @Text(300, 'What it is about.') title: string;
  @Lines(5000, 'More about it.', OPTIONAL) detail?: string | null;
}

@InputType({ description: 'A new meeting.' })
export class MeetingPlanInput extends Made {
  @Reference('Whose meeting it is.') governingBodyId: string;
  @Value(() => DateTime, 'When it is to begin, or began.') scheduledAt: string;
  @Text(300, 'Where people meet; needed unless it is online.', OPTIONAL) place?: string | null;
  @Value(() => Boolean, 'Whether it can be joined online.', { unless: false }) isOnline: boolean;

  @Parts(() => AgendaItemInput, 50, 'Its agenda in order, at most 50 points.', { unless: [] })
  agenda: AgendaItemInput[];
}

@InputType({ description: 'Moves a meeting; fields left out stay as they are, null clears them.' })
export class MeetingUpdateInput extends correction(MeetingPlanInput, 'The meeting.', {
  without: ['governingBodyId', 'agenda'],
}) {}

@InputType({ description: 'A document for a meeting, kept elsewhere.' })
export class MeetingDocumentInput {
  @Text(200, 'What it is called. At most 200 characters.') title: string;
  @WebAddress(500, 'Where it can be read (https://…). At most 500 characters.') url: string;
}

@InputType({ description: 'The documents for a meeting.' })
export class MeetingDocumentsSetInput extends change('The meeting.') {
  @Parts(() => MeetingDocumentInput, 20, 'Its documents in order, in place of those before. At most 20.')
  documents: MeetingDocumentInput[];
}

@InputType({ description: 'Which meeting.' })
export class MeetingStepInput extends change('The meeting.') {}

@InputType({ description: 'Cancels a meeting.' })
export class MeetingCancelInput extends change('The meeting.') {
  @Lines(500, 'Why; everyone may read it.') reason: string;
}

@InputType({ description: 'A new point of an agenda.' })
export class AgendaItemAddInput extends AgendaItemInput {
  @Reference('The meeting.') meetingId: string;

  @Whole(1, Infinity, 'Its place, from 1; the points from there on move down. Last when left out.', OPTIONAL)
  place?: number | null;

  @Value(() => Int, SEEN, OPTIONAL) expectedVersion?: number | null;
  @IdempotencyKey() idempotencyKey?: string | null;
}

@InputType({ description: 'Takes a point out of an agenda.' })
export class AgendaItemRemoveInput {
  @Reference('The point.') id: string;
  @Value(() => Int, SEEN, OPTIONAL) expectedVersion?: number | null;
}

@InputType({ description: 'How one member attended.' })
export class AttendanceInput {
  @Reference('The mandate of the member.') mandateId: string;
  @Value(() => AttendanceStatus, 'Present, excused, absent or represented.') status: AttendanceStatus;

  @Reference('Mandate of whoever represents the member; needed when represented.', OPTIONAL)
  proxyId?: string | null;
}

@InputType({ description: 'Who attended a meeting and how; those named before are corrected.' })
export class AttendanceRecordInput extends Made {
  @Reference('The meeting.') meetingId: string;

  @Parts(() => AttendanceInput, 200, '1 to 200 members, each once.', { atLeast: 1 })
  attendances: AttendanceInput[];

  @Value(() => Int, SEEN, OPTIONAL) expectedVersion?: number | null;
}

@InputType({ description: 'Minutes of a meeting.' })
export class MinutesWriteInput extends change('The meeting.') {
  @Lines(100_000, 'Plain text; at most 100,000 characters.') text: string;
}

@InputType({ description: 'Approves the minutes of a meeting.' })
export class MinutesApproveInput extends change('The meeting.') {
  @Value(() => LocalDate, 'When they were approved; today when left out.', OPTIONAL) on?: string | null;
}
