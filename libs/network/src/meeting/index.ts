import { noun } from '#lib/nouns';
import { AgendaWrites } from './agenda.writes.js';
import { MeetingController } from './meeting.controller.js';
import { agendaItemReads, attendanceReads, meetingReads } from './meeting.reads.js';
import { MeetingWrites } from './meeting.writes.js';
import { MinutesWrites } from './minutes.writes.js';

export const meeting = noun({
  reads: [meetingReads, agendaItemReads, attendanceReads],
  writes: [MeetingWrites, AgendaWrites, MinutesWrites],
  controllers: [MeetingController],
});
