export { type CalendarEvent, calendarOf } from './calendar.js';
export { type CalendarPart, type CalendarSource, calendarSources, CalendarSourcesModule } from './sources.js';
