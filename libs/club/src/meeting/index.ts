import { noun } from '#lib/nouns';
import { MeetingController } from './meeting.controller.js';
import { meetingReads, meetingTasks, workstreamMeetings } from './meeting.reads.js';
import { MeetingWrites } from './meeting.writes.js';

export const meeting = noun({
  reads: [meetingReads],
  contributions: [workstreamMeetings, meetingTasks],
  writes: [MeetingWrites],
  controllers: [MeetingController],
});
