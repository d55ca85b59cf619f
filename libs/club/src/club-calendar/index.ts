import { noun } from '#lib/nouns';
import { clubCalendarReads, viewerClubCalendar } from './club-calendar.reads.js';

export const clubCalendar = noun({ reads: [clubCalendarReads], contributions: [viewerClubCalendar] });
