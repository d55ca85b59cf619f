import { badUserInput, LocalDate } from '#lib/graphql';
import { list, needed, reads, sql } from '#lib/reads';
import { demonstrationArgument } from '../record/record.filters.js';
import { MemberCount } from './member-count.type.js';

const MOST_DAYS = 100;

export const memberCountReads = reads(MemberCount, {
  visible: 'everyone',
  roots: {
    memberCounts: list(
      'EVERYONE',
      `How many members the network had on each of these days, in the order asked; at most ${MOST_DAYS}.`,
      (_, { days, includeDemonstration }) => {
        if (days.length > MOST_DAYS) throw badUserInput(`days: at most ${MOST_DAYS}`, 'days');
        const included = Boolean(includeDemonstration);
        return sql`select d.day as "on", network.member_count(d.day, ${included}) as count, r.fewest as least, r.most
          from unnest(${days}::date[]) with ordinality d(day, place), network.member_range(d.day, ${included}) r order by d.place`;
      },
      {
        args: {
          days: needed([LocalDate], `The days, at most ${MOST_DAYS}.`),
          ...demonstrationArgument,
        },
      },
    ),
  },
});
