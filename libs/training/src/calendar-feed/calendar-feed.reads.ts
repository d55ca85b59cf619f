import { DateTime } from '#lib/graphql';
import { Person } from '#lib/network';
import { contribute, perKey, sql } from '#lib/reads';

export const personCalendarFeed = contribute(() => Person, {
  calendarFeedMadeAt: perKey(
    (key, { actor }) =>
      sql`select f.made_at from training.calendar_feed f where f.person_id = ${key} and f.person_id = ${actor.person}`,
    'When they made the secret address of their calendar; null for none, and for all but themselves.',
    { audience: 'PERSON', type: () => DateTime, nullable: true },
  ),
});
