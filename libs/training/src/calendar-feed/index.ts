import { noun } from '#lib/nouns';
import { CalendarFeedController } from './calendar-feed.controller.js';
import { personCalendarFeed } from './calendar-feed.reads.js';
import { CalendarFeedResolver } from './calendar-feed.resolver.js';
import { ReadRate } from './read-rate.js';

export const calendarFeed = noun({
  contributions: [personCalendarFeed],
  providers: [CalendarFeedResolver, ReadRate],
  controllers: [CalendarFeedController],
});
