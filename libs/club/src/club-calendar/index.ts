import { noun } from '#lib/nouns';
export { calendar } from './calendar-source.js';
import { clubCalendarReads, viewerClubCalendar } from './club-calendar.reads.js';

export const clubCalendar = noun({ reads: [clubCalendarReads], contributions: [viewerClubCalendar] });
