import { InputType } from '@nestjs/graphql';
import { DateTime } from '#lib/graphql';
import {
  change,
  correction,
  Lines,
  Made,
  OPTIONAL,
  Parts,
  Reference,
  References,
  Text,
  Value,
  WebAddress,
} from '#lib/writes';

@InputType({ description: 'A time at which a meeting could be.' })
export class MeetingDateInput {
  @Value(() => DateTime, 'When it would begin.') startsAt: string;
  @Value(() => DateTime, 'When it would end.') endsAt: string;
}

@InputType({ description: 'A meeting of a workstream: at a time, or at one of several that people are asked about.' })
export class WorkstreamMeetingRecordInput extends Made {
  @Reference('The workstream.') workstreamId: string;
  @Text(200, 'What it is called.') title: string;
  @Lines(4000, 'What it is about, point by point; plain text.', OPTIONAL) agenda?: string | null;
  @Text(300, 'Where it is.', OPTIONAL) place?: string | null;
  @WebAddress(500, 'Where it is on the web.', OPTIONAL) url?: string | null;
  @Text(60, 'The zone in which its hours are meant, by its name at IANA.', { unless: 'Europe/Paris' }) timeZone: string;
  @Value(() => DateTime, 'When it begins; left out where people are asked.', OPTIONAL) startsAt?: string | null;
  @Value(() => DateTime, 'When it ends; left out where people are asked.', OPTIONAL) endsAt?: string | null;
  @Parts(() => MeetingDateInput, 20, 'The times that people are asked about, two at least.', { unless: [] })
  dates: MeetingDateInput[];
}

@InputType({ description: 'Corrects a meeting; fields left out stay as they are, null clears them.' })
export class WorkstreamMeetingUpdateInput extends correction(WorkstreamMeetingRecordInput, 'The meeting.', {
  without: ['workstreamId', 'dates'],
}) {}

@InputType({ description: 'Says that a meeting does not take place.' })
export class WorkstreamMeetingCancelInput extends change('The meeting.') {
  @Text(300, 'Why.') reason: string;
}

@InputType({ description: 'Chooses one of the times that people were asked about.' })
export class MeetingDateChooseInput extends change('The meeting.') {
  @Reference('The time.') dateId: string;
}

@InputType({ description: 'Asks those again who have not said of each time to come whether they can.' })
export class MeetingDatesRemindInput extends change('The meeting.') {}

@InputType({ description: 'Says that one was at a meeting.' })
export class WorkstreamAttendanceConfirmInput extends change('The meeting.') {}

@InputType({ description: 'Says who was at a meeting.' })
export class WorkstreamAttendanceRecordInput extends change('The meeting.') {
  @References(100, 'Everybody who was there, of those who worked on the workstream on that day.') personIds: string[];
}
