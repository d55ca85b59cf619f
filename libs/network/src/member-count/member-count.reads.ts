import { badUserInput } from '#lib/graphql';
import { list, reads, sql } from '#lib/reads';
import { MemberCount } from './member-count.type.js';

const MOST_DAYS = 100;

export const memberCountReads = reads(MemberCount, {
  visible: 'everyone',
  fields: {},
  roots: {
    memberCounts: list((_, { days, includeDemonstration }) => {
      if (days.length > MOST_DAYS) throw badUserInput(`days: at most ${MOST_DAYS}`, 'days');
      const included = Boolean(includeDemonstration);
      return sql`select d.day as "on", network.member_count(d.day, ${included}) as count, r.fewest as least, r.most
        from unnest(${days}::date[]) with ordinality d(day, place), network.member_range(d.day, ${included}) r order by d.place`;
    }),
  },
});
