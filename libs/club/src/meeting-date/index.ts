import { noun } from '#lib/nouns';
import { dateAnswerReads, meetingDateReads, meetingDates } from './meeting-date.reads.js';
import { MeetingDateWrites } from './meeting-date.writes.js';

export const meetingDate = noun({
  reads: [meetingDateReads, dateAnswerReads],
  contributions: [meetingDates],
  writes: [MeetingDateWrites],
});
